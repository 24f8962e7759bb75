import { darker, lighter } from '../colour.ts';
import { type Drawing, GROUND } from '../drawing.ts';
import { hollow, turned } from '../shading.ts';
import { band, ellipse, inside, lathe, line, shape, smooth } from '../shapes.ts';

/** A stand with a paper-cone dripper over a glass server. */
export const dripper: Drawing = (canvas, { colours, style }) => {
  const [main, second, accent] = colours;
  const server = lathe(500, [
    [112, 690],
    [100, 720],
    [178, 840],
    [186, 920],
    [168, 966],
  ]);
  const coffee = canvas.linear([
    [0, '#4a2413'],
    [0.35, '#7a4522'],
    [1, '#2b130a'],
  ]);
  const cone =
    style === 'flat'
      ? lathe(500, [
          [190, 520],
          [178, 560],
          [104, 662],
          [100, 676],
        ])
      : lathe(500, [
          [196, 470],
          [180, 510],
          [64, 662],
          [60, 676],
        ]);
  const top = style === 'flat' ? 520 : 470;
  return {
    body:
      shape(
        server,
        canvas.linear([
          [0, '#8fa3a6', 0.55],
          [0.25, '#ffffff', 0.6],
          [0.6, '#c7d3d3', 0.3],
          [1, '#6f8488', 0.6],
        ]),
      ) +
      inside(canvas, server, shape(band(500, 200, 860, 1000), coffee)) +
      line('M360,760 Q322,860 350,950', '#ffffff', 9, 'opacity="0.5"') +
      ellipse(
        500,
        682,
        170,
        22,
        canvas.linear([
          [0, lighter(accent, 0.3)],
          [1, darker(accent, 0.3)],
        ]),
      ) +
      shape(cone, turned(canvas, main)) +
      ellipse(500, top, 193, 30, lighter(main, 0.35)) +
      ellipse(500, top + 3, 180, 25, hollow(canvas, main)) +
      ellipse(500, top + 10, 140, 15, '#3b1f12') +
      line(
        smooth([
          [690, top + 20],
          [780, top + 40],
          [760, top + 110],
          [650, top + 116],
        ]),
        darker(second, 0.1),
        22,
      ),
    bounds: [290, top - 40, 500, GROUND - top + 40],
    feet: [[500, 968, 172]],
    focus: [540, top + 80],
  };
};
