import sharp from 'sharp';
import type { Canvas } from './canvas.ts';

const FIELD = 1000;

/**
 * Two layers: what is soft (light, blurred shadows) is painted small and enlarged, which costs a tenth;
 * what has edges is painted in full over it.
 */
export async function paintLayers(
  canvas: Canvas,
  soft: string,
  crisp: string,
  width: number,
  height: number,
): Promise<Buffer> {
  const tall = Math.round((FIELD * height) / width);
  const svg = (content: string, scale: number): Buffer =>
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.round(width * scale)}" height="${Math.round(height * scale)}" ` +
        `viewBox="0 0 ${FIELD} ${tall}">${canvas.definitions}${content}</svg>`,
    );
  const ground = await sharp(svg(soft, 0.25)).png({ compressionLevel: 1 }).toBuffer();
  const image = `<image href="data:image/png;base64,${ground.toString('base64')}" x="-3" y="-3" width="${FIELD + 6}" height="${tall + 6}" preserveAspectRatio="none"/>`;
  return sharp(svg(image + crisp, 1))
    .removeAlpha()
    .jpeg({ quality: 86 })
    .toBuffer();
}
