import type { Canvas } from '../canvas.ts';
import { darker, lighter } from '../colour.ts';
import { ball, face, metal } from '../shading.ts';
import { circle, ellipse, line, shape } from '../shapes.ts';

// Colours are metal, stone and the dish or card underneath.
export const dish = (canvas: Canvas, colour: string): string =>
  circle(500, 640, 392, darker(colour, 0.25)) +
  circle(496, 632, 388, face(canvas, lighter(colour, 0.12))) +
  circle(
    500,
    640,
    318,
    canvas.linear(
      [
        [0, darker(colour, 0.16)],
        [1, lighter(colour, 0.34)],
      ],
      [0, 0, 1, 1],
    ),
  );

export const shade = (d: string, width: number): string =>
  line(d, '#24182a', width, 'opacity="0.22" transform="translate(7,12)"');

export const gem = (canvas: Canvas, x: number, y: number, r: number, stone: string, cut: string): string => {
  if (cut === 'pearl')
    return circle(
      x,
      y,
      r,
      canvas.radial(
        [
          [0, '#ffffff'],
          [0.5, '#f3e9e0'],
          [1, '#b9a8a4'],
        ],
        0.36,
        0.32,
        0.75,
      ),
    );
  if (cut === 'cabochon')
    return (
      ellipse(x, y, r, r * 1.2, ball(canvas, stone)) +
      ellipse(x - r * 0.3, y - r * 0.45, r * 0.22, r * 0.3, '#ffffff', 'opacity="0.7"')
    );
  const facet = (turn: number, tone: string): string =>
    shape(
      `M${x},${y} L${x},${y - r} L${x + r * 0.71},${y - r * 0.71} Z`,
      tone,
      `transform="rotate(${turn},${x},${y})"`,
    );
  return (
    [0, 45, 90, 135, 180, 225, 270, 315]
      .map((turn, index) =>
        facet(
          turn,
          [
            lighter(stone, 0.55),
            lighter(stone, 0.25),
            stone,
            darker(stone, 0.25),
            darker(stone, 0.4),
            darker(stone, 0.15),
            lighter(stone, 0.1),
            lighter(stone, 0.75),
          ][index] ?? stone,
        ),
      )
      .join('') + circle(x, y, r * 0.46, lighter(stone, 0.4), 'opacity="0.6"')
  );
};

export const loop = (
  canvas: Canvas,
  x: number,
  y: number,
  rx: number,
  ry: number,
  gold: string,
  width: number,
): string =>
  ellipse(
    x,
    y,
    rx,
    ry,
    'none',
    `stroke="#24182a" stroke-width="${width}" opacity="0.2" transform="translate(7,12)"`,
  ) +
  ellipse(x, y, rx, ry, 'none', `stroke="${darker(gold, 0.4)}" stroke-width="${width}"`) +
  ellipse(x, y, rx, ry, 'none', `stroke="${metal(canvas, gold)}" stroke-width="${width * 0.86}"`) +
  ellipse(
    x,
    y - 1,
    rx + width * 0.18,
    ry + width * 0.18,
    'none',
    `stroke="${lighter(gold, 0.85)}" stroke-width="${width * 0.14}" opacity="0.8"`,
  );
