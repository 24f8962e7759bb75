import { darker, lighter } from '../colour.ts';
import { type Drawing, GROUND } from '../drawing.ts';
import { ball, face, metal, turned } from '../shading.ts';
import { box, circle, ellipse, inside, line, shape } from '../shapes.ts';
import { twill, weave } from '../texture.ts';
import { emblem } from './emblem.ts';

export const cap: Drawing = (canvas, { colours, style }) => {
  const [main, second, accent] = colours;
  if (style === 'brim') {
    return {
      body:
        ellipse(500, 860, 400, 110, turned(canvas, darker(main, 0.1))) +
        ellipse(
          500,
          850,
          396,
          100,
          canvas.linear(
            [
              [0, darker(main, 0.1)],
              [1, lighter(main, 0.3)],
            ],
            [0, 0, 0.5, 1],
          ),
        ) +
        shape(
          'M262,850 Q260,560 400,520 Q500,500 600,520 Q740,560 738,850 Q500,920 262,850 Z',
          turned(canvas, main),
        ) +
        shape('M263,800 Q500,870 737,800 L738,852 Q500,922 262,852 Z', turned(canvas, second)),
      bounds: [100, 510, 800, 470],
      feet: [[500, 950, 330]],
      focus: [480, 760],
    };
  }
  return {
    body:
      shape('M236,830 Q150,850 90,930 Q300,1010 560,900 L600,820 Z', face(canvas, second)) +
      line('M110,928 Q310,990 556,884', lighter(second, 0.4), 4, 'stroke-dasharray="8 5" opacity="0.7"') +
      shape('M230,840 Q210,560 430,510 Q700,480 770,830 Q520,900 230,840 Z', turned(canvas, main)) +
      line('M440,512 Q360,660 380,862 M460,510 Q600,600 630,866', darker(main, 0.45), 4, 'opacity="0.6"') +
      circle(450, 506, 16, ball(canvas, main)) +
      box(300, 640, 118, 108, accent, 8, 'transform="rotate(-5,360,690)"') +
      emblem(360, 694, 36, '#fff6e6', 'sun'),
    bounds: [90, 490, 690, 490],
    feet: [[460, 930, 310]],
    focus: [400, 700],
  };
};

export const belt: Drawing = (canvas, { colours, style }) => {
  const [main, , accent] = colours;
  const coil = [250, 205, 160]
    .map(
      (r, index) =>
        ellipse(500, 800, r * 1.3, r * 0.5, index % 2 ? darker(main, 0.5) : darker(main, 0.35)) +
        ellipse(500, 796, r * 1.3 - 10, r * 0.5 - 8, darker(main, 0.62)),
    )
    .join('');
  return {
    body:
      coil +
      shape(
        'M176,796 Q190,930 500,930 Q810,930 824,796 L824,876 Q810,1004 500,1004 Q190,1004 176,876 Z',
        turned(canvas, main),
      ) +
      line(
        'M182,816 Q200,944 500,944 Q800,944 818,816',
        lighter(main, 0.3),
        3,
        'stroke-dasharray="9 6" opacity="0.8"',
      ) +
      line(
        'M182,862 Q200,988 500,988 Q800,988 818,862',
        lighter(main, 0.3),
        3,
        'stroke-dasharray="9 6" opacity="0.8"',
      ) +
      box(
        440,
        912,
        120,
        112,
        'none',
        style === 'round' ? 50 : 14,
        `stroke="${darker(accent, 0.3)}" stroke-width="20"`,
      ) +
      box(
        440,
        910,
        120,
        112,
        'none',
        style === 'round' ? 50 : 14,
        `stroke="${metal(canvas, accent)}" stroke-width="15"`,
      ) +
      line('M500,966 H440', metal(canvas, accent, true), 12),
    bounds: [170, 670, 660, 350],
    feet: [[500, GROUND, 300]],
    focus: [500, 900],
  };
};

export const tote: Drawing = (canvas, { colours, style }) => {
  const [main, second, accent] = colours;
  const outline = 'M270,500 L730,500 Q748,740 760,962 Q500,984 240,962 Q252,740 270,500 Z';
  return {
    body:
      line('M370,512 C370,260 630,260 630,512', darker(second, 0.3), 32) +
      line('M370,512 C370,262 630,262 630,512', second, 24) +
      inside(
        canvas,
        outline,
        shape(outline, face(canvas, main)) +
          (style === 'twotone'
            ? box(200, 780, 600, 220, second)
            : style === 'striped'
              ? [560, 620, 680, 740, 800, 860].map((y) => box(200, y, 600, 22, second)).join('')
              : '') +
          weave(canvas, main, 8) +
          (style === 'twill' ? twill(canvas, main) : '') +
          shape('M640,500 Q600,760 700,980 L800,980 L760,500 Z', darker(main, 0.6), 'opacity="0.12"'),
      ) +
      (style === 'twotone' || style === 'striped' ? '' : emblem(500, 720, 96, accent, style)) +
      line('M276,520 H724', darker(main, 0.4), 3, 'stroke-dasharray="9 6" opacity="0.6"') +
      [344, 604]
        .map(
          (x) =>
            box(x, 496, 52, 60, second, 3) +
            line(`M${x + 8},504 l36,44 M${x + 44},504 l-36,44`, darker(second, 0.4), 3),
        )
        .join(''),
    bounds: [230, 300, 540, 680],
    feet: [[500, 964, 262]],
    focus: [460, 600],
  };
};
