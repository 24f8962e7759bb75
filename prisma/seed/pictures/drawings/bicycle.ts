import type { Canvas } from '../canvas.ts';
import { darker, lighter } from '../colour.ts';
import { type Drawing, GROUND, type Look } from '../drawing.ts';
import { metal } from '../shading.ts';
import { circle, ellipse, line, type Point, shape } from '../shapes.ts';

const R = 205;
const REAR: Point = [245, GROUND - R];
const FRONT: Point = [765, GROUND - R];
const CRANK: Point = [455, GROUND - R + 18];

const pipe = (from: Point, to: Point, colour: string, width: number): string => {
  const d = `M${from.join(',')} L${to.join(',')}`;
  return (
    line(d, darker(colour, 0.45), width) +
    line(d, colour, width * 0.78) +
    line(d, lighter(colour, 0.65), width * 0.22, `opacity="0.8" transform="translate(-1,${-width * 0.14})"`)
  );
};

export function spokedWheel(
  canvas: Canvas,
  x: number,
  y: number,
  r: number,
  tyre: string,
  rim: string,
  spokes = 28,
): string {
  const wires = Array.from({ length: spokes }, (_, index) => {
    const angle = (index / spokes) * Math.PI * 2;
    const hub = angle + (index % 2 ? 1.1 : -1.1);
    return `M${(x + Math.cos(hub) * r * 0.07).toFixed(1)},${(y + Math.sin(hub) * r * 0.07).toFixed(1)} L${(x + Math.cos(angle) * r * 0.88).toFixed(1)},${(y + Math.sin(angle) * r * 0.88).toFixed(1)}`;
  }).join('');
  const ring = (radius: number, colour: string, width: number, more = ''): string =>
    circle(x, y, radius, 'none', `stroke="${colour}" stroke-width="${width}" ${more}`);
  return (
    line(wires, '#8d9296', Math.max(1.2, r * 0.006), 'opacity="0.85"') +
    ring(r * 0.955, darker(tyre, 0.15), r * 0.085) +
    ring(r * 0.975, lighter(tyre, 0.28), r * 0.014, 'opacity="0.7"') +
    ring(r * 0.885, metal(canvas, rim), r * 0.06) +
    ring(r * 0.86, darker(rim, 0.4), 1.2) +
    (spokes
      ? circle(x, y, r * 0.085, metal(canvas, '#b9bec2', true)) + circle(x, y, r * 0.035, '#4a4d52')
      : '')
  );
}

type Geometry = {
  readonly seat: Point;
  readonly head: Point;
  readonly headLow: Point;
  readonly step?: boolean;
};

function geometry(style: string): Geometry {
  if (style === 'stepthrough') return { seat: [398, 575], head: [664, 515], headLow: [684, 600], step: true };
  return { seat: [385, 545], head: [668, 535], headLow: [684, 605] };
}

export function frame(colour: string, style: string, accent: string): string {
  const { seat, head, headLow, step } = geometry(style);
  const top = step
    ? pipe([404, 660], headLow, colour, 20)
    : pipe([seat[0] + 4, seat[1] + 14], [head[0] + 4, head[1] + 12], colour, 18);
  return (
    pipe(REAR, CRANK, colour, 14) +
    pipe(REAR, [seat[0] + 6, seat[1] + 26], colour, 12) +
    pipe(headLow, FRONT, colour, 15) +
    top +
    pipe(CRANK, [headLow[0] - 4, headLow[1] - 8], colour, 22) +
    pipe(CRANK, seat, colour, 20) +
    pipe(head, headLow, colour, 25) +
    line(`M${head[0] - 12},${head[1] + 6} l25,-4`, accent, 7) +
    line(`M${headLow[0] - 12},${headLow[1]} l25,-4`, accent, 7) +
    circle(CRANK[0], CRANK[1], 19, darker(colour, 0.2))
  );
}

function bars(style: string, grip: string): string {
  const { head } = geometry(style);
  const [x, y] = [head[0] - 8, head[1] - 48];
  const steel = '#b9bec2';
  const stem = pipe(head, [x, y], steel, 12);
  if (style === 'road' || style === 'tourer')
    return (
      stem +
      line(`M${x},${y} l50,-8 q52,0 52,46 q0,44 -50,48 l-34,-2`, darker(grip, 0.3), 17) +
      line(`M${x + 30},${y - 6} l22,-3 q50,0 50,46 q0,44 -50,48 l-34,-2`, grip, 12) +
      line(`M${x + 92},${y + 4} q34,18 14,66`, '#7d8287', 8)
    );
  if (style === 'stepthrough' || style === 'cruiser')
    return (
      stem +
      line(`M${x},${y} q-10,-40 40,-44 q40,6 0,40 q-60,22 -110,18`, steel, 11) +
      line(`M${x - 20},${y + 14} l-58,4`, grip, 18)
    );
  return stem + line(`M${x},${y} q30,-18 66,-8`, steel, 11) + line(`M${x + 34},${y - 12} l40,6`, grip, 17);
}

