import type { Canvas } from '../canvas.ts';
import { darker, lighter } from '../colour.ts';
import { type Drawing, GROUND } from '../drawing.ts';
import { face, tube } from '../shading.ts';
import { box, circle, ellipse, group, inside, line, shape } from '../shapes.ts';
import { grain } from '../texture.ts';
import { leaf, sprig } from './botanicals.ts';

/** One printed plate in a field 400 × 500: a plant by name, or a wider subject. */
function plate(
  canvas: Canvas,
  kind: string,
  [main, second, accent]: readonly [string, string, string],
): string {
  if (kind === 'hills')
    return (
      box(0, 0, 400, 500, lighter(second, 0.5)) +
      circle(280, 130, 52, accent) +
      [0, 1, 2, 3]
        .map((row) =>
          shape(
            `M0,${260 + row * 62} Q100,${200 + row * 62} 200,${250 + row * 62} T400,${240 + row * 62} V500 H0 Z`,
            [lighter(main, 0.45), lighter(main, 0.2), main, darker(main, 0.3)][row] ?? main,
          ),
        )
        .join('')
    );
  if (kind === 'pears')
    return [
      [150, 260, 1],
      [262, 300, 0.86],
    ]
      .map(([x, y, s], index) =>
        group(
          shape(
            'M0,-120 C40,-110 34,-40 70,10 C120,90 60,150 0,150 C-60,150 -120,90 -70,10 C-34,-40 -40,-110 0,-120 Z',
            index ? accent : main,
          ) +
            shape(
              'M10,-110 C40,-100 34,-40 70,10 C120,90 60,150 10,148 Z',
              darker(index ? accent : main, 0.14),
            ) +
            line('M0,-118 q4,-40 26,-52', '#5b4636', 7) +
            leaf(4, -130, -20, 80, 20, '#7c8a52'),
          `transform="translate(${x},${y}) scale(${s})"`,
        ),
      )
      .join('');
  if (kind === 'mushrooms')
    return (
      [
        [130, 380, 1, main],
        [260, 400, 1.3, accent],
        [320, 410, 0.7, second],
      ]
        .map(([x, y, s, colour]) =>
          group(
            shape('M-22,0 Q-14,-90 -18,-120 L18,-120 Q14,-90 26,0 Q0,12 -22,0 Z', '#efe4cf') +
              shape('M-86,-108 Q-80,-210 0,-214 Q80,-210 86,-108 Q0,-88 -86,-108 Z', String(colour)) +
              shape('M-86,-108 Q0,-88 86,-108 Q0,-124 -86,-108 Z', darker(String(colour), 0.35)) +
              [
                [-36, -160, 12],
                [20, -180, 9],
                [44, -142, 8],
              ]
                .map(([dx, dy, r]) => circle(dx ?? 0, dy ?? 0, r ?? 8, '#fff6e6', 'opacity="0.85"'))
                .join(''),
            `transform="translate(${x},${y}) scale(${s})"`,
          ),
        )
        .join('') + line('M60,400 H350', darker(main, 0.4), 3)
    );
  if (kind === 'monstera')
    return [-34, 4, 38]
      .map((turn, index) =>
        group(
          line('M0,0 V-150', '#4d6b4f', 8) +
            shape(
              'M0,-150 C-110,-170 -140,-290 -60,-360 Q-20,-390 0,-390 Q20,-390 60,-360 C140,-290 110,-170 0,-150 Z',
              index === 1 ? main : lighter(main, 0.16),
            ) +
            [
              [-1, -200],
              [1, -214],
              [-1, -260],
              [1, -276],
              [-1, -318],
              [1, -330],
            ]
              .map(([side, y]) => line(`M0,${y ?? 0} l${(side ?? 1) * 90},-34`, '#f4ecdc', 13))
              .join('') +
            line('M0,-150 V-372', lighter(main, 0.5), 3),
          `transform="translate(200,470) rotate(${turn}) scale(${index === 1 ? 1.05 : 0.86})"`,
        ),
      )
      .join('');
  if (kind === 'citrus')
    return (
      [
        [140, 170, 92],
        [268, 330, 104],
      ]
        .map(
          ([x = 0, y = 0, r = 0], index) =>
            circle(x, y, r, index ? main : accent) +
            circle(x, y, r * 0.88, '#fff6e0') +
            Array.from({ length: 9 }, (_, slice) =>
              shape(
                `M${x},${y} L${x - r * 0.24},${y - r * 0.78} Q${x},${y - r * 0.9} ${x + r * 0.24},${y - r * 0.78} Z`,
                lighter(index ? main : accent, 0.2),
                `transform="rotate(${slice * 40},${x},${y})"`,
              ),
            ).join(''),
        )
        .join('') +
      leaf(60, 330, -60, 110, 30, '#7c8a52') +
      leaf(300, 170, -30, 90, 26, '#6a7f4a')
    );
  if (kind === 'moth')
    return group(
      ['', 'scale(-1,1)']
        .map((flip) =>
          group(
            shape('M0,-20 Q60,-150 170,-130 Q180,-40 20,20 Z', main) +
              shape('M0,10 Q110,0 130,80 Q90,150 10,50 Z', accent) +
              circle(104, -86, 22, second) +
              circle(104, -86, 11, darker(main, 0.5)) +
              line('M20,-30 Q80,-110 150,-116', lighter(main, 0.5), 4, 'opacity="0.7"'),
            `transform="${flip}"`,
          ),
        )
        .join('') +
        ellipse(0, 10, 16, 70, darker(main, 0.45)) +
        line('M-4,-60 q-30,-60 -60,-60 M4,-60 q30,-60 60,-60', darker(main, 0.45), 5),
      'transform="translate(200,270)"',
    );
  return [-9, 0, 10]
    .map((lean, index) => sprig(canvas, 200 + lean * 2, 460, 330 + (index === 1 ? 60 : 0), lean, kind))
    .join('');
}

