import { darker, lighter } from '../colour.ts';
import type { Drawing } from '../drawing.ts';
import { ball, face, metal } from '../shading.ts';
import { box, circle, ellipse, line, shape } from '../shapes.ts';
import { dish, gem, loop, shade } from './jewellery-parts.ts';

export const ring: Drawing = (canvas, { colours, style }) => {
  const [gold, stone, card] = colours;
  const jewel = (x: number, y: number): string =>
    style === 'signet'
      ? ellipse(x, y, 92, 76, metal(canvas, gold)) +
        ellipse(x, y, 70, 56, face(canvas, gold)) +
        shape(
          `M${x - 34},${y + 20} L${x - 8},${y - 26} L${x + 8},${y - 2} L${x + 20},${y - 14} L${x + 40},${y + 20} Z`,
          darker(gold, 0.35),
        )
      : style === 'twist' || style === 'band'
        ? ''
        : box(x - 26, y + 20, 52, 46, metal(canvas, gold), 8) +
          gem(
            canvas,
            x,
            y,
            style === 'pearl' ? 66 : 72,
            stone,
            style === 'pearl' ? 'pearl' : style === 'oval' ? 'cabochon' : 'facet',
          );
  const width = style === 'signet' ? 44 : style === 'band' ? 58 : 28;
  return {
    body:
      dish(canvas, card) +
      loop(canvas, 500, 690, 158, 166, gold, width) +
      (style === 'twist'
        ? ellipse(
            500,
            690,
            158,
            166,
            'none',
            `stroke="${darker(gold, 0.45)}" stroke-width="26" stroke-dasharray="5 15"`,
          )
        : '') +
      (style === 'stack'
        ? loop(canvas, 560, 720, 150, 158, lighter(gold, 0.3), 15) +
          loop(canvas, 452, 730, 150, 158, darker(gold, 0.06), 13)
        : '') +
      jewel(500, 510),
    bounds: [105, 240, 790, 800],
    outline: 'M108,640 A392,392 0 1 1 892,640 A392,392 0 1 1 108,640 Z',
    feet: [],
    focus: [500, 560],
  };
};

export const bracelet: Drawing = (canvas, { colours, style }) => {
  const [gold, stone, card] = colours;
  const beads = Array.from({ length: 26 }, (_, index) => {
    const t = (index / 26) * Math.PI * 2;
    const [x, y] = [500 + Math.cos(t) * 240, 640 + Math.sin(t) * 215];
    return (
      circle(x + 5, y + 9, 30, '#24182a', 'opacity="0.2"') +
      circle(x, y, 30, ball(canvas, index % 9 === 4 ? gold : index % 2 ? stone : lighter(stone, 0.14)))
    );
  }).join('');
  return {
    body:
      dish(canvas, card) +
      (style === 'beads'
        ? beads
        : style === 'cuff'
          ? shade('M380,460 A240,210 0 1 0 620,460', 60) +
            line('M380,460 A240,210 0 1 0 620,460', darker(gold, 0.4), 62) +
            line('M380,460 A240,210 0 1 0 620,460', metal(canvas, gold), 54)
          : loop(canvas, 500, 640, 240, 210, gold, 18) +
            loop(canvas, 512, 652, 226, 200, lighter(gold, 0.2), 9) +
            gem(canvas, 500, 848, 26, stone, 'facet')),
    bounds: [105, 240, 790, 800],
    outline: 'M108,640 A392,392 0 1 1 892,640 A392,392 0 1 1 108,640 Z',
    feet: [],
    focus: [560, 760],
  };
};