function saddlePost(style: string, colour: string): string {
  const { seat } = geometry(style);
  const [x, y] = [seat[0] - 14, seat[1] - 68];
  return (
    pipe(seat, [x, y], '#b9bec2', 12) +
    shape(
      `M${x - 82},${y - 16} Q${x - 60},${y - 36} ${x - 10},${y - 22} Q${x + 50},${y - 24} ${x + 84},${y - 12} Q${x + 90},${y} ${x + 60},${y - 2} Q${x},${y + 14} ${x - 58},${y + 10} Q${x - 88},${y + 4} ${x - 82},${y - 16} Z`,
      colour,
    ) +
    line(
      `M${x - 74},${y - 18} Q${x - 40},${y - 30} ${x + 70},${y - 14}`,
      lighter(colour, 0.4),
      4,
      'opacity="0.6"',
    )
  );
}

function drive(): string {
  const [x, y] = CRANK;
  const [rx, ry] = REAR;
  return (
    line(
      `M${rx},${ry - 20} L${x},${y - 46} M${rx},${ry + 20} L${x},${y + 46}`,
      '#5a5650',
      5,
      'stroke-dasharray="6 3"',
    ) +
    circle(rx, ry, 20, '#8a8d90') +
    circle(x, y, 47, 'none', 'stroke="#85898d" stroke-width="8"') +
    circle(x, y, 40, 'none', 'stroke="#c8ccce" stroke-width="3"') +
    [0, 72, 144, 216, 288]
      .map((angle) => line(`M${x},${y} l0,-42`, '#aeb3b6', 7, `transform="rotate(${angle},${x},${y})"`))
      .join('') +
    line(`M${x},${y} L${x + 66},${y + 46}`, '#c3c7ca', 12) +
    line(`M${x + 40},${y + 50} h54`, '#3a3a3d', 13) +
    circle(x, y, 10, '#6d7175')
  );
}

const mudguard = (x: number, y: number, from: number, to: number, colour: string): string => {
  const at = (degrees: number): string =>
    `${(x + Math.cos((degrees * Math.PI) / 180) * (R + 12)).toFixed(1)},${(y + Math.sin((degrees * Math.PI) / 180) * (R + 12)).toFixed(1)}`;
  return (
    line(`M${at(from)} A${R + 12},${R + 12} 0 0 1 ${at(to)}`, darker(colour, 0.3), 11) +
    line(`M${at(from)} A${R + 12},${R + 12} 0 0 1 ${at(to)}`, lighter(colour, 0.25), 5)
  );
};

/** A whole bicycle: 'track', 'road', 'tourer', 'stepthrough', 'cruiser', 'kids'. */
export const bicycle: Drawing = (canvas: Canvas, { colours, style }: Look) => {
  const [main, second, accent] = colours;
  const guarded = style === 'tourer' || style === 'stepthrough' || style === 'cruiser';
  const tyre = style === 'track' || style === 'kids' ? second : '#2f2d2e';
  const basket =
    style === 'stepthrough'
      ? shape('M690,420 L850,420 L832,530 L708,530 Z', '#b08a58') +
        line(
          'M694,440 H846 M698,465 H842 M702,490 H838 M722,420 L732,530 M770,420 V530 M818,420 L808,530',
          '#7d5d36',
          4,
          'opacity="0.7"',
        )
      : '';
  const rack =
    style === 'tourer'
      ? line('M150,546 H340 M180,546 L238,770 M300,546 L250,770', '#9a9fa3', 9) +
        shape('M150,556 Q150,546 166,546 L286,546 L280,700 Q210,716 162,700 Z', darker(accent, 0.1)) +
        shape('M150,556 Q150,546 166,546 L286,546 L284,590 Q216,606 152,590 Z', accent)
      : '';
  return {
    body:
      spokedWheel(canvas, REAR[0], REAR[1], R, tyre, '#c9cdd0') +
      spokedWheel(canvas, FRONT[0], FRONT[1], R, tyre, '#c9cdd0') +
      (guarded
        ? mudguard(REAR[0], REAR[1], 160, 305, second) + mudguard(FRONT[0], FRONT[1], 195, 325, second)
        : '') +
      rack +
      frame(main, style, accent) +
      bars(style, accent) +
      saddlePost(style, accent) +
      drive() +
      basket,
    bounds: [36, 400, 940, GROUND - 400],
    feet: [
      [REAR[0], GROUND, 90],
      [FRONT[0], GROUND, 90],
      [500, GROUND + 4, 330],
    ],
    focus: [640, 590],
  };
};

