import sanitizeHtml from 'sanitize-html';

const OPTIONS: sanitizeHtml.IOptions = {
  allowedTags: ['p', 'br', 'hr', 'ul', 'ol', 'li', 'b', 'strong', 'i', 'em', 'u', 's', 'h2', 'h3', 'h4', 'blockquote', 'a',
    'table', 'thead', 'tbody', 'tr', 'th', 'td'], // prettier-ignore
  allowedAttributes: { a: ['href', 'rel'] },
  allowedSchemes: ['https', 'http', 'mailto'],
  // A heading of an old shop's page must not outrank the title of ours.
  transformTags: { h1: 'h2', a: sanitizeHtml.simpleTransform('a', { rel: 'nofollow noopener ugc' }) },
};

/** What a seller wrote, without anything that could run, load or leave the frame. */
export const cleanDescription = (html: string): string => sanitizeHtml(html, OPTIONS).trim();

export const plainText = (html: string): string =>
  sanitizeHtml(html.replaceAll(/<(?:br|\/p|\/li|\/h\d|\/tr)\b[^>]*>/gi, ' $&'), {
    allowedTags: [],
    allowedAttributes: {},
  })
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll(/\s+/g, ' ')
    .trim();
