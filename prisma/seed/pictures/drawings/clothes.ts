import type { Canvas } from '../canvas.ts';
import { darker, lighter } from '../colour.ts';
import type { Drawing } from '../drawing.ts';
import { face } from '../shading.ts';
import { box, circle, group, inside, line, shape } from '../shapes.ts';
import { knit, ribs, weave } from '../texture.ts';
import { emblem } from './pantry.ts';

/** Soft creases: pairs of dark and light strokes, kept inside the garment. */
const creases = (colour: string, lines: readonly string[]): string =>
  lines
    .map(
      (d) =>
        line(d, darker(colour, 0.7), 16, 'opacity="0.05"') +
        line(d, darker(colour, 0.7), 6, 'opacity="0.05"') +
        group(line(d, lighter(colour, 0.9), 10, 'opacity="0.08"'), 'transform="translate(-9,-4)"'),
    )
    .join('');

const stripes = (colour: string, from: number, step: number, height: number): string =>
  Array.from({ length: Math.ceil((1100 - from) / step) }, (_, index) =>
    box(0, from + index * step, 1000, height, colour),
  ).join('');

const tee =
  'M402,250 Q500,300 598,250 L706,286 Q740,300 764,344 L852,510 L738,566 L692,492 Q700,760 700,1010 Q500,1030 300,1010 Q300,760 308,492 L262,566 L148,510 L236,344 Q260,300 294,286 Z';

export const tshirt: Drawing = (canvas, { colours, style }) => {
  const [main, second, accent] = colours;
  const print =
    style === 'striped'
      ? stripes(second, 330, 56, 22)
      : style === 'ringer'
        ? shape('M148,510 L262,566 L276,540 L164,480 Z M852,510 L738,566 L724,540 L836,480 Z', second)
        : style === 'plain'
          ? ''
          : emblem(500, 560, 100, accent, style);
  return {
    body:
      shape('M402,250 Q500,222 598,250 Q500,300 402,250 Z', darker(main, 0.4)) +
      inside(
        canvas,
        tee,
        shape(tee, face(canvas, main)) +
          print +
          weave(canvas, main, 6) +
          creases(main, [
            'M330,560 Q420,640 440,800',
            'M672,540 Q600,700 610,860',
            'M300,930 Q420,900 520,960',
            'M250,420 Q300,420 320,480',
            'M750,420 Q700,420 680,480',
          ]),
      ) +
      line('M398,252 Q500,322 602,252', style === 'ringer' ? second : darker(main, 0.12), 20) +
      line('M398,252 Q500,322 602,252', lighter(main, 0.4), 3, 'opacity="0.5"') +
      line('M306,500 Q290,400 306,320 M694,500 Q710,400 694,320', darker(main, 0.5), 3, 'opacity="0.4"') +
      line('M303,984 Q500,1004 697,984', darker(main, 0.4), 3, 'stroke-dasharray="7 5" opacity="0.6"'),
    bounds: [148, 225, 704, 800],
    outline: tee,
    feet: [],
    focus: [500, 430],
  };
};

const jumper =
  'M408,236 Q500,262 592,236 L700,272 Q752,292 772,352 L866,850 Q868,884 838,890 L776,900 L716,560 Q724,800 716,1000 Q500,1018 284,1000 Q276,800 284,560 L224,900 L162,890 Q132,884 134,850 L228,352 Q248,292 300,272 Z';

export const sweater: Drawing = (canvas, { colours, style }) => {
  const [main, second, accent] = colours;
  const yoke = Array.from({ length: 22 }, (_, index) =>
    shape(`M${250 + index * 24},400 l12,-22 l12,22 l-12,22 Z`, index % 2 ? second : accent),
  ).join('');
  const cable = [400, 500, 600]
    .map((x) =>
      Array.from(
        { length: 10 },
        (_, index) =>
          line(
            `M${x - 22},${330 + index * 64} q44,32 0,64 M${x + 22},${330 + index * 64} q-44,32 0,64`,
            darker(main, 0.3),
            12,
            'opacity="0.5"',
          ) + line(`M${x - 24},${326 + index * 64} q44,32 0,64`, lighter(main, 0.5), 8, 'opacity="0.5"'),
      ).join(''),
    )
    .join('');
  const pattern =
    style === 'striped'
      ? stripes(second, 380, 110, 48)
      : style === 'fairisle'
        ? box(0, 352, 1000, 12, second) + yoke + box(0, 436, 1000, 12, second)
        : style === 'cable'
          ? cable
          : '';
  const open =
    style === 'cardigan'
      ? line('M500,300 V1006', darker(main, 0.4), 30) +
        line('M500,300 V1006', lighter(main, 0.1), 24) +
        [430, 560, 690, 820, 950].map((y) => circle(500, y, 13, accent)).join('')
      : '';
  const cuffs =
    shape('M284,940 H716 V1020 H284 Z', main) +
    inside(canvas, 'M284,940 H716 V1020 H284 Z', ribs(canvas, main));
  return {
    body:
      shape('M408,236 Q500,206 592,236 Q500,290 408,236 Z', darker(main, 0.45)) +
      inside(
        canvas,
        jumper,
        shape(jumper, face(canvas, main)) +
          pattern +
          knit(canvas, main, style === 'cable' ? 16 : 20) +
          cuffs +
          creases(main, [
            'M300,640 Q380,760 360,900',
            'M700,620 Q620,760 640,900',
            'M240,420 Q290,440 300,560',
          ]),
      ) +
      line('M404,238 Q500,300 596,238', darker(main, 0.14), 30) +
      line('M404,238 Q500,300 596,238', lighter(main, 0.3), 24, 'stroke-dasharray="4 7" opacity="0.6"') +
      open +
      line('M284,580 Q270,440 300,330 M716,580 Q730,440 700,330', darker(main, 0.5), 4, 'opacity="0.4"'),
    bounds: [134, 210, 732, 805],
    outline: jumper,
    feet: [],
    focus: [470, 440],
  };
};