export const frameset: Drawing = (_canvas, { colours, style }) => ({
  body:
    frame(colours[0], style, colours[2]) +
    pipe(geometry(style).head, [geometry(style).head[0] - 4, geometry(style).head[1] - 26], '#b9bec2', 12) +
    [REAR, FRONT]
      .map(([x, y]) => circle(x, y, 13, darker(colours[0], 0.3)) + circle(x, y, 6, '#e9e4da'))
      .join(''),
  bounds: [215, 490, 570, 330],
  outline: 'M385,545 L668,535 L684,605 L765,775 M684,605 L455,793 L245,775 L385,560 L455,793',
  outlineWidth: 20,
  feet: [],
  focus: [600, 590],
});

export const wheel: Drawing = (canvas, { colours, style }) => {
  const deep = style === 'deep';
  const rim = (x: number, y: number): string =>
    spokedWheel(
      canvas,
      x,
      y,
      300,
      style === 'tire' ? colours[0] : '#2d2b2c',
      colours[1],
      style === 'tire' ? 0 : deep ? 18 : 32,
    ) +
    (deep
      ? circle(x, y, 242, 'none', `stroke="${colours[0]}" stroke-width="54"`) +
        circle(x, y, 258, 'none', `stroke="${lighter(colours[0], 0.4)}" stroke-width="4" opacity="0.7"`)
      : '') +
    (style === 'tire'
      ? circle(x, y, 288, 'none', `stroke="${colours[0]}" stroke-width="56"`) +
        circle(
          x,
          y,
          288,
          'none',
          `stroke="${darker(colours[0], 0.5)}" stroke-width="40" stroke-dasharray="7 9" opacity="0.6"`,
        ) +
        circle(x, y, 262, 'none', `stroke="${colours[1]}" stroke-width="12"`)
      : '');
  return {
    body: style === 'tire' ? rim(500, 680) : rim(620, 680) + rim(400, 680),
    bounds: style === 'tire' ? [180, 360, 640, 620] : [95, 380, 830, 600],
    feet: [
      [style === 'tire' ? 500 : 400, GROUND, 110],
      ...(style === 'tire' ? [] : ([[620, GROUND, 110]] as const)),
    ],
    focus: [style === 'tire' ? 300 : 260, 560],
  };
};

export const saddle: Drawing = (canvas, { colours, style }) => {
  const [main, , accent] = colours;
  const slim = style === 'race' ? 26 : 0;
  const top = `M140,${600 + slim} Q170,${470 + slim} 330,${510 + slim} Q560,560 790,${560 + slim * 0.6} Q880,566 884,612 Q870,650 790,632 Q600,640 470,690 Q300,780 200,720 Q126,680 140,${600 + slim} Z`;
  return {
    body:
      line('M250,700 Q330,800 470,770 L780,640', metal(canvas, '#c4c8cb', true), 17) +
      line('M300,690 Q380,770 500,740 L800,636', metal(canvas, '#a9adb1', true), 13) +
      (style === 'race'
        ? ''
        : ellipse(252, 752, 34, 62, 'none', 'stroke="#b3b7ba" stroke-width="9"') +
          ellipse(282, 752, 34, 62, 'none', 'stroke="#c9cdd0" stroke-width="9"')) +
      shape(top, darker(main, 0.5), 'transform="translate(0,12)"') +
      shape(
        top,
        canvas.linear(
          [
            [0, lighter(main, 0.35)],
            [0.5, main],
            [1, darker(main, 0.4)],
          ],
          [0.2, 0, 0.5, 1],
        ),
      ) +
      line(
        `M190,${590 + slim} Q230,${520 + slim} 350,${548 + slim} Q580,596 830,588`,
        lighter(main, 0.5),
        7,
        'opacity="0.45"',
      ) +
      (style === 'race'
        ? ''
        : [
            [196, 640],
            [236, 690],
            [172, 590],
            [850, 600],
          ]
            .map(
              ([x, y]) =>
                circle(x ?? 0, y ?? 0, 13, darker(accent, 0.2)) +
                circle((x ?? 0) - 3, (y ?? 0) - 4, 6, lighter(accent, 0.55)),
            )
            .join('')),
    bounds: [130, 480, 760, 350],
    outline: top,
    feet: [],
    focus: [300, 620],
  };
};
