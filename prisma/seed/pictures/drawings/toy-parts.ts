import type { Canvas } from '../canvas.ts';
import { darker, lighter } from '../colour.ts';
import { ball, face } from '../shading.ts';
import { box, circle, shape } from '../shapes.ts';

export const BEECH = '#e2bd8c';

export const disc = (canvas: Canvas, x: number, y: number, r: number, colour: string): string =>
  circle(x, y, r, darker(colour, 0.4)) +
  circle(x - 2, y - 3, r * 0.95, face(canvas, colour)) +
  circle(x, y, r * 0.62, 'none', `stroke="${darker(colour, 0.25)}" stroke-width="3" opacity="0.6"`) +
  circle(x, y, r * 0.2, ball(canvas, BEECH));

export const cube = (
  canvas: Canvas,
  x: number,
  y: number,
  size: number,
  colour: string,
  mark = '',
): string => {
  const d = size * 0.22;
  return (
    shape(`M${x},${y} l${d},${-d} h${size} l${-d},${d} Z`, lighter(colour, 0.4)) +
    shape(`M${x + size},${y} l${d},${-d} v${size} l${-d},${d} Z`, darker(colour, 0.32)) +
    box(x, y, size, size, face(canvas, colour), 5) +
    mark
  );
};
