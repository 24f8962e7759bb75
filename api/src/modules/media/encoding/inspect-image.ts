import sharp from 'sharp';
import { imageTypeOf } from '../domain/image-type.js';
import { MediaNotAnImage, MediaTooLarge } from '../media.errors.js';

export const MOST_PIXELS = 50_000_000;
const MOST_BYTES = 20 * 1024 * 1024;

// libvips would take every core for one picture; two pictures at once share them better with the shop.
sharp.concurrency(1);
sharp.cache(false);

/** Reads the header only. Refuses what is not an image of ours, or would fill the memory when decoded. */
export async function inspectImage(bytes: Buffer): Promise<{ width: number; height: number }> {
  const type = imageTypeOf(bytes);
  if (!type) throw new MediaNotAnImage('These bytes are something else.');
  if (bytes.length > MOST_BYTES) throw new MediaTooLarge(`It has ${bytes.length} bytes.`);
  const header = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
  if (header?.mediaType !== type) throw new MediaNotAnImage('The header of the file is broken.');
  if (header.width * header.height > MOST_PIXELS)
    throw new MediaTooLarge(`It has ${header.width} × ${header.height} pixels.`);
  return header.autoOrient;
}
