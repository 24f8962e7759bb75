import { darker, lighter } from '../colour.ts';
import { type Drawing, GROUND } from '../drawing.ts';
import { face, hollow, turned } from '../shading.ts';
import { knit, reeds, weave } from '../texture.ts';
import { band, box, circle, ellipse, group, inside, lathe, line, rounded, shape } from '../shapes.ts';
import { leaf, sprig } from './botanicals.ts';
import { emblem } from './pantry.ts';

export const candle: Drawing = (canvas, { colours, style }) => {
  const [main, second, accent] = colours;
  if (style === 'tapers') {
    const taper = (x: number, top: number, colour: string): string =>
      shape(
        lathe(x, [
          [15, top],
          [20, top + 40],
          [25, 880],
        ]),
        turned(canvas, colour),
      ) +
      line(`M${x},${top} q4,-14 0,-26`, '#3a2a22', 5) +
      shape(
        lathe(x, [
          [44, 872],
          [34, 900],
          [70, 940],
          [80, 962],
        ]),
        turned(canvas, accent),
      );
    return {
      body: taper(360, 380, main) + taper(640, 440, lighter(second, 0.1)) + taper(500, 300, main),
      bounds: [270, 270, 460, 710],
      feet: [
        [360, 964, 70],
        [640, 964, 70],
        [500, 964, 70],
      ],
      focus: [500, 480],
    };
  }
  const top = style === 'tin' ? 720 : 580;
  const outline = lathe(500, [
    [196, top],
    [196, 940],
    [188, 964],
  ]);
  const glow = canvas.radial([
    [0, '#fff3c4', 0.95],
    [0.4, '#ffcf78', 0.4],
    [1, '#ffb65c', 0],
  ]);
  return {
    body:
      shape(outline, turned(canvas, main)) +
      box(
        404,
        top + (GROUND - top) * 0.36,
        192,
        (GROUND - top) * 0.4,
        canvas.linear([
          [0, lighter(second, 0.35)],
          [1, second],
        ]),
        4,
      ) +
      emblem(500, top + (GROUND - top) * 0.56, 46, accent, style === 'tin' ? 'wave' : 'sprig') +
      ellipse(500, top, 196, 30, lighter(main, 0.4)) +
      ellipse(500, top + 3, 184, 26, hollow(canvas, main)) +
      ellipse(500, top + 12, 172, 20, '#f7ecd3') +
      ellipse(500, top + 10, 70, 9, '#fff8e2') +
      circle(500, top - 30, 130, glow) +
      line(`M500,${top + 8} v-22`, '#4a372b', 5) +
      shape(
        `M500,${top - 82} C530,${top - 40} 522,${top - 8} 500,${top - 8} C478,${top - 8} 470,${top - 40} 500,${top - 82} Z`,
        canvas.linear(
          [
            [0, '#fff6d0'],
            [0.6, '#ffc65a'],
            [1, '#f08a3c'],
          ],
          [0, 0, 0, 1],
        ),
      ),
    bounds: [300, top - 90, 400, GROUND - top + 90],
    feet: [[500, 962, 190]],
    focus: [500, top + 60],
  };
};

export const planter: Drawing = (canvas, { colours, style }) => {
  const [main, second] = colours;
  const outline = lathe(500, [
    [176, 720],
    [172, 760],
    [150, 910],
    [128, 948],
  ]);
  const foliage: string[] = [];
  const plants: Record<string, () => void> = {
    snake: () =>
      [-60, -34, -8, 20, 48, 66].forEach((x, index) =>
        foliage.push(
          leaf(
            500 + x,
            735,
            -90 + x * 0.22,
            360 - Math.abs(x) * 2 + (index % 2) * 70,
            30,
            index % 2 ? '#5d7f57' : '#44684a',
          ),
        ),
      ),
    trailing: () =>
      Array.from({ length: 15 }, (_, index) =>
        foliage.push(
          sprig(
            canvas,
            390 + index * 15,
            730,
            190 + (index % 4) * 40,
            (index - 7) * 6,
            'olive',
            index % 2 ? '#6f9460' : '#557d50',
          ),
        ),
      ),
    fern: () =>
      [-52, -36, -20, -6, 8, 22, 38, 54].forEach((lean) =>
        foliage.push(sprig(canvas, 500 + lean, 735, 330 - Math.abs(lean) * 1.6, lean * 0.62, 'fern')),
      ),
    rubber: () =>
      Array.from({ length: 9 }, (_, index) =>
        foliage.push(
          leaf(
            500,
            720 - index * 34,
            index % 2 ? -38 - index * 4 : -142 + index * 4,
            190 - index * 9,
            52 - index * 2,
            index % 3 ? '#3f6650' : '#527a5c',
          ),
        ),
      ),
  };
  (plants[style] ?? plants['snake'])?.();
  return {
    body:
      ellipse(500, 722, 176, 27, lighter(main, 0.3)) +
      ellipse(500, 725, 162, 22, '#3c2c22') +
      foliage.join('') +
      inside(
        canvas,
        outline,
        shape(outline, turned(canvas, main)) +
          (style === 'rubber' ? shape(band(500, 190, 840, 1000), turned(canvas, second)) : ''),
      ) +
      line('M324,722 A176,27 0 0 0 676,722', lighter(main, 0.4), 5) +
      shape(
        lathe(500, [
          [182, 944],
          [176, 956],
          [150, 966],
        ]),
        turned(canvas, darker(main, 0.12)),
      ),
    bounds: [270, 330, 460, 650],
    feet: [[500, 968, 156]],
    focus: [520, 700],
  };
};

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
