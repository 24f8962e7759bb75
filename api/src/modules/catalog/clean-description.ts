import sanitizeHtml from 'sanitize-html';

// A worker thread loads this file by itself: it imports nothing of ours.

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

/** What the worker thread runs. */
export default (descriptions: string[]): string[] => descriptions.map(cleanDescription);
