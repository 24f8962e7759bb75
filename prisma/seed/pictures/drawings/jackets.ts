import type { Canvas } from '../canvas.ts';
import { darker, lighter } from '../colour.ts';
import type { Drawing } from '../drawing.ts';
import { face } from '../shading.ts';
import { box, circle, inside, line, shape } from '../shapes.ts';
import { ribs, twill } from '../texture.ts';
import { faded, stitch } from './denim-stitch.ts';

const wooden = (canvas: Canvas, y: number): string =>
  line(`M500,${y - 34} V${y - 62} q0,-30 26,-30 q26,4 22,30`, '#8b8f93', 8) +
  shape(
    `M500,${y - 40} Q560,${y - 34} 720,${y + 62} l-10,16 Q560,${y + 6} 500,${y} Q440,${y + 6} 290,${y + 78} l-10,-16 Q440,${y - 34} 500,${y - 40} Z`,
    face(canvas, '#b98d5e'),
  );

export const jacket: Drawing = (canvas, { colours, style }) => {
  const [main, second, thread] = colours;
  const long = style === 'parka' || style === 'coat';
  const hem = long ? 1130 : style === 'chore' ? 1000 : 930;
  const outline = `M392,236 Q500,270 608,236 L738,292 Q776,316 788,380 L846,${hem - 200} Q848,${hem - 158} 812,${hem - 152} L760,${hem - 160} L722,560 L728,${hem} Q500,${hem + 16} 272,${hem} L278,560 L240,${hem - 160} L188,${hem - 152} Q152,${hem - 158} 154,${hem - 200} L212,380 Q224,316 262,292 Z`;
  const denim = style === 'trucker';
  const pocket = (x: number, y: number, w: number, h: number): string =>
    box(x, y, w, h, darker(main, 0.06), 6) +
    box(
      x,
      y,
      w,
      h,
      'none',
      6,
      `stroke="${denim ? thread : darker(main, 0.4)}" stroke-width="3" ${denim ? 'stroke-dasharray="9 5"' : ''}`,
    ) +
    shape(`M${x},${y} h${w} v28 l${-w / 2},22 l${-w / 2},-22 Z`, darker(main, 0.16)) +
    circle(x + w / 2, y + 30, 8, thread);
  const quilting =
    style === 'puffer'
      ? [330, 420, 510, 600, 690, 780, 870]
          .map((y) =>
            box(
              100,
              y,
              800,
              88,
              canvas.linear(
                [
                  [0, lighter(main, 0.4)],
                  [0.4, main],
                  [1, darker(main, 0.42)],
                ],
                [0, 0, 0, 1],
              ),
              40,
            ),
          )
          .join('')
      : '';
  const hood =
    long && style === 'parka'
      ? shape('M370,262 Q360,120 500,112 Q640,120 630,262 Q500,330 370,262 Z', darker(main, 0.14)) +
        shape('M412,258 Q408,168 500,162 Q592,168 588,258 Q500,310 412,258 Z', darker(second, 0.35))
      : '';
  const sleeves =
    line(`M278,560 Q268,430 300,340`, darker(main, 0.55), 4, 'opacity="0.55"') +
    line(`M722,560 Q732,430 700,340`, darker(main, 0.55), 4, 'opacity="0.55"');
  const buttons =
    style === 'puffer' || style === 'parka'
      ? line(`M500,270 V${hem}`, darker(main, 0.5), 12) +
        line(`M500,270 V${hem}`, thread, 4, 'stroke-dasharray="4 5"')
      : Array.from(
          { length: 6 },
          (_, index) =>
            circle(512, 330 + index * ((hem - 400) / 5), 11, darker(thread, 0.1)) +
            circle(509, 327 + index * ((hem - 400) / 5), 5, lighter(thread, 0.5)),
        ).join('');
  return {
    body:
      wooden(canvas, 222) +
      shape('M400,240 Q500,190 600,240 L590,300 Q500,330 410,300 Z', darker(second, 0.3)) +
      inside(
        canvas,
        outline,
        shape(outline, face(canvas, main)) +
          quilting +
          (style === 'puffer' ? '' : twill(canvas, main, 8)) +
          faded(
            canvas,
            denim
              ? [
                  [360, 520, 70, 180],
                  [640, 520, 70, 180],
                  [220, 620, 34, 120],
                  [780, 620, 34, 120],
                ]
              : [],
            main,
          ) +
          (style === 'cord' ? ribs(canvas, main, 14) : '') +
          box(
            496,
            240,
            60,
            900,
            canvas.linear([
              [0, '#150d16', 0.3],
              [1, '#150d16', 0],
            ]),
          ) +
          (denim ? box(200, hem - 62, 600, 70, darker(main, 0.14)) : ''),
      ) +
      hood +
      sleeves +
      buttons +
      (style === 'puffer' ? '' : pocket(336, 450, 112, 122) + pocket(552, 450, 112, 122)) +
      (style === 'chore' || long ? pocket(310, hem - 280, 140, 170) + pocket(550, hem - 280, 140, 170) : '') +
      (denim
        ? stitch(
            `M344,572 L376,${hem - 66} M656,572 L624,${hem - 66} M284,430 H716 M480,290 V${hem}`,
            thread,
          ) + stitch(`M278,${hem - 60} H722`, thread)
        : '') +
      (style === 'parka'
        ? ''
        : shape(
            'M392,236 Q440,300 496,318 L452,392 Q380,330 362,250 Z',
            lighter(main, style === 'cord' ? 0.55 : 0.1),
          ) + shape('M608,236 Q560,300 504,318 L548,392 Q620,330 638,250 Z', darker(main, 0.1))),
    bounds: [150, 110, 700, hem - 90],
    outline,
    feet: [],
    focus: [440, 420],
  };
};
