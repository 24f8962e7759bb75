import type { RequestEvent } from './request-event';

export interface Address {
  path: string;
  changedAt?: string;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export function sendSitemap(
  event: RequestEvent,
  kind: 'urlset' | 'sitemapindex',
  addresses: Address[],
): string {
  setResponseHeaders(event, {
    'content-type': 'application/xml; charset=utf-8',
    'cache-control': 'public, max-age=3600',
  });
  const item = kind === 'urlset' ? 'url' : 'sitemap';
  const lines = addresses.map(({ path, changedAt }) => {
    const location = `<loc>${escaped(event.context.visitor.origin + path)}</loc>`;
    return `<${item}>${location}${changedAt ? `<lastmod>${changedAt}</lastmod>` : ''}</${item}>`;
  });
  const open = `<${kind} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${open}\n${lines.join('\n')}\n</${kind}>\n`;
}
