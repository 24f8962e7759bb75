import type { Canvas } from '../canvas.ts';
import { darker, lighter } from '../colour.ts';
import type { Drawing } from '../drawing.ts';
import { ball, face, metal } from '../shading.ts';
import { box, circle, ellipse, line, shape } from '../shapes.ts';
import { gem, loop, shade } from './jewellery-parts.ts';

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
