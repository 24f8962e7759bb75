import type { Canvas } from './canvas.ts';
import { darker, lighter, lightness } from './colour.ts';

// Each texture is one long path over the whole field, to be clipped by an outline: SVG patterns with small
// tiles take the renderer ten times as long.
const [WIDTH, HEIGHT] = [1000, 1250];

const rows = (from: number, to: number, step: number, draw: (at: number) => string): string => {
  let path = '';
  for (let at = from; at < to; at += step) path += draw(Math.round(at * 10) / 10);
  return path;
};

const threads = (d: string, colour: string, width: number, opacity: number, more = ''): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-opacity="${opacity}" stroke-linejoin="bevel" ${more}/>`;

/** Long grain lines of a wooden face. */
export function grain(canvas: Canvas, colour: string, upright = false): string {
  const [along, across] = upright ? [HEIGHT, WIDTH] : [WIDTH, HEIGHT];
  const ink = lightness(colour) > 0.3 ? darker(colour, 0.42) : lighter(colour, 0.25);
  const strand = (at: number): string => {
    const [y, bend] = [at + canvas.random() * 8, canvas.random() * 22 - 11].map(Math.round) as [
      number,
      number,
    ];
    const [a, b, c] = [along * 0.3, along * 0.65, along];
    return upright
      ? `M${y},0 C${y + bend},${a} ${y - bend},${b} ${y},${c}`
      : `M0,${y} C${a},${y + bend} ${b},${y - bend} ${c},${y}`;
  };
  return (
    threads(rows(0, across, 17, strand), ink, 1.6, 0.2) + threads(rows(5, across, 41, strand), ink, 3.4, 0.13)
  );
}

/** A fine over-and-under weave. */
export function weave(_canvas: Canvas, colour: string, size = 8): string {
  return (
    threads(
      rows(150, HEIGHT, size, (y) => `M0,${y} H${WIDTH}`),
      darker(colour, 0.5),
      size * 0.4,
      0.13,
      `stroke-dasharray="${size * 0.6} ${size * 0.4}"`,
    ) +
    threads(
      rows(0, WIDTH, size, (x) => `M${x},150 V${HEIGHT}`),
      lighter(colour, 0.7),
      size * 0.3,
      0.16,
    )
  );
}

/** Rows of knitted stitches. */
export function knit(_canvas: Canvas, colour: string, size = 22): string {
  const half = size / 2;
  const chain = (y: number): string =>
    `M0,${y}` + rows(0, WIDTH, size, () => `l${half},${half}l${half},${-half}`);
  return (
    threads(rows(100, HEIGHT, size * 0.72, chain), darker(colour, 0.5), size * 0.13, 0.42) +
    threads(rows(100 + size * 0.24, HEIGHT, size * 0.72, chain), lighter(colour, 0.6), size * 0.16, 0.3)
  );
}

/** Raised ribs, of a cuff or a corduroy. */
export const ribs = (_canvas: Canvas, colour: string, size = 16): string =>
  threads(
    rows(0, WIDTH, size, (x) => `M${x},0 V${HEIGHT}`),
    darker(colour, 0.5),
    size * 0.3,
    0.32,
  ) +
  threads(
    rows(size * 0.4, WIDTH, size, (x) => `M${x},0 V${HEIGHT}`),
    lighter(colour, 0.6),
    size * 0.22,
    0.3,
  );

/** Diagonal twill, the hand of denim and canvas. */
export const twill = (_canvas: Canvas, colour: string, size = 8): string =>
  threads(
    rows(-700, WIDTH, size, (x) => `M${x},${HEIGHT} L${x + 700},0`),
    lighter(colour, 0.8),
    size * 0.36,
    0.17,
  );

/** Woven reeds of a basket. */
export const reeds = (_canvas: Canvas, colour: string): string => {
  const wave = (y: number): string => `M0,${y} q15,-12 30,0 ` + rows(0, WIDTH, 30, () => 't30,0 ');
  return (
    threads(rows(400, HEIGHT, 22, wave), darker(colour, 0.45), 3.4, 0.6) +
    threads(rows(406, HEIGHT, 22, wave), lighter(colour, 0.5), 3.4, 0.5)
  );
};
