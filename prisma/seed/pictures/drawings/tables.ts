import { darker, lighter } from '../colour.ts';
import { type Drawing } from '../drawing.ts';
import { face, metal, tube, turned } from '../shading.ts';
import { box, circle, ellipse, lathe, line, shape } from '../shapes.ts';
import { leg, plank } from './joinery.ts';

export const tableDrawing: Drawing = (canvas, { colours, style }) => {
  const [wood, second, accent] = colours;
  if (style === 'round')
    return {
      body:
        leg(500, 640, 280, 970, darker(wood, 0.1), 15) +
        leg(500, 640, 720, 970, darker(wood, 0.1), 15) +
        leg(500, 640, 500, 978, wood, 16) +
        shape(
          lathe(
            500,
            [
              [330, 610],
              [326, 642],
            ],
            0.17,
          ),
          turned(canvas, wood),
        ) +
        ellipse(500, 610, 330, 56, face(canvas, lighter(wood, 0.2))) +
        shape(
          lathe(520, [
            [36, 500],
            [70, 550],
            [50, 604],
          ]),
          turned(canvas, second),
        ),
      bounds: [165, 470, 670, 510],
      feet: [
        [280, 972, 22],
        [720, 972, 22],
        [500, 976, 220],
      ],
      focus: [520, 620],
    };
  const drawers =
    style === 'desk'
      ? [220, 590]
          .map(
            (x) =>
              plank(canvas, `M${x},690 h190 v80 h-190 Z`, darker(wood, 0.06)) +
              circle(x + 95, 730, 11, metal(canvas, accent)),
          )
          .join('')
      : '';
  return {
    body:
      leg(210, 680, 200, 930, darker(wood, 0.25)) +
      leg(790, 680, 800, 930, darker(wood, 0.25)) +
      plank(canvas, 'M150,670 h700 v110 h-700 Z', darker(wood, 0.1)) +
      drawers +
      leg(160, 690, 140, 972, style === 'painted' ? second : wood, 22) +
      leg(840, 690, 860, 972, style === 'painted' ? second : wood, 22) +
      plank(canvas, 'M180,600 L820,600 L920,664 L80,664 Z', lighter(wood, 0.1)) +
      plank(canvas, 'M80,664 H920 V690 H80 Z', darker(wood, 0.2)),
    bounds: [75, 590, 850, 390],
    feet: [
      [140, 972, 30],
      [860, 972, 30],
      [500, 976, 330],
    ],
    focus: [500, 690],
  };
};

export const crate: Drawing = (canvas, { colours, style }) => {
  const [wood, second, accent] = colours;
  const slats = [690, 780, 870].map((y) => plank(canvas, `M150,${y} h700 v76 h-700 Z`, wood)).join('');
  return {
    body:
      shape('M180,640 L820,640 L850,690 L150,690 Z', darker(wood, 0.55)) +
      slats +
      box(150, 690, 34, 270, darker(wood, 0.12)) +
      box(816, 690, 34, 270, darker(wood, 0.12)) +
      box(430, 712, 140, 34, darker(wood, 0.65), 17) +
      (style === 'stencil'
        ? circle(500, 830, 60, 'none', `stroke="${second}" stroke-width="9"`) +
          line('M470,850 L500,790 L530,850', accent, 9)
        : '') +
      line('M166,700 V950 M834,700 V950', tube(canvas, '#8a8d92'), 1),
    bounds: [145, 630, 710, 345],
    feet: [[500, 966, 350]],
    focus: [400, 760],
  };
};
