import { darker, lighter } from '../colour.ts';
import { type Drawing, GROUND } from '../drawing.ts';
import { turned } from '../shading.ts';
import { ellipse, group, lathe, line, type Profile, shape, smooth, speckles, TILT } from '../shapes.ts';
import { glazed, opening } from './glaze.ts';

export const mug: Drawing = (canvas, { colours, style }) => {
  const forms: Record<string, Profile> = {
    straight: [
      [190, 560],
      [190, 600],
      [188, 860],
      [176, 940],
      [150, 966],
    ],
    belly: [
      [176, 580],
      [170, 620],
      [204, 760],
      [212, 850],
      [180, 940],
      [140, 966],
    ],
    tumbler: [
      [186, 520],
      [180, 600],
      [166, 780],
      [152, 930],
      [140, 966],
    ],
    espresso: [
      [150, 660],
      [148, 700],
      [146, 880],
      [130, 950],
      [112, 966],
    ],
  };
  const profile = forms[style] ?? forms['straight'] ?? [];
  const [radius, y] = profile[0] ?? [190, 560];
  const height = GROUND - y;
  const grip = smooth([
    [500 + radius - 14, y + height * 0.2],
    [500 + radius + 92, y + height * 0.22],
    [500 + radius + 112, y + height * 0.48],
    [500 + radius + 74, y + height * 0.68],
    [500 + radius - 10, y + height * 0.76],
  ]);
  const handle =
    style === 'tumbler'
      ? ''
      : line(grip, darker(colours[0], 0.3), 46) +
        line(grip, colours[0], 38) +
        group(line(grip, lighter(colours[0], 0.6), 10, 'opacity="0.6"'), 'transform="translate(-5,-8)"');
  return {
    body: handle + glazed(canvas, profile, colours, 0.76) + opening(canvas, radius, y, colours[0]),
    bounds: [500 - radius - 30, y - 20, radius * 2 + 140, GROUND - y + 20],
    feet: [[500, GROUND - 12, (profile.at(-1)?.[0] ?? 140) + 12]],
    focus: [540, y + 130],
  };
};

const bowlProfile = (width: number, top: number): Profile => [
  [width, top],
  [width * 0.97, top + (960 - top) * 0.25],
  [width * 0.74, top + (960 - top) * 0.7],
  [width * 0.42, 946],
  [width * 0.4, 966],
];

export const bowl: Drawing = (canvas, { colours, style }) => {
  const sizes: Record<string, [number, number]> = {
    small: [240, 760],
    deep: [270, 660],
    wide: [370, 760],
    serving: [390, 700],
  };
  const [width, top] = sizes[style] ?? [330, 720];
  const rim = TILT + 0.09;
  return {
    body:
      glazed(canvas, bowlProfile(width, top), colours, 0.72) +
      ellipse(500, top, width, width * rim, lighter(colours[0], 0.4)) +
      ellipse(
        500,
        top + 3,
        width * 0.955,
        width * rim * 0.93,
        canvas.linear(
          [
            [0, darker(colours[0], 0.44)],
            [0.55, darker(colours[0], 0.12)],
            [1, lighter(colours[0], 0.28)],
          ],
          [0, 0, 1, 1],
        ),
      ) +
      ellipse(520, top + width * 0.1, width * 0.5, width * 0.09, lighter(colours[0], 0.3), 'opacity="0.5"'),
    bounds: [500 - width, top - 60, width * 2, GROUND - top + 60],
    feet: [[500, GROUND - 14, width * 0.42 + 12]],
    focus: [560, top + 70],
  };
};

export const plates: Drawing = (canvas, { colours, style }) => {
  const count = style === 'single' ? 1 : style === 'pair' ? 2 : 4;
  const stack: string[] = [];
  for (let index = 0; index < count; index++) {
    const [y, width] = [930 - index * 40, 360 - index * (style === 'mixed' ? 40 : 4)];
    const colour = index % 2 === 0 || style !== 'mixed' ? colours[0] : colours[1];
    stack.push(
      shape(
        lathe(
          500,
          [
            [width, y],
            [width * 0.93, y + 18],
            [width * 0.6, y + 38],
          ],
          0.22,
        ),
        turned(canvas, darker(colour, 0.12)),
      ) +
        ellipse(500, y, width, width * 0.22, lighter(colour, 0.35)) +
        ellipse(500, y + 3, width * 0.97, width * 0.205, turned(canvas, colour, 0.4)) +
        ellipse(
          500,
          y + 12,
          width * 0.66,
          width * 0.135,
          canvas.linear(
            [
              [0, darker(colour, 0.2)],
              [1, lighter(colour, 0.3)],
            ],
            [0, 0, 0.6, 1],
          ),
        ),
    );
  }
  const top = 930 - (count - 1) * 40;
  return {
    body: stack.join('') + speckles(canvas, [240, top - 40, 520, 90], 40, colours[2]),
    bounds: [140, top - 80, 720, GROUND - top + 80],
    feet: [[500, 972, 250]],
    focus: [600, top + 20],
  };
};
