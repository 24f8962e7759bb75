import { describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { imageTypeOf } from './image-type.js';

const square = sharp({ create: { width: 4, height: 4, channels: 3, background: 'teal' } });

describe('the type of an image', () => {
  it.each(['jpeg', 'png', 'gif', 'webp', 'avif'] as const)('is read from its bytes: %s', async (format) => {
    expect(imageTypeOf(await square.clone().toFormat(format).toBuffer())).toBe(`image/${format}`);
  });

  it.each([
    ['svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['html', '<!doctype html><script>alert(1)</script>'],
    ['pdf', '%PDF-1.7'],
    ['half a signature', '\x89PNG'],
    ['an MP4', '\0\0\0\x18ftypmp42\0\0\0\0isommp42'],
    ['nothing', ''],
  ])('is unknown for %s', (_name, text) => {
    expect(imageTypeOf(Buffer.from(text, 'latin1'))).toBeUndefined();
  });

  it('is unknown for TIFF, which sharp could read', async () => {
    expect(imageTypeOf(await square.clone().tiff().toBuffer())).toBeUndefined();
  });
});
