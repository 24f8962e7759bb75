import { darker, lighter } from '../colour.ts';
import { type Drawing, GROUND } from '../drawing.ts';
import { ball, face, tube, turned } from '../shading.ts';
import { box, circle, ellipse, group, lathe, shape } from '../shapes.ts';
import { BEECH, cube } from './toy-parts.ts';

export const blocks: Drawing = (canvas, { colours, style }) => {
  const [main, second, accent] = colours;
  if (style === 'arch') {
    const arch = (r: number, colour: string): string =>
      shape(
        `M${500 - r},960 A${r},${r} 0 0 1 ${500 + r},960 h${-58} A${r - 58},${r - 58} 0 0 0 ${500 - r + 58},960 Z`,
        face(canvas, colour),
      );
    return {
      body:
        [390, 328, 266, 204, 142]
          .map((r, index) =>
            arch(r, [main, second, accent, lighter(main, 0.4), darker(second, 0.25)][index] ?? main),
          )
          .join('') + circle(500, 920, 40, ball(canvas, BEECH)),
      bounds: [110, 565, 780, 415],
      feet: [[500, 968, 390]],
      focus: [360, 760],
    };
  }
  const roof =
    shape('M380,440 L500,320 L620,440 Z', face(canvas, accent)) +
    shape('M620,440 L500,320 L540,290 L660,410 Z', darker(accent, 0.3));
  const window = shape('M440,560 a60,60 0 0 1 120,0 v60 h-120 Z', darker(BEECH, 0.5));
  return {
    body:
      cube(canvas, 220, 790, 170, main) +
      cube(canvas, 600, 790, 170, second) +
      cube(canvas, 410, 790, 170, BEECH, circle(495, 875, 40, accent)) +
      cube(canvas, 310, 612, 176, accent) +
      cube(canvas, 506, 612, 176, style === 'grey' ? '#cfc8bd' : main) +
      cube(canvas, 400, 438, 170, BEECH, window.replace('440,560', '425,560')) +
      roof,
    bounds: [215, 285, 600, 690],
    feet: [[500, 966, 300]],
    focus: [460, 640],
  };
};

export const stacker: Drawing = (canvas, { colours, style }) => {
  const [main, second, accent] = colours;
  const tones = [main, second, accent, lighter(main, 0.4), lighter(second, 0.35), lighter(accent, 0.45)];
  const rings = tones
    .map((colour, index) => {
      const [r, y] = [230 - index * 28, 880 - index * 84];
      return (
        box(500 - r, y - 40, r * 2, 84, tube(canvas, colour), 42) +
        ellipse(500, y - 34, r * 0.6, 10, lighter(colour, 0.4), 'opacity="0.5"')
      );
    })
    .join('');
  return {
    body:
      box(250, 918, 500, 50, tube(canvas, BEECH), 22) +
      rings +
      (style === 'animal'
        ? circle(500, 352, 72, ball(canvas, BEECH)) +
          shape('M446,310 L440,236 L492,288 Z M554,310 L560,236 L508,288 Z', darker(BEECH, 0.12)) +
          circle(476, 346, 7, '#3a2a22') +
          circle(524, 346, 7, '#3a2a22') +
          ellipse(500, 372, 10, 7, '#3a2a22')
        : circle(500, 366, 62, ball(canvas, BEECH))),
    bounds: [245, 240, 510, 740],
    feet: [[500, 968, 240]],
    focus: [460, 640],
  };
};

export const puzzle: Drawing = (canvas, { colours }) => {
  const [main, second, accent] = colours;
  const tones = [main, second, accent, lighter(main, 0.35), lighter(accent, 0.4), darker(second, 0.15)];
  const cell = (column: number, row: number): string => {
    const [x, y, colour] = [222 + column * 186, 300 + row * 186, tones[(column + row * 2) % 6] ?? main];
    const mark = (column + row) % 3;
    return (
      box(x, y, 180, 180, darker(colour, 0.12), 16) +
      (mark === 0
        ? circle(x + 90, y + 90, 62, face(canvas, lighter(colour, 0.25)))
        : mark === 1
          ? shape(
              `M${x + 90},${y + 24} L${x + 158},${y + 150} L${x + 22},${y + 150} Z`,
              face(canvas, lighter(colour, 0.25)),
            )
          : box(x + 36, y + 36, 108, 108, face(canvas, lighter(colour, 0.25)), 18)) +
      circle(x + 90, y + 92, 17, ball(canvas, BEECH))
    );
  };
  return {
    body:
      box(190, 268, 620, 620, darker(BEECH, 0.3), 26, 'transform="translate(3,10)"') +
      box(190, 268, 620, 620, face(canvas, BEECH), 26) +
      [0, 1, 2].map((row) => [0, 1, 2].map((column) => cell(column, row)).join('')).join(''),
    bounds: [185, 262, 630, 640],
    outline: 'M190,280 H810 V890 H190 Z',
    feet: [],
    focus: [500, 580],
  };
};

export const spinningTop: Drawing = (canvas, { colours }) => {
  const [main, second, accent] = colours;
  const top = (x: number, s: number, [a, b, c]: readonly string[]): string =>
    group(
      shape(
        lathe(0, [
          [14, -330],
          [18, -240],
          [30, -190],
        ]),
        turned(canvas, BEECH),
      ) +
        shape(
          lathe(0, [
            [40, -200],
            [150, -160],
            [180, -130],
          ]),
          turned(canvas, a ?? main),
        ) +
        shape(
          lathe(0, [
            [180, -130],
            [176, -96],
          ]),
          turned(canvas, b ?? second),
        ) +
        shape(
          lathe(0, [
            [176, -96],
            [110, -50],
            [14, 0],
          ]),
          turned(canvas, c ?? accent),
        ),
      `transform="translate(${x},${GROUND - 6}) rotate(${s > 1 ? 8 : -7}) scale(${s})"`,
    );
  return {
    body: top(360, 1.3, [main, second, accent]) + top(700, 0.9, [accent, main, second]),
    bounds: [110, 540, 780, 440],
    feet: [
      [360, GROUND - 8, 60],
      [700, GROUND - 6, 44],
    ],
    focus: [380, 800],
  };
};
