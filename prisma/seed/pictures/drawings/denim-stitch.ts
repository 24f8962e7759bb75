import type { Canvas } from '../canvas.ts';
import { lighter } from '../colour.ts';
import { line } from '../shapes.ts';

export const stitch = (d: string, colour: string): string =>
  line(d, colour, 2.6, 'stroke-dasharray="9 5" opacity="0.85"');

/** Light worn into cloth: soft pale ovals inside an outline. */
export const faded = (
  canvas: Canvas,
  spots: readonly (readonly [x: number, y: number, rx: number, ry: number])[],
  colour: string,
): string => {
  const wear = canvas.radial([
    [0, lighter(colour, 0.6), 0.6],
    [1, lighter(colour, 0.6), 0],
  ]);
  return spots
    .map(([x, y, rx, ry]) => `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${wear}"/>`)
    .join('');
};
