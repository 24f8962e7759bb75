import type { Canvas } from '../canvas.ts';
import { darker, lighter } from '../colour.ts';
import type { Drawing } from '../drawing.ts';
import { ball, face, metal } from '../shading.ts';
import { box, circle, ellipse, group, line, shape } from '../shapes.ts';

// Colours are metal, stone and the dish or card underneath.
const dish = (canvas: Canvas, colour: string): string =>
  circle(500, 640, 392, darker(colour, 0.25)) +
  circle(496, 632, 388, face(canvas, lighter(colour, 0.12))) +
  circle(
    500,
    640,
    318,
    canvas.linear(
      [
        [0, darker(colour, 0.16)],
        [1, lighter(colour, 0.34)],
      ],
      [0, 0, 1, 1],
    ),
  );

const shade = (d: string, width: number): string =>
  line(d, '#24182a', width, 'opacity="0.22" transform="translate(7,12)"');

const gem = (canvas: Canvas, x: number, y: number, r: number, stone: string, cut: string): string => {
  if (cut === 'pearl')
    return circle(
      x,
      y,
      r,
      canvas.radial(
        [
          [0, '#ffffff'],
          [0.5, '#f3e9e0'],
          [1, '#b9a8a4'],
        ],
        0.36,
        0.32,
        0.75,
      ),
    );
  if (cut === 'cabochon')
    return (
      ellipse(x, y, r, r * 1.2, ball(canvas, stone)) +
      ellipse(x - r * 0.3, y - r * 0.45, r * 0.22, r * 0.3, '#ffffff', 'opacity="0.7"')
    );
  const facet = (turn: number, tone: string): string =>
    shape(
      `M${x},${y} L${x},${y - r} L${x + r * 0.71},${y - r * 0.71} Z`,
      tone,
      `transform="rotate(${turn},${x},${y})"`,
    );
  return (
    [0, 45, 90, 135, 180, 225, 270, 315]
      .map((turn, index) =>
        facet(
          turn,
          [
            lighter(stone, 0.55),
            lighter(stone, 0.25),
            stone,
            darker(stone, 0.25),
            darker(stone, 0.4),
            darker(stone, 0.15),
            lighter(stone, 0.1),
            lighter(stone, 0.75),
          ][index] ?? stone,
        ),
      )
      .join('') + circle(x, y, r * 0.46, lighter(stone, 0.4), 'opacity="0.6"')
  );
};

const loop = (
  canvas: Canvas,
  x: number,
  y: number,
  rx: number,
  ry: number,
  gold: string,
  width: number,
): string =>
  ellipse(
    x,
    y,
    rx,
    ry,
    'none',
    `stroke="#24182a" stroke-width="${width}" opacity="0.2" transform="translate(7,12)"`,
  ) +
  ellipse(x, y, rx, ry, 'none', `stroke="${darker(gold, 0.4)}" stroke-width="${width}"`) +
  ellipse(x, y, rx, ry, 'none', `stroke="${metal(canvas, gold)}" stroke-width="${width * 0.86}"`) +
  ellipse(
    x,
    y - 1,
    rx + width * 0.18,
    ry + width * 0.18,
    'none',
    `stroke="${lighter(gold, 0.85)}" stroke-width="${width * 0.14}" opacity="0.8"`,
  );

