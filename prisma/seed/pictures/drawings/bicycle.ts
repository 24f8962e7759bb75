import type { Canvas } from '../canvas.ts';
import { darker, lighter } from '../colour.ts';
import { type Drawing, GROUND, type Look } from '../drawing.ts';
import { circle, line, shape } from '../shapes.ts';
import { CRANK, frame, FRONT, geometry, pipe, R, REAR } from './bicycle-frame.ts';
import { spokedWheel } from './bicycle-wheel.ts';

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
