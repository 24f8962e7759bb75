import { darker, lighter } from '../colour.ts';
import type { Drawing } from '../drawing.ts';
import { face } from '../shading.ts';
import { box, circle, group, inside, line, shape } from '../shapes.ts';
import { twill } from '../texture.ts';
import { faded, stitch } from './denim-stitch.ts';

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