export const ring: Drawing = (canvas, { colours, style }) => {
  const [gold, stone, card] = colours;
  const jewel = (x: number, y: number): string =>
    style === 'signet'
      ? ellipse(x, y, 92, 76, metal(canvas, gold)) +
        ellipse(x, y, 70, 56, face(canvas, gold)) +
        shape(
          `M${x - 34},${y + 20} L${x - 8},${y - 26} L${x + 8},${y - 2} L${x + 20},${y - 14} L${x + 40},${y + 20} Z`,
          darker(gold, 0.35),
        )
      : style === 'twist' || style === 'band'
        ? ''
        : box(x - 26, y + 20, 52, 46, metal(canvas, gold), 8) +
          gem(
            canvas,
            x,
            y,
            style === 'pearl' ? 66 : 72,
            stone,
            style === 'pearl' ? 'pearl' : style === 'oval' ? 'cabochon' : 'facet',
          );
  const width = style === 'signet' ? 44 : style === 'band' ? 58 : 28;
  return {
    body:
      dish(canvas, card) +
      loop(canvas, 500, 690, 158, 166, gold, width) +
      (style === 'twist'
        ? ellipse(
            500,
            690,
            158,
            166,
            'none',
            `stroke="${darker(gold, 0.45)}" stroke-width="26" stroke-dasharray="5 15"`,
          )
        : '') +
      (style === 'stack'
        ? loop(canvas, 560, 720, 150, 158, lighter(gold, 0.3), 15) +
          loop(canvas, 452, 730, 150, 158, darker(gold, 0.06), 13)
        : '') +
      jewel(500, 510),
    bounds: [105, 240, 790, 800],
    outline: 'M108,640 A392,392 0 1 1 892,640 A392,392 0 1 1 108,640 Z',
    feet: [],
    focus: [500, 560],
  };
};

const earringCard = (canvas: Canvas, colour: string): string =>
  box(230, 240, 540, 780, face(canvas, colour), 18) +
  box(252, 262, 496, 736, 'none', 10, `stroke="${darker(colour, 0.2)}" stroke-width="2" opacity="0.7"`);

export const earrings: Drawing = (canvas, { colours, style }) => {
  const [gold, stone, card] = colours;
  const post = (x: number, y: number): string =>
    circle(x, y, 13, metal(canvas, gold)) + circle(x - 3, y - 3, 5, lighter(gold, 0.8));
  const forms: Record<string, (x: number) => string> = {
    hoop: (x) => loop(canvas, x, 600, 92, 104, gold, 20) + post(x, 496),
    studs: (x) =>
      circle(x + 5, 568, 56, '#24182a', 'opacity="0.2"') +
      circle(x, 560, 56, metal(canvas, gold)) +
      gem(canvas, x, 560, 45, stone, 'facet'),
    drops: (x) =>
      post(x, 440) +
      line(`M${x},450 q2,60 0,90`, gold, 5) +
      shape(
        `M${x},530 C${x + 30},600 ${x + 70},650 ${x + 62},710 A62,62 0 0 1 ${x - 62},710 C${x - 70},650 ${x - 30},600 ${x},530 Z`,
        '#24182a',
        'opacity="0.2" transform="translate(7,12)"',
      ) +
      shape(
        `M${x},530 C${x + 30},600 ${x + 70},650 ${x + 62},710 A62,62 0 0 1 ${x - 62},710 C${x - 70},650 ${x - 30},600 ${x},530 Z`,
        ball(canvas, stone),
      ) +
      shape(`M${x - 18},560 L${x},524 L${x + 18},560 Z`, metal(canvas, gold)),
    pearl: (x) =>
      post(x, 450) + loop(canvas, x, 530, 46, 62, gold, 9) + gem(canvas, x, 650, 56, stone, 'pearl'),
    leaf: (x) =>
      post(x, 430) +
      [0, 1, 2, 3]
        .map((index) =>
          shape(
            `M${x},${490 + index * 76} q66,-60 100,-10 q-20,60 -100,10 Z M${x},${490 + index * 76} q-66,-60 -100,-10 q20,60 100,10 Z`,
            metal(canvas, gold),
          ),
        )
        .join('') +
      line(`M${x},440 q2,200 0,330`, darker(gold, 0.2), 6),
    disc: (x) =>
      post(x, 450) +
      loop(canvas, x, 494, 20, 30, gold, 7) +
      circle(x + 6, 632, 104, '#24182a', 'opacity="0.2"') +
      circle(x, 622, 104, metal(canvas, gold)) +
      circle(x, 622, 96, face(canvas, gold)) +
      Array.from({ length: 24 }, (_, index) =>
        line(`M${x},${622 - 60} v-28`, darker(gold, 0.35), 4, `transform="rotate(${index * 15},${x},622)"`),
      ).join('') +
      gem(canvas, x, 622, 24, stone, 'cabochon'),
  };
  const draw = forms[style] ?? forms['hoop'];
  return {
    body: earringCard(canvas, card) + (draw ? draw(380) + draw(620) : ''),
    bounds: [225, 235, 550, 790],
    outline: 'M235,240 H765 V1020 H235 Z',
    feet: [],
    focus: [500, 570],
  };
};