/** A plate laid into a sheet, scaled to its width. */
const sheet = (
  canvas: Canvas,
  x: number,
  y: number,
  w: number,
  paper: string,
  kind: string,
  colours: readonly [string, string, string],
  margin = 0.1,
): string =>
  box(x, y, w, w * 1.25, face(canvas, paper, 0.4), 3) +
  group(
    inside(canvas, 'M0,0 H400 V500 H0 Z', plate(canvas, kind, colours)),
    `transform="translate(${x + w * margin},${y + w * margin * 1.25}) scale(${(w * (1 - margin * 2)) / 400})"`,
  );

const PAPER = '#f5eddd';

export const print: Drawing = (canvas, { colours, style }) => {
  const [kind = 'fern', finish = 'framed'] = style.split(' ');
  if (finish === 'loose')
    return {
      body:
        group(sheet(canvas, 210, 250, 560, PAPER, kind, colours), 'transform="rotate(-2,500,625)"') +
        box(440, 216, 120, 44, '#d8c7a2', 2, 'opacity="0.75" transform="rotate(-4,500,240)"'),
      bounds: [200, 215, 600, 750],
      outline: 'M214,262 L776,244 L792,940 L226,962 Z',
      feet: [],
      focus: [490, 560],
    };
  const wood = finish === 'black' ? '#34312f' : finish === 'white' ? '#e9e4da' : '#b98d5e';
  const rim = 'M190,210 H810 V1000 H190 Z M226,246 V964 H774 V246 Z';
  return {
    body:
      box(190, 210, 620, 790, wood, 4) +
      inside(canvas, rim, box(190, 210, 620, 790, face(canvas, wood)) + grain(canvas, wood, true)) +
      box(222, 242, 556, 726, darker(wood, 0.5), 2) +
      box(228, 248, 544, 714, '#faf6ec') +
      sheet(canvas, 292, 322, 416, PAPER, kind, colours, 0.07) +
      box(
        228,
        248,
        544,
        22,
        canvas.linear(
          [
            [0, '#2a1a24', 0.3],
            [1, '#2a1a24', 0],
          ],
          [0, 0, 0, 1],
        ),
      ) +
      shape('M228,248 L520,248 L300,962 L228,962 Z', '#ffffff', 'opacity="0.1"'),
    bounds: [185, 205, 630, 800],
    outline: 'M190,210 H810 V1000 H190 Z',
    feet: [],
    focus: [500, 560],
  };
};

export const cards: Drawing = (canvas, { colours, style }) => {
  const kinds = style.split(' ');
  const card = (x: number, y: number, turn: number, kind: string): string =>
    group(
      sheet(canvas, x, y, 300, PAPER, kind, colours),
      `transform="rotate(${turn},${x + 150},${y + 180})"`,
    );
  return {
    body:
      group(
        box(0, 0, 420, 300, face(canvas, colours[1]), 6) +
          shape('M0,0 L210,170 L420,0 Z', darker(colours[1], 0.12)),
        'transform="translate(470,270) rotate(12)"',
      ) +
      card(190, 270, -8, kinds[0] ?? 'fern') +
      card(510, 560, 7, kinds[1] ?? 'tulip') +
      card(230, 690, -3, kinds[2] ?? 'olive'),
    bounds: [150, 240, 740, 850],
    outline: 'M200,290 L490,260 L880,380 L830,900 L540,1070 L240,1060 Z',
    feet: [],
    focus: [520, 660],
  };
};

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
