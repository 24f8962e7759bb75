export type ImageType = 'image/jpeg' | 'image/png' | 'image/gif' | 'image/webp' | 'image/avif';

/**
 * What the first bytes say, whatever the name or header claimed. Looked at before any decoder is:
 * SVG, PDF and the like never reach the libraries that parse them.
 */
export function imageTypeOf(bytes: Buffer): ImageType | undefined {
  const at = (start: number, end: number) => bytes.toString('latin1', start, end);
  if (at(0, 3) === '\xff\xd8\xff') return 'image/jpeg';
  if (at(0, 8) === '\x89PNG\r\n\x1a\n') return 'image/png';
  if (at(0, 6) === 'GIF87a' || at(0, 6) === 'GIF89a') return 'image/gif';
  if (at(0, 4) === 'RIFF' && at(8, 12) === 'WEBP') return 'image/webp';
  if (at(4, 8) === 'ftyp' && brandsOf(bytes).includes('avif')) return 'image/avif';
  return undefined;
}

/** A HEIF file lists the brands it follows; `avif` need not be the first. */
function brandsOf(bytes: Buffer): string[] {
  const end = Math.min(bytes.length, bytes.readUInt32BE(0), 128);
  const list = bytes.toString('latin1', 8, end);
  return list.match(/.{4}/gs) ?? [];
}
