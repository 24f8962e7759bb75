import type { Canvas } from '../canvas.ts';
import { darker, lighter } from '../colour.ts';
import { box, circle, ellipse, group, line, shape } from '../shapes.ts';
import { leaf, sprig } from './botanicals.ts';

/** One printed plate in a field 400 × 500: a plant by name, or a wider subject. */
export function plate(
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
