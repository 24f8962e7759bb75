import { darker, lighter } from '../colour.ts';
import type { Drawing } from '../drawing.ts';
import { face } from '../shading.ts';
import { box, circle, inside, line, shape } from '../shapes.ts';
import { knit, ribs, weave } from '../texture.ts';
import { creases, stripes } from './cloth-parts.ts';
import { emblem } from './emblem.ts';

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
          weave(canvas, main, 9) +
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
          knit(canvas, main, style === 'cable' ? 24 : 26) +
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
          weave(canvas, main, 9) +
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
