import type { Canvas } from '../canvas.ts';
import { darker, lighter } from '../colour.ts';
import type { Drawing } from '../drawing.ts';
import { face } from '../shading.ts';
import { box, circle, group, inside, line, shape } from '../shapes.ts';
import { ribs, twill } from '../texture.ts';

const stitch = (d: string, colour: string): string =>
  line(d, colour, 2.6, 'stroke-dasharray="9 5" opacity="0.85"');

/** Light worn into cloth: soft pale ovals inside an outline. */
const faded = (
  canvas: Canvas,
  spots: readonly (readonly [x: number, y: number, rx: number, ry: number])[],
  colour: string,
): string => {
  const wear = canvas.radial([
    [0, lighter(colour, 0.6), 0.6],
    [1, lighter(colour, 0.6), 0],
  ]);
  return spots
    .map(([x, y, rx, ry]) => `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${wear}"/>`)
    .join('');
};

const legs: Record<string, string> = {
  straight:
    'M318,190 L682,190 Q706,420 716,700 L726,1110 L556,1116 L512,520 L488,520 L444,1116 L274,1110 L284,700 Q294,420 318,190 Z',
  wide: 'M326,190 L674,190 Q712,420 742,700 L784,1110 L552,1118 L510,500 L490,500 L448,1118 L216,1110 L258,700 Q288,420 326,190 Z',
  tapered:
    'M310,190 L690,190 Q718,420 706,700 L668,1110 L540,1114 L512,530 L488,530 L460,1114 L332,1110 L294,700 Q282,420 310,190 Z',
  flared:
    'M326,190 L674,190 Q704,440 682,760 L752,1110 L552,1120 L510,510 L490,510 L448,1120 L248,1110 L318,760 Q296,440 326,190 Z',
  shorts:
    'M290,330 L710,330 Q748,560 770,850 L528,866 L508,610 L492,610 L472,866 L230,850 Q252,560 290,330 Z',
};

export const jeans: Drawing = (canvas, { colours, style }) => {
  const [main, , thread] = colours;
  const [cut = 'straight', wear] = style.split(' ');
  const outline = legs[cut] ?? legs['straight'] ?? '';
  const top = cut === 'shorts' ? 330 : 190;
  const [left, right] = cut === 'shorts' ? [290, 710] : [316, 684];
  const knees =
    cut === 'shorts'
      ? [
          [380, 640, 90, 130],
          [620, 640, 90, 130],
        ]
      : [
          [380, 560, 74, 260],
          [620, 560, 74, 260],
          [372, 930, 60, 160],
          [628, 930, 60, 160],
        ];
  const patch =
    wear === 'patched'
      ? group(
          box(-62, -74, 124, 148, lighter(main, 0.25), 6) +
            stitch('M-54,-66 H54 V66 H-54 Z', thread) +
            [-30, 0, 30].map((y) => stitch(`M-50,${y} H50`, '#f4ead6')).join(''),
          'transform="translate(612,720) rotate(5)"',
        )
      : '';
  const roll = cut === 'shorts' ? '' : box(200, 1078, 600, 60, lighter(main, 0.36), 0, 'opacity="0.75"');
  return {
    body:
      inside(
        canvas,
        outline,
        shape(outline, face(canvas, main)) +
          faded(canvas, knees as [number, number, number, number][], main) +
          patch +
          (wear === 'rolled' ? roll : '') +
          twill(canvas, main, 7) +
          shape(
            `M500,${top} L512,${top + 340} L560,1130 L470,1130 L488,${top + 340} Z`,
            darker(main, 0.6),
            'opacity="0.25"',
          ) +
          box(0, top, 1000, 58, darker(main, 0.16), 0, 'opacity="0.6"'),
      ) +
      stitch(`M${left},${top + 56} H${right}`, thread) +
      stitch(`M${left},${top + 8} H${right}`, thread) +
      stitch(`M500,${top + 60} V${top + 250} q0,36 -40,52`, thread) +
      stitch(`M${left - 4},${top + 190} Q${left + 96},${top + 176} ${left + 112},${top + 62}`, thread) +
      stitch(`M${right + 4},${top + 190} Q${right - 96},${top + 176} ${right - 112},${top + 62}`, thread) +
      line(`M500,${top + 330} V${top + 60}`, darker(main, 0.5), 3, 'opacity="0.6"') +
      [left + 44, 420, 566, right - 58]
        .map(
          (x) => box(x, top - 6, 16, 72, darker(main, 0.08), 3) + line(`M${x + 4},${top} v58`, thread, 1.6),
        )
        .join('') +
      circle(500, top + 30, 13, darker(thread, 0.2)) +
      circle(497, top + 27, 7, lighter(thread, 0.5)),
    bounds: cut === 'shorts' ? [230, 320, 540, 550] : [230, 180, 540, 945],
    outline,
    feet: [],
    focus: [440, top + 160],
  };
};

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

export const dungarees: Drawing = (canvas, { colours }) => {
  const [main, , thread] = colours;
  const outline =
    'M392,300 L608,300 L622,470 Q690,500 700,560 L716,800 L734,1140 L556,1146 L512,800 L488,800 L444,1146 L266,1140 L284,800 L300,560 Q310,500 378,470 Z';
  return {
    body:
      line('M410,310 Q380,200 430,110', main, 34) +
      line('M590,310 Q620,200 570,110', darker(main, 0.12), 34) +
      inside(
        canvas,
        outline,
        shape(outline, face(canvas, main)) +
          faded(
            canvas,
            [
              [380, 780, 70, 210],
              [620, 780, 70, 210],
            ],
            main,
          ) +
          twill(canvas, main) +
          shape('M500,560 L512,800 L560,1150 L440,1150 L488,800 Z', darker(main, 0.6), 'opacity="0.2"'),
      ) +
      stitch(
        'M302,566 H698 M302,540 H698 M402,312 H598 M500,570 V740 M312,700 Q400,690 420,570 M688,700 Q600,690 580,570',
        thread,
      ) +
      box(424, 360, 152, 130, lighter(main, 0.07), 6) +
      stitch('M430,366 H570 V484 H430 Z', thread) +
      circle(410, 318, 15, thread) +
      circle(590, 318, 15, thread),
    bounds: [260, 110, 480, 1040],
    outline,
    feet: [],
    focus: [500, 430],
  };
};