export const shirt: Drawing = (canvas, { colours, style }) => {
  const [main, second, accent] = colours;
  const check = Array.from(
    { length: 14 },
    (_, index) =>
      box(130 + index * 56, 0, 22, 1250, second, 0, 'opacity="0.35"') +
      box(0, 260 + index * 58, 1000, 22, second, 0, 'opacity="0.35"') +
      box(150 + index * 56, 0, 3, 1250, accent, 0, 'opacity="0.7"'),
  ).join('');
  const lines = Array.from({ length: 28 }, (_, index) =>
    box(140 + index * 27, 0, 7, 1250, second, 0, 'opacity="0.6"'),
  ).join('');
  const collar =
    shape('M404,246 Q440,230 500,236 L470,276 L420,372 Q384,310 404,246 Z', lighter(main, 0.25)) +
    shape('M596,246 Q560,230 500,236 L530,276 L580,372 Q616,310 596,246 Z', lighter(main, 0.12));
  return {
    body:
      shape('M404,250 Q500,200 596,250 Q500,300 404,250 Z', darker(main, 0.4)) +
      inside(
        canvas,
        jumper,
        shape(jumper, face(canvas, main)) +
          (style === 'check' ? check : style === 'stripe' ? lines : '') +
          weave(canvas, main, 6) +
          box(478, 250, 44, 780, lighter(main, 0.1), 0, 'opacity="0.55"') +
          creases(main, [
            'M310,600 Q380,700 370,900',
            'M690,560 Q620,740 650,900',
            'M560,600 Q600,700 590,860',
          ]),
      ) +
      collar +
      line('M420,372 L470,276 M580,372 L530,276', darker(main, 0.4), 3, 'opacity="0.5"') +
      [330, 440, 550, 660, 770, 880]
        .map((y) => circle(500, y, 8, lighter(accent, 0.7)) + circle(500, y, 3, darker(main, 0.4)))
        .join('') +
      box(566, 450, 104, 120, main, 6, `stroke="${darker(main, 0.35)}" stroke-width="3"`) +
      line('M284,580 Q270,440 300,330 M716,580 Q730,440 700,330', darker(main, 0.5), 3, 'opacity="0.4"') +
      line('M170,848 l60,12 M830,848 l-60,12', darker(main, 0.5), 3, 'opacity="0.5"'),
    bounds: [134, 210, 732, 805],
    outline: jumper,
    feet: [],
    focus: [500, 390],
  };
};

const blossoms = (canvas: Canvas, second: string, accent: string): string =>
  Array.from({ length: 90 }, () => {
    const [x, y, turn] = [200 + canvas.random() * 600, 200 + canvas.random() * 950, canvas.random() * 360];
    return group(
      [0, 72, 144, 216, 288]
        .map(
          (angle) => `<ellipse cx="9" cy="0" rx="9" ry="5" transform="rotate(${angle})" fill="${second}"/>`,
        )
        .join('') + circle(0, 0, 4, accent),
      `transform="translate(${Math.round(x)},${Math.round(y)}) rotate(${Math.round(turn)})"`,
    );
  }).join('');

export const dress: Drawing = (canvas, { colours, style }) => {
  const [main, second, accent] = colours;
  const skirt = style === 'skirt';
  const outline = skirt
    ? 'M360,300 L640,300 Q700,600 760,1000 Q500,1050 240,1000 Q300,600 360,300 Z'
    : 'M404,200 Q420,290 500,300 Q580,290 596,200 L640,200 Q640,320 664,390 L630,560 Q700,780 776,1100 Q500,1156 224,1100 Q300,780 370,560 L336,390 Q360,320 360,200 Z';
  const waist = skirt ? 300 : 560;
  const pattern =
    style === 'floral' || skirt
      ? blossoms(canvas, second, accent)
      : style === 'striped'
        ? stripes(second, 210, 44, 14)
        : '';
  return {
    body:
      inside(
        canvas,
        outline,
        shape(outline, face(canvas, main)) +
          pattern +
          creases(main, [
            `M420,${waist} Q400,840 330,1110`,
            `M470,${waist} Q470,850 440,1130`,
            `M540,${waist} Q550,850 570,1130`,
            `M590,${waist} Q620,840 680,1110`,
            'M370,400 Q420,480 430,550',
            'M630,400 Q590,480 570,550',
          ]),
      ) +
      (skirt
        ? box(358, 296, 284, 40, darker(main, 0.2), 6)
        : line('M372,560 Q500,580 628,560', style === 'linen' ? accent : darker(main, 0.3), 12) +
          line('M404,200 Q420,290 500,300 Q580,290 596,200', lighter(main, 0.4), 6, 'opacity="0.6"')),
    bounds: skirt ? [230, 290, 540, 750] : [220, 195, 560, 945],
    outline,
    feet: [],
    focus: [500, skirt ? 480 : 420],
  };
};