export const necklace: Drawing = (canvas, { colours, style }) => {
  const [gold, stone, card] = colours;
  const chain = 'M330,150 C300,520 420,760 500,790 C580,760 700,520 670,150';
  const beads = Array.from({ length: 19 }, (_, index) => {
    const t = (index / 18) * Math.PI;
    const [x, y] = [500 - Math.cos(t) * 230, 420 + Math.sin(t) * 400];
    return (
      circle(x + 5, y + 9, 30, '#24182a', 'opacity="0.18"') +
      (style === 'pearls'
        ? gem(canvas, x, y, 30, stone, 'pearl')
        : circle(x, y, 30, ball(canvas, index % 3 === 1 ? gold : stone)))
    );
  }).join('');
  const pendant =
    style === 'bar'
      ? box(486, 790, 28, 190, metal(canvas, gold), 10)
      : style === 'coin'
        ? circle(506, 876, 86, '#24182a', 'opacity="0.2"') +
          circle(500, 866, 84, metal(canvas, gold)) +
          circle(500, 866, 70, face(canvas, gold)) +
          shape('M456,890 L488,830 L508,862 L522,846 L548,890 Z', darker(gold, 0.3))
        : circle(507, 872, 70, '#24182a', 'opacity="0.2"') +
          ellipse(500, 862, 70, 82, metal(canvas, gold)) +
          gem(canvas, 500, 862, 56, stone, 'cabochon');
  const strung = style === 'pearls' || style === 'beads';
  return {
    body:
      box(170, 130, 660, 980, face(canvas, card), 20) +
      (strung
        ? line('M270,420 Q280,250 380,150 M730,420 Q720,250 620,150', gold, 5) + beads
        : shade(chain, 9) +
          line(chain, darker(gold, 0.3), 9) +
          line(chain, lighter(gold, 0.45), 7, 'stroke-dasharray="9 5"') +
          circle(500, 788, 12, metal(canvas, gold)) +
          pendant),
    bounds: [165, 125, 670, 990],
    outline: 'M172,135 H828 V1108 H172 Z',
    feet: [],
    focus: [500, 800],
  };
};

export const bracelet: Drawing = (canvas, { colours, style }) => {
  const [gold, stone, card] = colours;
  const beads = Array.from({ length: 26 }, (_, index) => {
    const t = (index / 26) * Math.PI * 2;
    const [x, y] = [500 + Math.cos(t) * 240, 640 + Math.sin(t) * 215];
    return (
      circle(x + 5, y + 9, 30, '#24182a', 'opacity="0.2"') +
      circle(x, y, 30, ball(canvas, index % 9 === 4 ? gold : index % 2 ? stone : lighter(stone, 0.14)))
    );
  }).join('');
  return {
    body:
      dish(canvas, card) +
      (style === 'beads'
        ? beads
        : style === 'cuff'
          ? shade('M380,460 A240,210 0 1 0 620,460', 60) +
            line('M380,460 A240,210 0 1 0 620,460', darker(gold, 0.4), 62) +
            line('M380,460 A240,210 0 1 0 620,460', metal(canvas, gold), 54)
          : loop(canvas, 500, 640, 240, 210, gold, 18) +
            loop(canvas, 512, 652, 226, 200, lighter(gold, 0.2), 9) +
            gem(canvas, 500, 848, 26, stone, 'facet')),
    bounds: [105, 240, 790, 800],
    outline: 'M108,640 A392,392 0 1 1 892,640 A392,392 0 1 1 108,640 Z',
    feet: [],
    focus: [560, 760],
  };
};
