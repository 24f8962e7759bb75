import { darker, lighter } from '../colour.ts';
import { type Drawing, GROUND } from '../drawing.ts';
import { face, tube } from '../shading.ts';
import { box, ellipse, group, shape } from '../shapes.ts';
import { leaf, sprig } from './botanicals.ts';
import { plate } from './plates.ts';
import { PAPER } from './prints.ts';

export const notebook: Drawing = (canvas, { colours, style }) => {
  const [main, second, accent] = colours;
  const cover = (x: number, y: number, turn: number, colour: string, band: string): string =>
    group(
      box(-206, -280, 424, 580, '#efe6d4', 8) +
        box(-214, -290, 424, 580, face(canvas, colour), 12) +
        box(-214, -290, 46, 580, darker(colour, 0.28), 10) +
        (style === 'plain'
          ? box(-90, -180, 200, 90, PAPER, 4)
          : group(sprig(canvas, 0, 200, 360, 4, style, lighter(second, 0.2)), 'opacity="0.95"')) +
        box(150, -290, 18, 580, band),
      `transform="translate(${x},${y}) rotate(${turn})"`,
    );
  return {
    body: cover(560, 560, 11, second, main) + cover(440, 680, -7, main, accent),
    bounds: [190, 220, 640, 800],
    outline: 'M210,400 L480,250 L840,330 L760,900 L640,960 L270,990 Z',
    feet: [],
    focus: [440, 640],
  };
};

export const books: Drawing = (canvas, { colours, style }) => {
  const [main, second, accent] = colours;
  const tones = [main, second, accent, lighter(main, 0.35), darker(second, 0.2), lighter(accent, 0.4)];
  if (style === 'row')
    return {
      body: tones
        .map((colour, index) => {
          const [x, h] = [190 + index * 104, 470 + ((index * 53) % 120)];
          return (
            box(x, 970 - h, 96, h, tube(canvas, colour), 5) +
            box(
              x,
              970 - h,
              96,
              h,
              canvas.linear([
                [0, '#000000', 0.2],
                [0.3, '#ffffff', 0.2],
                [1, '#000000', 0.25],
              ]),
              5,
            ) +
            box(x + 16, 970 - h + 50, 64, 90, lighter(colour, 0.75), 3) +
            box(x, 900, 96, 7, lighter(colour, 0.5))
          );
        })
        .join(''),
      bounds: [185, 370, 630, 610],
      feet: [[500, 972, 320]],
      focus: [420, 620],
    };
  if (style === 'open')
    return {
      body:
        shape(
          'M110,420 Q300,380 500,440 Q700,380 890,420 L890,930 Q700,890 500,950 Q300,890 110,930 Z',
          darker(main, 0.1),
        ) +
        shape(
          'M130,410 Q310,366 498,430 L498,930 Q310,870 130,906 Z',
          canvas.linear([
            [0, '#faf5e9'],
            [0.8, '#efe6d4'],
            [1, '#c9bda8'],
          ]),
        ) +
        shape(
          'M870,410 Q690,366 502,430 L502,930 Q690,870 870,906 Z',
          canvas.linear([
            [0, '#cfc4b0'],
            [0.2, '#f4ecdc'],
            [1, '#faf5e9'],
          ]),
        ) +
        group(plate(canvas, 'fern', colours), 'transform="translate(180,430) scale(0.66,0.84)"') +
        Array.from({ length: 9 }, (_, row) =>
          box(
            566,
            520 + row * 36,
            row % 4 === 3 ? 150 : 240,
            7,
            '#8a7f70',
            3,
            'opacity="0.5" transform="rotate(-2,690,640)"',
          ),
        ).join(''),
      bounds: [105, 370, 790, 580],
      outline: 'M110,420 Q300,380 500,440 Q700,380 890,420 L890,930 Q700,890 500,950 Q300,890 110,930 Z',
      feet: [],
      focus: [340, 640],
    };
  return {
    body: tones
      .slice(0, 4)
      .map((colour, index) => {
        const [y, inset] = [900 - index * 78, index * 26 + ((index * 41) % 30)];
        return (
          box(190 + inset, y, 600 - inset, 70, '#efe6d4', 4) +
          [14, 28, 42, 56].map((dy) => box(210 + inset, y + dy, 570 - inset, 2, '#c9bda8')).join('') +
          box(180 + inset, y - 4, 610 - inset, 12, colour, 5) +
          box(180 + inset, y + 62, 610 - inset, 12, darker(colour, 0.15), 5) +
          box(180 + inset, y - 4, 34, 78, tube(canvas, colour), 10)
        );
      })
      .join(''),
    bounds: [175, 650, 625, 330],
    feet: [[490, GROUND - 4, 310]],
    focus: [420, 800],
  };
};

export const wrapping: Drawing = (canvas, { colours, style }) => {
  const [main, second, accent] = colours;
  const roll = (x: number, y: number, turn: number, colour: string, ink: string): string =>
    group(
      box(
        -70,
        -420,
        140,
        840,
        canvas.linear([
          [0, darker(colour, 0.2)],
          [0.3, lighter(colour, 0.35)],
          [0.6, colour],
          [1, darker(colour, 0.35)],
        ]),
        8,
      ) +
        Array.from({ length: 13 }, (_, row) =>
          [-36, 14]
            .map((dx) =>
              leaf(
                dx + (row % 2) * 20,
                -390 + row * 64,
                style === 'dots' ? 0 : -50 + (row % 2) * 100,
                40,
                style === 'dots' ? 16 : 11,
                ink,
              ),
            )
            .join(''),
        ).join('') +
        ellipse(0, -420, 70, 15, darker(colour, 0.3)) +
        ellipse(0, -420, 40, 8, darker(colour, 0.7)) +
        box(-74, -40, 148, 70, PAPER),
      `transform="translate(${x},${y}) rotate(${turn})"`,
    );
  return {
    body:
      roll(360, 640, -10, main, second) +
      roll(660, 650, 12, second, main) +
      roll(510, 660, 1, accent, lighter(main, 0.5)),
    bounds: [180, 200, 660, 900],
    outline: 'M230,240 L420,230 L500,240 L760,240 L800,330 L640,1090 L420,1080 L330,1060 Z',
    feet: [],
    focus: [500, 520],
  };
};
