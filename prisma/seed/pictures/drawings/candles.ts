import { lighter } from '../colour.ts';
import { type Drawing, GROUND } from '../drawing.ts';
import { hollow, turned } from '../shading.ts';
import { box, circle, ellipse, lathe, line, shape } from '../shapes.ts';
import { emblem } from './emblem.ts';

export const candle: Drawing = (canvas, { colours, style }) => {
  const [main, second, accent] = colours;
  if (style === 'tapers') {
    const taper = (x: number, top: number, colour: string): string =>
      shape(
        lathe(x, [
          [15, top],
          [20, top + 40],
          [25, 880],
        ]),
        turned(canvas, colour),
      ) +
      line(`M${x},${top} q4,-14 0,-26`, '#3a2a22', 5) +
      shape(
        lathe(x, [
          [44, 872],
          [34, 900],
          [70, 940],
          [80, 962],
        ]),
        turned(canvas, accent),
      );
    return {
      body: taper(360, 380, main) + taper(640, 440, lighter(second, 0.1)) + taper(500, 300, main),
      bounds: [270, 270, 460, 710],
      feet: [
        [360, 964, 70],
        [640, 964, 70],
        [500, 964, 70],
      ],
      focus: [500, 480],
    };
  }
  const top = style === 'tin' ? 720 : 580;
  const outline = lathe(500, [
    [196, top],
    [196, 940],
    [188, 964],
  ]);
  const glow = canvas.radial([
    [0, '#fff3c4', 0.95],
    [0.4, '#ffcf78', 0.4],
    [1, '#ffb65c', 0],
  ]);
  return {
    body:
      shape(outline, turned(canvas, main)) +
      box(
        404,
        top + (GROUND - top) * 0.36,
        192,
        (GROUND - top) * 0.4,
        canvas.linear([
          [0, lighter(second, 0.35)],
          [1, second],
        ]),
        4,
      ) +
      emblem(500, top + (GROUND - top) * 0.56, 46, accent, style === 'tin' ? 'wave' : 'sprig') +
      ellipse(500, top, 196, 30, lighter(main, 0.4)) +
      ellipse(500, top + 3, 184, 26, hollow(canvas, main)) +
      ellipse(500, top + 12, 172, 20, '#f7ecd3') +
      ellipse(500, top + 10, 70, 9, '#fff8e2') +
      circle(500, top - 30, 130, glow) +
      line(`M500,${top + 8} v-22`, '#4a372b', 5) +
      shape(
        `M500,${top - 82} C530,${top - 40} 522,${top - 8} 500,${top - 8} C478,${top - 8} 470,${top - 40} 500,${top - 82} Z`,
        canvas.linear(
          [
            [0, '#fff6d0'],
            [0.6, '#ffc65a'],
            [1, '#f08a3c'],
          ],
          [0, 0, 0, 1],
        ),
      ),
    bounds: [300, top - 90, 400, GROUND - top + 90],
    feet: [[500, 962, 190]],
    focus: [500, top + 60],
  };
};
