export default defineEventHandler((event) => {
  setResponseHeader(event, 'content-type', 'text/plain; charset=utf-8');
  const hidden = ['/account', '/api/', '/cart', '/checkout', '/dev/', '/device', '/reset', '/verify'];
  return [
    'User-agent: *',
    ...hidden.map((path) => `Disallow: ${path}`),
    `Sitemap: ${event.context.visitor.origin}/sitemap.xml`,
    '',
  ].join('\n');
});
