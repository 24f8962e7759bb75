import { darker, lighter } from '../colour.ts';
import { type Drawing, GROUND } from '../drawing.ts';
import { face, tube, turned } from '../shading.ts';
import { band, box, circle, ellipse, group, inside, lathe, line, shape } from '../shapes.ts';
import { leaf } from './botanicals.ts';
import { emblem } from './emblem.ts';

export const dropper: Drawing = (canvas, { colours, style }) => {
  const [glass, paper, ink] = colours;
  const outline = lathe(500, [
    [52, 560],
    [60, 590],
    [138, 640],
    [150, 690],
    [150, 940],
    [140, 964],
  ]);
  const pump = style === 'pump';
  const top = pump
    ? box(480, 400, 40, 90, turned(canvas, '#34312f')) +
      shape(
        'M440,400 Q440,360 500,360 L650,366 Q676,372 672,400 L650,398 L630,392 L440,404 Z',
        tube(canvas, '#34312f'),
      ) +
      shape(
        lathe(500, [
          [64, 480],
          [64, 566],
        ]),
        turned(canvas, '#34312f'),
      )
    : style === 'spray'
      ? shape(
          lathe(500, [
            [46, 450],
            [48, 500],
          ]),
          turned(canvas, '#e9e4da'),
        ) +
        shape(
          lathe(500, [
            [62, 500],
            [62, 566],
          ]),
          turned(canvas, darker(paper, 0.2)),
        )
      : shape(
          lathe(500, [
            [22, 360],
            [36, 390],
            [36, 470],
            [30, 490],
          ]),
          turned(canvas, '#3a3634'),
        ) +
        shape(
          lathe(500, [
            [60, 488],
            [62, 570],
          ]),
          turned(canvas, '#c9b58a'),
        );
  return {
    body:
      top +
      shape(outline, turned(canvas, glass)) +
      inside(
        canvas,
        outline,
        shape(band(500, 150, 720, 910), turned(canvas, paper, 0.5)) +
          line('M384,700 Q376,820 386,940', '#ffffff', 12, 'opacity="0.35"'),
      ) +
      emblem(500, 812, 52, ink, 'sprig') +
      box(440, 888, 120, 5, ink, 2),
    bounds: [345, pump ? 355 : 360, 335, GROUND - 355],
    feet: [[500, 964, 148]],
    focus: [500, 760],
  };
};

export const creamJar: Drawing = (canvas, { colours, style }) => {
  const [glass, paper, ink] = colours;
  const open = style === 'open';
  const outline = lathe(500, [
    [206, 760],
    [212, 790],
    [212, 930],
    [196, 964],
  ]);
  const lid = open
    ? group(
        ellipse(0, 0, 205, 60, darker(paper, 0.35)) + ellipse(0, -8, 205, 58, face(canvas, paper)),
        'transform="translate(740,944) rotate(-10) scale(0.8)"',
      ) +
      ellipse(500, 760, 204, 40, lighter(glass, 0.4)) +
      ellipse(500, 764, 190, 34, '#f6efe4') +
      shape('M380,764 q60,-30 120,-6 q60,20 120,-8 q20,20 -40,34 q-160,20 -200,-20 Z', '#fffaf2')
    : shape(
        lathe(500, [
          [212, 680],
          [214, 760],
        ]),
        turned(canvas, paper),
      ) + ellipse(500, 680, 212, 32, lighter(paper, 0.4));
  return {
    body:
      shape(outline, turned(canvas, glass)) +
      box(420, 822, 160, 100, lighter(paper, 0.3), 4) +
      emblem(500, 872, 38, ink, 'olive') +
      lid,
    bounds: [280, open ? 700 : 640, open ? 640 : 440, GROUND - (open ? 700 : 640)],
    feet: [[500, 964, 206], ...(open ? ([[740, 966, 150]] as const) : [])],
    focus: [500, 780],
  };
};

export const balm: Drawing = (canvas, { colours, style }) => {
  const [main, second, ink] = colours;
  if (style === 'tube')
    return {
      body:
        shape(
          'M330,240 L670,240 Q660,600 620,860 L380,860 Q340,600 330,240 Z',
          canvas.linear([
            [0, darker(main, 0.2)],
            [0.3, lighter(main, 0.35)],
            [0.6, main],
            [1, darker(main, 0.32)],
          ]),
        ) +
        box(326, 228, 348, 46, darker(main, 0.14), 4) +
        line('M330,252 H670', lighter(main, 0.5), 3, 'stroke-dasharray="5 5"') +
        shape(
          lathe(500, [
            [120, 862],
            [112, 964],
          ]),
          turned(canvas, second),
        ) +
        emblem(500, 520, 80, ink, 'sprig') +
        box(430, 640, 140, 7, ink, 3) +
        box(450, 662, 100, 7, ink, 3),
      bounds: [320, 225, 360, 755],
      feet: [[500, 964, 118]],
      focus: [500, 520],
    };
  const tin = (x: number, y: number, colour: string): string =>
    circle(x + 4, y + 12, 190, darker(colour, 0.45)) +
    circle(x, y, 190, face(canvas, colour)) +
    circle(x, y, 168, 'none', `stroke="${darker(colour, 0.25)}" stroke-width="3"`) +
    circle(x, y, 140, face(canvas, second)) +
    emblem(x, y + 8, 78, ink, 'sun');
  return {
    body:
      tin(400, 470, main) +
      group(
        circle(0, 12, 190, darker(main, 0.45)) +
          circle(0, 0, 190, lighter(main, 0.3)) +
          circle(0, 4, 172, '#ecdcae') +
          shape('M-110,20 Q-20,-60 110,-10 Q60,70 -40,60 Z', '#f6ebc8'),
        'transform="translate(620,800)"',
      ) +
      leaf(200, 860, -50, 170, 34, '#7d9a8c') +
      leaf(210, 900, -14, 150, 30, '#6d8a7c'),
    bounds: [190, 270, 640, 740],
    outline: 'M210,470 A190,190 0 1 1 590,470 L810,800 A190,190 0 1 1 430,800 Z',
    feet: [],
    focus: [430, 560],
  };
};

/** A brush with a wooden back: 'bath' with a long handle, 'nail' without. */
export const brush: Drawing = (canvas, { colours, style }) => {
  const [wood, bristle, cord] = colours;
  const long = style === 'bath';
  const tufts = Array.from({ length: 24 }, (_, index) =>
    line(
      `M${276 + index * 19},820 q${canvas.random() * 10 - 5},60 ${canvas.random() * 16 - 8},126`,
      index % 2 ? bristle : darker(bristle, 0.2),
      17,
    ),
  ).join('');
  return {
    body:
      tufts +
      shape(
        long
          ? 'M240,780 Q250,720 500,716 Q740,716 800,740 Q900,660 960,560 L990,580 Q940,730 820,800 Q760,830 500,830 Q250,840 240,780 Z'
          : 'M230,780 Q240,690 500,686 Q760,690 770,780 Q760,836 500,836 Q240,836 230,780 Z',
        tube(canvas, wood),
      ) +
      (long
        ? line('M968,574 q30,-90 -20,-110', cord, 7)
        : line('M330,730 Q500,700 670,730', lighter(wood, 0.4), 5, 'opacity="0.6"')),
    bounds: long ? [230, 460, 770, 520] : [225, 680, 550, 300],
    feet: [[500, 960, 240]],
    focus: [480, 820],
  };
};
