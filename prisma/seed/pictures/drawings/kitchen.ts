import type { Canvas } from '../canvas.ts';
import { darker, lighter } from '../colour.ts';
import { type Drawing, GROUND } from '../drawing.ts';
import { ball, face, hollow, metal, turned } from '../shading.ts';
import { grain, weave } from '../texture.ts';
import {
  band,
  box,
  circle,
  ellipse,
  group,
  inside,
  lathe,
  line,
  type Profile,
  shape,
  smooth,
  speckles,
} from '../shapes.ts';

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

export const board: Drawing = (canvas, { colours, style }) => {
  const [main, , accent] = colours;
  const outline =
    style === 'round'
      ? 'M500,250 C520,250 540,262 540,290 L538,372 A330,330 0 1 1 462,372 L460,290 C460,262 480,250 500,250 Z'
      : style === 'paddle'
        ? 'M466,200 Q500,176 534,200 L540,400 Q690,420 700,480 L700,1010 Q698,1050 650,1052 L350,1052 Q302,1050 300,1010 L300,480 Q310,420 460,400 Z'
        : 'M250,300 Q250,270 290,270 L710,270 Q750,270 750,300 L750,970 Q750,1000 710,1000 L290,1000 Q250,1000 250,970 Z';
  const strips =
    style === 'striped'
      ? box(380, 0, 46, 1250, darker(main, 0.4), 0, 'opacity="0.8"') +
        box(560, 0, 90, 1250, lighter(main, 0.3), 0, 'opacity="0.7"')
      : '';
  return {
    body:
      shape(outline, darker(main, 0.4), 'transform="translate(4,9)"') +
      inside(canvas, outline, shape(outline, face(canvas, main)) + strips + grain(canvas, main, true)) +
      circle(500, style === 'round' ? 310 : style === 'paddle' ? 240 : 330, 20, darker(main, 0.6)) +
      (style === 'paddle' ? line('M500,232 C440,160 560,120 500,60', accent, 7) : ''),
    bounds: [170, style === 'paddle' ? 120 : 250, 660, style === 'paddle' ? 940 : 800],
    outline,
    feet: [],
    focus: [520, 620],
  };
};

export const towel: Drawing = (canvas, { colours, style }) => {
  const [main, second] = colours;
  const outline = 'M270,230 L730,222 L742,1020 Q500,1034 262,1022 Z';
  const stripes = [300, 336, 372, 880, 916, 952]
    .map((y) => box(200, y, 620, style === 'broad' ? 24 : 9, second, 0, 'opacity="0.85"'))
    .join('');
  const checks = Array.from(
    { length: 10 },
    (_, index) =>
      box(240 + index * 60, 200, 26, 860, second, 0, 'opacity="0.32"') +
      box(200, 220 + index * 88, 620, 30, second, 0, 'opacity="0.32"'),
  ).join('');
  return {
    body:
      inside(
        canvas,
        outline,
        shape(outline, face(canvas, main)) +
          (style === 'check' ? checks : stripes) +
          weave(canvas, main) +
          box(496, 200, 5, 860, darker(main, 0.6), 0, 'opacity="0.14"') +
          box(
            501,
            200,
            70,
            860,
            canvas.linear([
              [0, '#000000', 0.1],
              [1, '#000000', 0],
            ]),
          ),
      ) + group(line('M500,226 q-20,-60 10,-60 q24,6 6,58', darker(second, 0.2), 8)),
    bounds: [250, 160, 500, 880],
    outline,
    feet: [],
    focus: [560, 380],
  };
};
