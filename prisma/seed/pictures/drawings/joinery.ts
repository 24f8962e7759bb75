import type { Canvas } from '../canvas.ts';
import { darker, lighter } from '../colour.ts';
import { face } from '../shading.ts';
import { inside, shape } from '../shapes.ts';
import { grain } from '../texture.ts';

export const leg = (x1: number, y1: number, x2: number, y2: number, colour: string, w = 13): string =>
  shape(
    `M${x1 - w},${y1} L${x1 + w},${y1} L${x2 + w * 0.6},${y2} L${x2 - w * 0.6},${y2} Z`,
    darker(colour, 0.12),
  ) + shape(`M${x1 - w},${y1} L${x1},${y1} L${x2},${y2} L${x2 - w * 0.6},${y2} Z`, lighter(colour, 0.12));

export const plank = (canvas: Canvas, d: string, wood: string, upright = false): string =>
  inside(canvas, d, shape(d, face(canvas, wood)) + grain(canvas, wood, upright));
