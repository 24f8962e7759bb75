import type { Canvas } from '../canvas.ts';
import { darker, lighter } from '../colour.ts';
import { type Drawing, GROUND } from '../drawing.ts';
import { ball, metal, turned } from '../shading.ts';
import { band, circle, inside, lathe, line, type Profile, shape, smooth, speckles } from '../shapes.ts';

const lid = (canvas: Canvas, y: number, radius: number, colour: string): string =>
  shape(
    lathe(500, [
      [radius * 0.2, y - radius * 0.36],
      [radius * 0.74, y - radius * 0.24],
      [radius, y],
      [radius, y + 12],
    ]),
    turned(canvas, colour),
  ) + circle(500, y - radius * 0.44, radius * 0.17, ball(canvas, colour));

export const teapot: Drawing = (canvas, { colours, style }) => {
  const [main, second, accent] = colours;
  const low = style === 'low';
  const top = low ? 640 : 560;
  const wide = low ? 260 : 225;
  const body: Profile = [
    [118, top],
    [126, top + 14],
    [wide, top + (966 - top) * 0.45],
    [wide * 0.92, top + (966 - top) * 0.75],
    [132, 958],
    [120, 966],
  ];
  const spout = `M${480 + wide - 60},${top + 220} C${500 + wide + 70},${top + 200} ${500 + wide + 40},${top + 60} ${500 + wide + 118},${top + 20} l34,22 C${500 + wide + 96},${top + 90} ${500 + wide + 120},${top + 270} ${480 + wide - 60},${top + 330} Z`;
  const loop =
    style === 'kyusu'
      ? smooth([
          [290, top + 170],
          [190, top + 130],
          [60, top + 90],
        ])
      : smooth([
          [330, top + 60],
          [210, top + 10],
          [140, top + 90],
          [190, top + 220],
          [320, top + 290],
        ]);
  const overhead = smooth([
    [370, top + 20],
    [340, top - 170],
    [500, top - 260],
    [660, top - 170],
    [630, top + 20],
  ]);
  const handle =
    style === 'hoop'
      ? line(overhead, darker(second, 0.3), 26) + line(overhead, second, 18)
      : line(loop, darker(main, 0.35), 46) +
        line(loop, main, 36) +
        line(loop, lighter(main, 0.5), 8, 'opacity="0.5" transform="translate(-3,-9)"');
  const outline = lathe(500, body);
  return {
    body:
      handle +
      shape(spout, turned(canvas, main)) +
      inside(
        canvas,
        outline,
        shape(outline, turned(canvas, main)) +
          (style === 'low' ? '' : shape(band(500, wide + 10, 880, 1000), turned(canvas, second))) +
          speckles(canvas, [240, top, 520, 400], 60, accent),
      ) +
      lid(canvas, top + 4, 122, style === 'hoop' ? second : main),
    bounds: [
      style === 'kyusu' ? 40 : 140,
      style === 'hoop' ? top - 270 : top - 80,
      780,
      GROUND - top + (style === 'hoop' ? 270 : 80),
    ],
    feet: [[500, 968, 150]],
    focus: [560, top + 120],
  };
};

export const kettle: Drawing = (canvas, { colours }) => {
  const [main, second] = colours;
  const neck = smooth([
    [650, 880],
    [790, 840],
    [740, 640],
    [870, 560],
  ]);
  return {
    body:
      line(neck, darker(main, 0.4), 34) +
      line(neck, lighter(main, 0.2), 22) +
      line(neck, lighter(main, 0.75), 6, 'opacity="0.6" transform="translate(-4,-5)"') +
      line(
        smooth([
          [360, 650],
          [210, 600],
          [180, 740],
          [190, 860],
        ]),
        darker(second, 0.3),
        44,
      ) +
      line(
        smooth([
          [360, 650],
          [210, 600],
          [180, 740],
          [190, 860],
        ]),
        second,
        32,
      ) +
      shape(
        lathe(500, [
          [140, 620],
          [150, 640],
          [212, 880],
          [222, 940],
          [214, 966],
        ]),
        metal(canvas, main),
      ) +
      lid(canvas, 622, 140, second),
    bounds: [150, 520, 740, 460],
    feet: [[500, 968, 220]],
    focus: [520, 700],
  };
};
