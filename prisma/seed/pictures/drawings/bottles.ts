import { lighter } from '../colour.ts';
import { type Drawing, GROUND } from '../drawing.ts';
import { turned } from '../shading.ts';
import { band, ellipse, inside, lathe, line, shape } from '../shapes.ts';

export const bottle: Drawing = (canvas, { colours, style }) => {
  const [main, second, accent] = colours;
  const steel = style === 'flask';
  const outline = steel
    ? lathe(500, [
        [92, 440],
        [100, 460],
        [142, 540],
        [148, 600],
        [148, 940],
        [138, 964],
      ])
    : lathe(500, [
        [120, 470],
        [140, 520],
        [142, 600],
        [128, 640],
        [142, 680],
        [146, 940],
        [138, 964],
      ]);
  return {
    body:
      shape(outline, steel ? turned(canvas, main) : turned(canvas, main)) +
      inside(
        canvas,
        outline,
        shape(band(500, 160, steel ? 840 : 720, steel ? 868 : 880), turned(canvas, second)),
      ) +
      (steel
        ? shape(
            lathe(500, [
              [74, 350],
              [78, 440],
            ]),
            turned(canvas, accent),
          ) +
          ellipse(500, 350, 74, 12, lighter(accent, 0.35)) +
          line('M440,380 Q440,270 500,268 Q560,270 560,380', accent, 16)
        : shape(
            lathe(500, [
              [50, 380],
              [118, 420],
              [124, 474],
            ]),
            turned(canvas, accent),
          ) +
          shape(
            lathe(500, [
              [26, 320],
              [32, 340],
              [26, 384],
            ]),
            turned(canvas, lighter(accent, 0.5)),
          )),
    bounds: [345, steel ? 260 : 310, 310, GROUND - (steel ? 260 : 310)],
    feet: [[500, 964, 146]],
    focus: [500, 560],
  };
};
