import { describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { MediaNotAnImage, MediaTooLarge } from '../media.errors.js';
import { encodePicture, Undecodable } from './encode-picture.js';
import { inspectImage } from './inspect-image.js';

const canvas = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#c86432' } });
const sideways = () =>
  canvas(300, 200)
    .withExif({ IFD0: { Copyright: 'me' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

describe('encoding a picture', () => {
  it('makes every size in both formats, never larger than the original', async () => {
    const { widths, files } = await encodePicture(await canvas(500, 250).png().toBuffer());
    expect(widths).toEqual([160, 320, 500]);
    expect(files.map(({ width, format }) => `${width}.${format}`)).toEqual([
      '160.avif',
      '160.webp',
      '320.avif',
      '320.webp',
      '500.avif',
      '500.webp',
    ]);
    for (const { bytes, width, format } of files) {
      expect(await sharp(bytes).metadata()).toMatchObject({
        width,
        height: width / 2,
        mediaType: `image/${format}`,
      });
    }
  });

  it('turns it upright and drops what the camera wrote', async () => {
    const original = await sideways();
    expect((await sharp(original).metadata()).exif).toBeDefined();
    const { width, height, files } = await encodePicture(original);
    expect([width, height]).toEqual([200, 300]);
    for (const { bytes } of files) {
      const { exif, xmp, icc, orientation, height } = await sharp(bytes).metadata();
      expect([exif, xmp, icc, orientation ?? 1]).toEqual([undefined, undefined, undefined, 1]);
      expect(height).toBeGreaterThan(200);
    }
  });

  it('keeps colours of CMYK and transparency', async () => {
    const print = await canvas(40, 40).toColourspace('cmyk').jpeg({ quality: 100 }).toBuffer();
    const { files } = await encodePicture(print);
    const [red, green, blue] = await sharp(files[1]!.bytes).raw().toBuffer();
    for (const [actual, wanted] of [
      [red, 0xc8],
      [green, 0x64],
      [blue, 0x32],
    ] as const) {
      expect(Math.abs(actual! - wanted)).toBeLessThan(40);
    }
    const glass = {
      width: 40,
      height: 40,
      channels: 4 as const,
      background: { r: 0, g: 0, b: 0, alpha: 0.5 },
    };
    const clear = await encodePicture(await sharp({ create: glass }).png().toBuffer());
    expect((await sharp(clear.files[1]!.bytes).metadata()).hasAlpha).toBe(true);
  });

  it('makes a placeholder that fits into a page', async () => {
    const { placeholder } = await encodePicture(await canvas(800, 600).jpeg().toBuffer());
    expect(placeholder).toMatch(/^data:image\/webp;base64,/);
    expect(placeholder.length).toBeLessThan(400);
  });

  it('makes the same bytes from the same file', async () => {
    const original = await canvas(200, 200).jpeg().toBuffer();
    const [once, again] = [await encodePicture(original), await encodePicture(original)];
    expect(again).toEqual(once);
  });

  it('says when a file is cut off', async () => {
    const whole = await canvas(400, 400).png().toBuffer();
    await expect(encodePicture(whole.subarray(0, whole.length / 2))).rejects.toBeInstanceOf(Undecodable);
  });
});

describe('inspecting an upload', () => {
  it('gives the size as seen, turned upright', async () => {
    expect(await inspectImage(await sideways())).toEqual({ width: 200, height: 300 });
  });

  it('refuses what would fill the memory, without decoding it', async () => {
    const bomb = await canvas(9_000, 6_000).png().toBuffer();
    expect(bomb.length).toBeLessThan(1_000_000);
    await expect(inspectImage(bomb)).rejects.toBeInstanceOf(MediaTooLarge);
  });

  it.each(['<svg xmlns="http://www.w3.org/2000/svg"/>', '\xff\xd8\xff but nothing more', 'GIF89a'])(
    'refuses %j',
    async (text) => {
      await expect(inspectImage(Buffer.from(text, 'latin1'))).rejects.toBeInstanceOf(MediaNotAnImage);
    },
  );
});
