import type { Canvas } from '../canvas.ts';
import { darker, lighter } from '../colour.ts';
import { ball, face, metal } from '../shading.ts';
import { circle, inside, line, shape } from '../shapes.ts';
import { grain } from '../texture.ts';

export const cone = (canvas: Canvas, x: number, y: number, r: number, paper: string): string =>
  circle(x, y, r, darker(paper, 0.4)) +
  circle(
    x,
    y,
    r * 0.94,
    canvas.radial([
      [0.5, darker(paper, 0.3)],
      [0.8, lighter(paper, 0.14)],
      [1, darker(paper, 0.5)],
    ]),
  ) +
  circle(
    x,
    y,
    r * 0.76,
    canvas.radial(
      [
        [0, lighter(paper, 0.2)],
        [0.7, paper],
        [1, darker(paper, 0.4)],
      ],
      0.4,
      0.36,
      0.7,
    ),
  ) +
  circle(x, y, r * 0.26, ball(canvas, lighter(paper, 0.12)));

/** Round holes, as one dashed path. */
export const grille = (x: number, y: number, w: number, h: number, colour: string): string =>
  line(
    Array.from(
      { length: Math.floor(h / 16) },
      (_, row) => `M${x + (row % 2) * 8},${y + row * 16} h${w}`,
    ).join(''),
    colour,
    8,
    'stroke-dasharray="0.1 16"',
  );

export const knob = (canvas: Canvas, x: number, y: number, r: number, colour: string): string =>
  circle(x, y + r * 0.12, r * 1.08, darker(colour, 0.6), 'opacity="0.35"') +
  circle(x, y, r, metal(canvas, colour)) +
  circle(x, y, r * 0.8, face(canvas, colour)) +
  line(`M${x},${y - r * 0.3} V${y - r * 0.72}`, darker(colour, 0.6), r * 0.12);

export const cabinet = (
  canvas: Canvas,
  x: number,
  y: number,
  w: number,
  h: number,
  wood: string,
  radius = 10,
): string => {
  const d = `M${x + radius},${y} h${w - radius * 2} q${radius},0 ${radius},${radius} v${h - radius * 2} q0,${radius} ${-radius},${radius} h${-(w - radius * 2)} q${-radius},0 ${-radius},${-radius} v${-(h - radius * 2)} q0,${-radius} ${radius},${-radius} Z`;
  return inside(canvas, d, shape(d, face(canvas, wood)) + grain(canvas, wood));
};
