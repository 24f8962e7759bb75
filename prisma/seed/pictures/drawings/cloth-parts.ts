import { darker, lighter } from '../colour.ts';
import { box, group, line } from '../shapes.ts';

/** Soft creases: pairs of dark and light strokes, kept inside the garment. */
export const creases = (colour: string, lines: readonly string[]): string =>
  lines
    .map(
      (d) =>
        line(d, darker(colour, 0.7), 16, 'opacity="0.05"') +
        line(d, darker(colour, 0.7), 6, 'opacity="0.05"') +
        group(line(d, lighter(colour, 0.9), 10, 'opacity="0.08"'), 'transform="translate(-9,-4)"'),
    )
    .join('');

export const stripes = (colour: string, from: number, step: number, height: number): string =>
  Array.from({ length: Math.ceil((1100 - from) / step) }, (_, index) =>
    box(0, from + index * step, 1000, height, colour),
  ).join('');
