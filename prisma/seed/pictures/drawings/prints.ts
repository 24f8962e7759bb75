import type { Canvas } from '../canvas.ts';
import { darker } from '../colour.ts';
import { type Drawing } from '../drawing.ts';
import { face } from '../shading.ts';
import { box, group, inside, shape } from '../shapes.ts';
import { grain } from '../texture.ts';
import { plate } from './plates.ts';

/** A plate laid into a sheet, scaled to its width. */
const sheet = (
  canvas: Canvas,
  x: number,
  y: number,
  w: number,
  paper: string,
  kind: string,
  colours: readonly [string, string, string],
  margin = 0.1,
): string =>
  box(x, y, w, w * 1.25, face(canvas, paper, 0.4), 3) +
  group(
    inside(canvas, 'M0,0 H400 V500 H0 Z', plate(canvas, kind, colours)),
    `transform="translate(${x + w * margin},${y + w * margin * 1.25}) scale(${(w * (1 - margin * 2)) / 400})"`,
  );

export const PAPER = '#f5eddd';

export const print: Drawing = (canvas, { colours, style }) => {
  const [kind = 'fern', finish = 'framed'] = style.split(' ');
  if (finish === 'loose')
    return {
      body:
        group(sheet(canvas, 210, 250, 560, PAPER, kind, colours), 'transform="rotate(-2,500,625)"') +
        box(440, 216, 120, 44, '#d8c7a2', 2, 'opacity="0.75" transform="rotate(-4,500,240)"'),
      bounds: [200, 215, 600, 750],
      outline: 'M214,262 L776,244 L792,940 L226,962 Z',
      feet: [],
      focus: [490, 560],
    };
  const wood = finish === 'black' ? '#34312f' : finish === 'white' ? '#e9e4da' : '#b98d5e';
  const rim = 'M190,210 H810 V1000 H190 Z M226,246 V964 H774 V246 Z';
  return {
    body:
      box(190, 210, 620, 790, wood, 4) +
      inside(canvas, rim, box(190, 210, 620, 790, face(canvas, wood)) + grain(canvas, wood, true)) +
      box(222, 242, 556, 726, darker(wood, 0.5), 2) +
      box(228, 248, 544, 714, '#faf6ec') +
      sheet(canvas, 292, 322, 416, PAPER, kind, colours, 0.07) +
      box(
        228,
        248,
        544,
        22,
        canvas.linear(
          [
            [0, '#2a1a24', 0.3],
            [1, '#2a1a24', 0],
          ],
          [0, 0, 0, 1],
        ),
      ) +
      shape('M228,248 L520,248 L300,962 L228,962 Z', '#ffffff', 'opacity="0.1"'),
    bounds: [185, 205, 630, 800],
    outline: 'M190,210 H810 V1000 H190 Z',
    feet: [],
    focus: [500, 560],
  };
};

export const cards: Drawing = (canvas, { colours, style }) => {
  const kinds = style.split(' ');
  const card = (x: number, y: number, turn: number, kind: string): string =>
    group(
      sheet(canvas, x, y, 300, PAPER, kind, colours),
      `transform="rotate(${turn},${x + 150},${y + 180})"`,
    );
  return {
    body:
      group(
        box(0, 0, 420, 300, face(canvas, colours[1]), 6) +
          shape('M0,0 L210,170 L420,0 Z', darker(colours[1], 0.12)),
        'transform="translate(470,270) rotate(12)"',
      ) +
      card(190, 270, -8, kinds[0] ?? 'fern') +
      card(510, 560, 7, kinds[1] ?? 'tulip') +
      card(230, 690, -3, kinds[2] ?? 'olive'),
    bounds: [150, 240, 740, 850],
    outline: 'M200,290 L490,260 L880,380 L830,900 L540,1070 L240,1060 Z',
    feet: [],
    focus: [520, 660],
  };
};
