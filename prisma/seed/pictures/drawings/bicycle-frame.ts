import { darker, lighter } from '../colour.ts';
import { type Drawing, GROUND } from '../drawing.ts';
import { circle, line, type Point } from '../shapes.ts';

export const R = 205;

export const REAR: Point = [245, GROUND - R];

export const FRONT: Point = [765, GROUND - R];

export const CRANK: Point = [455, GROUND - R + 18];

export const pipe = (from: Point, to: Point, colour: string, width: number): string => {
  const d = `M${from.join(',')} L${to.join(',')}`;
  return (
    line(d, darker(colour, 0.45), width) +
    line(d, colour, width * 0.78) +
    line(d, lighter(colour, 0.65), width * 0.22, `opacity="0.8" transform="translate(-1,${-width * 0.14})"`)
  );
};

type Geometry = {
  readonly seat: Point;
  readonly head: Point;
  readonly headLow: Point;
  readonly step?: boolean;
};

export function geometry(style: string): Geometry {
  if (style === 'stepthrough') return { seat: [398, 575], head: [664, 515], headLow: [684, 600], step: true };
  return { seat: [385, 545], head: [668, 535], headLow: [684, 605] };
}

export function frame(colour: string, style: string, accent: string): string {
  const { seat, head, headLow, step } = geometry(style);
  const top = step
    ? pipe([404, 660], headLow, colour, 20)
    : pipe([seat[0] + 4, seat[1] + 14], [head[0] + 4, head[1] + 12], colour, 18);
  return (
    pipe(REAR, CRANK, colour, 14) +
    pipe(REAR, [seat[0] + 6, seat[1] + 26], colour, 12) +
    pipe(headLow, FRONT, colour, 15) +
    top +
    pipe(CRANK, [headLow[0] - 4, headLow[1] - 8], colour, 22) +
    pipe(CRANK, seat, colour, 20) +
    pipe(head, headLow, colour, 25) +
    line(`M${head[0] - 12},${head[1] + 6} l25,-4`, accent, 7) +
    line(`M${headLow[0] - 12},${headLow[1]} l25,-4`, accent, 7) +
    circle(CRANK[0], CRANK[1], 19, darker(colour, 0.2))
  );
}

export const frameset: Drawing = (_canvas, { colours, style }) => ({
  body:
    frame(colours[0], style, colours[2]) +
    pipe(geometry(style).head, [geometry(style).head[0] - 4, geometry(style).head[1] - 26], '#b9bec2', 12) +
    [REAR, FRONT]
      .map(([x, y]) => circle(x, y, 13, darker(colours[0], 0.3)) + circle(x, y, 6, '#e9e4da'))
      .join(''),
  bounds: [215, 490, 570, 330],
  outline: 'M385,545 L668,535 L684,605 L765,775 M684,605 L455,793 L245,775 L385,560 L455,793',
  outlineWidth: 20,
  feet: [],
  focus: [600, 590],
});
