import { darker, lighter } from '../colour.ts';
import { type Drawing } from '../drawing.ts';
import { ball, face, turned } from '../shading.ts';
import { box, circle, lathe, shape } from '../shapes.ts';
import { leg, plank } from './joinery.ts';

export const cabinetDrawing: Drawing = (canvas, { colours, style }) => {
  const [wood, second, accent] = colours;
  const handle = (x: number, y: number): string =>
    circle(x, y + 2, 12, darker(accent, 0.5)) + circle(x, y, 11, ball(canvas, accent));
  const front = (x: number, y: number, w: number, h: number, colour: string): string =>
    plank(canvas, `M${x},${y} h${w} v${h} h${-w} Z`, colour) +
    box(x, y, w, h, 'none', 3, `stroke="${darker(wood, 0.5)}" stroke-width="3.5" opacity="0.7"`);
  if (style === 'chest')
    return {
      body:
        leg(250, 900, 236, 972, wood, 20) +
        leg(750, 900, 764, 972, wood, 20) +
        plank(canvas, 'M200,400 h600 v520 h-600 Z', darker(wood, 0.12)) +
        [430, 555, 680, 800]
          .map(
            (y, index) =>
              front(226, y, 548, 106, index % 2 && second !== wood ? wood : wood) +
              handle(370, y + 53) +
              handle(630, y + 53),
          )
          .join('') +
        plank(canvas, 'M180,376 h640 v36 h-640 Z', lighter(wood, 0.14)),
      bounds: [175, 370, 650, 610],
      feet: [
        [240, 972, 26],
        [760, 972, 26],
        [500, 976, 250],
      ],
      focus: [420, 560],
    };
  if (style === 'shelf')
    return {
      body:
        plank(canvas, 'M250,230 h500 v740 h-500 Z', darker(wood, 0.32)) +
        box(276, 256, 448, 690, darker(wood, 0.48)) +
        [256, 420, 590, 770]
          .map((y, row) =>
            Array.from({ length: 7 }, (_, index) => {
              const h = 96 + ((index * 37 + row * 23) % 40);
              return box(
                292 + index * 40 + (row % 2) * 100,
                y + 160 - h,
                32,
                h,
                face(
                  canvas,
                  [second, accent, lighter(second, 0.4), darker(accent, 0.2), '#e9e2d3'][(index + row) % 5] ??
                    second,
                ),
                3,
              );
            }).join(''),
          )
          .join('') +
        [412, 580, 760, 946].map((y) => plank(canvas, `M250,${y} h500 v24 h-500 Z`, wood)).join('') +
        plank(canvas, 'M236,216 h528 v30 h-528 Z', lighter(wood, 0.1)) +
        plank(canvas, 'M240,240 h28 v736 h-28 Z', wood, true) +
        plank(canvas, 'M732,240 h28 v736 h-28 Z', wood, true),
      bounds: [230, 210, 540, 770],
      feet: [[500, 974, 260]],
      focus: [480, 460],
    };
  return {
    body:
      leg(200, 860, 170, 972, wood, 18) +
      leg(800, 860, 830, 972, wood, 18) +
      plank(canvas, 'M90,560 h820 v320 h-820 Z', darker(wood, 0.12)) +
      front(114, 590, 250, 262, wood) +
      front(636, 590, 250, 262, wood) +
      [590, 680, 770].map((y) => front(374, y, 252, 82, second) + handle(500, y + 41)).join('') +
      handle(336, 720) +
      handle(664, 720) +
      plank(canvas, 'M76,540 h848 v30 h-848 Z', lighter(wood, 0.15)) +
      shape(
        lathe(230, [
          [30, 430],
          [56, 480],
          [40, 538],
        ]),
        turned(canvas, accent),
      ),
    bounds: [70, 420, 860, 560],
    feet: [
      [175, 972, 26],
      [825, 972, 26],
      [500, 976, 330],
    ],
    focus: [500, 690],
  };
};
