const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** The words of a cleaned description: its tags are closed, and no attribute of them holds a `>`. */
export const plainText = (cleaned: string): string =>
  cleaned
    .replaceAll(/<(?:br|\/p|\/li|\/h\d|\/t[rdh])\b[^>]*>/gi, ' ')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(?:amp|lt|gt|quot);/g, (entity) => ENTITIES[entity]!)
    .replaceAll(/\s+/g, ' ')
    .trim();
