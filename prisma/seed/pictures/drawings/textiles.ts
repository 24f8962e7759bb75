import { darker, lighter } from '../colour.ts';
import { type Drawing, GROUND } from '../drawing.ts';
import { hollow, turned } from '../shading.ts';
import { band, box, ellipse, group, inside, lathe, line, rounded, shape } from '../shapes.ts';
import { knit, reeds, weave } from '../texture.ts';

export const blanket: Drawing = (canvas, { colours, style }) => {
  const [main, second] = colours;
  const folds = [0, 1, 2, 3].map((index) => {
    const y = 900 - index * 84;
    const colour = style === 'stack' && index % 2 ? second : main;
    const outline = `M190,${y + 40} Q186,${y - 8} 240,${y - 10} L770,${y - 14} Q812,${y - 10} 810,${y + 36} Q812,${y + 78} 766,${y + 78} L236,${y + 80} Q192,${y + 78} 190,${y + 40} Z`;
    const stripes =
      style === 'striped'
        ? [260, 300, 640, 700].map((x) => box(x, y - 20, x % 100 ? 18 : 34, 110, second)).join('')
        : '';
    const cloth = style === 'knit' ? knit(canvas, colour, 20) : weave(canvas, colour, 9);
    return (
      inside(
        canvas,
        outline,
        shape(
          outline,
          canvas.linear(
            [
              [0, lighter(colour, 0.3)],
              [0.4, colour],
              [1, darker(colour, 0.36)],
            ],
            [0, 0, 0, 1],
          ),
        ) +
          stripes +
          cloth,
      ) + line(`M200,${y + 56} Q260,${y + 34} 420,${y + 36}`, darker(colour, 0.5), 3, 'opacity="0.35"')
    );
  });
  const fringe = Array.from({ length: 26 }, (_, index) =>
    line(
      `M${236 + index * 21},${968} q${canvas.random() * 8 - 4},14 ${canvas.random() * 10 - 5},34`,
      lighter(main, 0.2),
      5,
    ),
  ).join('');
  return {
    body: (style === 'striped' ? fringe : '') + folds.join(''),
    bounds: [180, 630, 640, 350],
    feet: [[500, 974, 310]],
    focus: [400, 760],
  };
};

export const cushion: Drawing = (canvas, { colours, style }) => {
  const [main, second] = colours;
  const outline =
    'M216,420 Q260,410 300,424 Q500,452 700,424 Q740,410 784,420 Q794,460 780,500 Q756,700 780,890 Q796,940 784,972 Q740,984 700,970 Q500,942 300,970 Q260,984 216,972 Q204,940 220,890 Q244,700 220,500 Q206,460 216,420 Z';
  const pattern =
    style === 'stripe'
      ? [290, 350, 410, 590, 650, 710].map((x) => box(x, 380, x % 20 ? 14 : 28, 640, second)).join('')
      : style === 'patch'
        ? box(200, 400, 300, 290, second) + box(500, 690, 300, 300, second)
        : style === 'grid'
          ? Array.from(
              { length: 9 },
              (_, index) =>
                box(240 + index * 66, 380, 4, 640, second) + box(180, 430 + index * 66, 640, 4, second),
            ).join('')
          : '';
  return {
    body:
      inside(
        canvas,
        outline,
        shape(
          outline,
          canvas.radial(
            [
              [0, lighter(main, 0.3)],
              [0.5, main],
              [1, darker(main, 0.4)],
            ],
            0.38,
            0.34,
            0.8,
          ),
        ) +
          group(pattern, 'opacity="0.8"') +
          weave(canvas, main, 10) +
          shape(
            outline,
            canvas.radial(
              [
                [0.5, '#2a1a24', 0],
                [1, '#2a1a24', 0.35],
              ],
              0.42,
              0.4,
              0.68,
            ),
          ),
      ) + line('M470,560 q30,30 20,90 M540,590 q-10,40 20,70', darker(main, 0.4), 4, 'opacity="0.22"'),
    bounds: [200, 400, 600, 580],
    feet: [[500, 976, 250]],
    focus: [420, 620],
  };
};

export const basket: Drawing = (canvas, { colours, style }) => {
  const [main, second] = colours;
  const [top, wide] = style === 'low' ? [720, 320] : [560, 260];
  const outline = lathe(500, [
    [wide, top],
    [wide * 1.05, top + (960 - top) * 0.5],
    [wide * 0.86, 950],
    [wide * 0.8, 962],
  ]);
  const ear = (x: number): string =>
    line(
      `M${x - 46},${top + 16} C${x - 40},${rounded(top - 90)} ${x + 40},${rounded(top - 90)} ${x + 46},${top + 16}`,
      darker(second, 0.1),
      20,
    ) +
    line(
      `M${x - 46},${top + 12} C${x - 40},${top - 92} ${x + 40},${top - 92} ${x + 46},${top + 12}`,
      lighter(second, 0.25),
      6,
      'opacity="0.7"',
    );
  return {
    body:
      ellipse(500, top, wide, wide * 0.16, hollow(canvas, main)) +
      inside(
        canvas,
        outline,
        shape(outline, turned(canvas, main)) +
          reeds(canvas, main) +
          (style === 'dipped'
            ? shape(band(500, wide * 1.1, 840, 1000), turned(canvas, second), 'opacity="0.92"')
            : ''),
      ) +
      line(
        `M${500 - wide},${top} A${wide},${wide * 0.16} 0 0 0 ${500 + wide},${top}`,
        lighter(main, 0.1),
        16,
      ) +
      ear(500 - wide * 0.62) +
      ear(500 + wide * 0.62),
    bounds: [500 - wide * 1.06, top - 80, wide * 2.12, GROUND - top + 80],
    feet: [[500, 964, wide * 0.86]],
    focus: [420, top + 120],
  };
};
