import sharp, { type Sharp } from 'sharp';
import { FORMATS, type Format } from '../domain/keys.js';
import { widthsOf } from '../domain/sizes.js';
import { MOST_PIXELS } from './inspect-image.js';

const LONGEST_SECONDS = 20;
// Efforts where a second more of computing saves no more bytes worth having.
const encoders: Record<Format, (picture: Sharp) => Sharp> = {
  webp: (picture) => picture.webp({ quality: 78, effort: 2 }),
  avif: (picture) => picture.avif({ quality: 55, effort: 0, chromaSubsampling: '4:2:0' }),
};

export interface EncodedPicture {
  width: number;
  height: number;
  widths: number[];
  placeholder: string;
  files: { width: number; format: Format; bytes: Buffer }[];
}

/** The bytes are not the image their header promises. */
export class Undecodable extends Error {}

/**
 * Every size in every format. The original is decoded once, turned upright, brought to sRGB and scaled to
 * the widest; the rest is made from that. What the camera wrote into the file (place, date, owner) is dropped.
 */
export async function encodePicture(original: Buffer): Promise<EncodedPicture> {
  const { widest, width, height, widths } = await decode(original);
  const files: EncodedPicture['files'] = [];
  for (const each of widths) {
    for (const format of FORMATS) {
      files.push({ width: each, format, bytes: await encoders[format](scaled(widest, each)).toBuffer() });
    }
  }
  const tiny = await scaled(widest, 12).webp({ quality: 40, effort: 0 }).toBuffer();
  return { width, height, widths, files, placeholder: `data:image/webp;base64,${tiny.toString('base64')}` };
}

interface Decoded {
  pixels: Buffer;
  raw: { width: number; height: number; channels: 1 | 2 | 3 | 4 };
}

async function decode(original: Buffer) {
  try {
    const input = sharp(original, { limitInputPixels: MOST_PIXELS, failOn: 'error' });
    const { autoOrient: size } = await input.metadata();
    const widths = widthsOf(size);
    const { data: pixels, info } = await input
      .timeout({ seconds: LONGEST_SECONDS })
      .autoOrient()
      .resize({ width: widths.at(-1)! })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true });
    const raw = { width: info.width, height: info.height, channels: info.channels };
    return { widest: { pixels, raw } satisfies Decoded, widths, ...size };
  } catch (error) {
    throw new Undecodable((error as Error).message, { cause: error });
  }
}

const scaled = ({ pixels, raw }: Decoded, width: number): Sharp =>
  sharp(pixels, { raw }).resize({ width: Math.min(width, raw.width) });
