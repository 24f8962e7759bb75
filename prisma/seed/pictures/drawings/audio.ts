import type { Canvas } from '../canvas.ts';
import { darker, lighter } from '../colour.ts';
import { type Drawing, GROUND } from '../drawing.ts';
import { ball, face, metal, tube, turned } from '../shading.ts';
import { box, circle, ellipse, group, inside, line, shape } from '../shapes.ts';
import { grain } from '../texture.ts';

const cone = (canvas: Canvas, x: number, y: number, r: number, paper: string): string =>
  circle(x, y, r, darker(paper, 0.4)) +
  circle(
    x,
    y,
    r * 0.94,
    canvas.radial([
      [0.5, darker(paper, 0.3)],
      [0.8, lighter(paper, 0.14)],
      [1, darker(paper, 0.5)],
    ]),
  ) +
  circle(
    x,
    y,
    r * 0.76,
    canvas.radial(
      [
        [0, lighter(paper, 0.2)],
        [0.7, paper],
        [1, darker(paper, 0.4)],
      ],
      0.4,
      0.36,
      0.7,
    ),
  ) +
  circle(x, y, r * 0.26, ball(canvas, lighter(paper, 0.12)));

/** Round holes, as one dashed path. */
const grille = (x: number, y: number, w: number, h: number, colour: string): string =>
  line(
    Array.from(
      { length: Math.floor(h / 16) },
      (_, row) => `M${x + (row % 2) * 8},${y + row * 16} h${w}`,
    ).join(''),
    colour,
    8,
    'stroke-dasharray="0.1 16"',
  );

const knob = (canvas: Canvas, x: number, y: number, r: number, colour: string): string =>
  circle(x, y + r * 0.12, r * 1.08, darker(colour, 0.6), 'opacity="0.35"') +
  circle(x, y, r, metal(canvas, colour)) +
  circle(x, y, r * 0.8, face(canvas, colour)) +
  line(`M${x},${y - r * 0.3} V${y - r * 0.72}`, darker(colour, 0.6), r * 0.12);

const cabinet = (
  canvas: Canvas,
  x: number,
  y: number,
  w: number,
  h: number,
  wood: string,
  radius = 10,
): string => {
  const d = `M${x + radius},${y} h${w - radius * 2} q${radius},0 ${radius},${radius} v${h - radius * 2} q0,${radius} ${-radius},${radius} h${-(w - radius * 2)} q${-radius},0 ${-radius},${-radius} v${-(h - radius * 2)} q0,${-radius} ${radius},${-radius} Z`;
  return inside(canvas, d, shape(d, face(canvas, wood)) + grain(canvas, wood));
};

export const headphones: Drawing = (canvas, { colours, style }) => {
  const [main, second, accent] = colours;
  const band = 'M226,700 C200,250 800,250 774,700';
  const cup = (x: number, turn: number): string =>
    group(
      box(-86, -140, 172, 280, turned(canvas, darker(second, 0.1)), 80) +
        box(turn > 0 ? -30 : -100, -130, 130, 260, turned(canvas, main), 62) +
        ellipse(turn > 0 ? 50 : -50, 0, 24, 76, metal(canvas, accent)),
      `transform="translate(${x},790) rotate(${turn})"`,
    );
  return {
    body:
      line(band, darker(main, 0.5), style === 'studio' ? 62 : 40) +
      line(band, main, style === 'studio' ? 52 : 32) +
      line(band, lighter(main, 0.6), 8, 'opacity="0.6" transform="translate(0,-14)"') +
      box(216, 680, 20, 110, metal(canvas, accent)) +
      box(764, 680, 20, 110, metal(canvas, accent)) +
      cup(236, 5) +
      cup(764, -5) +
      (style === 'studio' ? line('M240,930 q30,60 120,34 q100,-40 160,0', '#2f2d2e', 10) : ''),
    bounds: [130, 360, 740, 600],
    feet: [
      [236, 934, 80],
      [764, 934, 80],
    ],
    focus: [700, 720],
  };
};

export const speaker: Drawing = (canvas, { colours, style }) => {
  const [main, second, accent] = colours;
  const unit = (x: number, w: number): string =>
    cabinet(canvas, x, 330, w, 630, main) +
    box(x + 18, 348, w - 36, 594, face(canvas, second), 6) +
    cone(canvas, x + w / 2, 740, w * 0.36, darker(accent, 0.2)) +
    cone(canvas, x + w / 2, 480, w * 0.17, darker(second, 0.3)) +
    circle(x + w / 2, 582, w * 0.05, darker(second, 0.7)) +
    [366, 924]
      .map((y) => circle(x + 34, y, 5, darker(second, 0.5)) + circle(x + w - 34, y, 5, darker(second, 0.5)))
      .join('');
  if (style === 'portable')
    return {
      body:
        line('M300,560 Q500,440 700,560', darker(accent, 0.2), 26) +
        box(180, 560, 640, 400, face(canvas, main), 60) +
        box(210, 590, 580, 340, second, 44) +
        grille(240, 610, 530, 310, darker(second, 0.45)) +
        box(590, 620, 160, 44, accent, 22) +
        [250, 300, 350].map((x) => circle(x, 545, 12, accent)).join(''),
      bounds: [175, 470, 650, 510],
      feet: [[500, 966, 310]],
      focus: [560, 680],
    };
  if (style === 'single')
    return { body: unit(310, 380), bounds: [305, 325, 390, 650], feet: [[500, 964, 200]], focus: [500, 620] };
  return {
    body: unit(140, 330) + unit(530, 330),
    bounds: [135, 325, 730, 650],
    feet: [
      [305, 964, 170],
      [695, 964, 170],
    ],
    focus: [305, 620],
  };
};

export const turntable: Drawing = (canvas, { colours, style }) => {
  const [main, second, accent] = colours;
  const deck = 'M240,560 L760,560 L900,860 L100,860 Z';
  const platter = (rx: number, fill: string, dy = 0): string => ellipse(430, 712 + dy, rx, rx * 0.42, fill);
  return {
    body:
      (style === 'lid'
        ? shape(
            'M240,560 L226,250 L774,250 L760,560 Z',
            canvas.linear(
              [
                [0, '#ffffff', 0.5],
                [0.5, '#dfe8ea', 0.22],
                [1, '#ffffff', 0.4],
              ],
              [0, 0, 1, 1],
            ),
            'stroke="#ffffff" stroke-opacity="0.7" stroke-width="5"',
          )
        : '') +
      cabinet(canvas, 100, 858, 800, 86, darker(main, 0.14), 6) +
      inside(canvas, deck, shape(deck, face(canvas, main)) + grain(canvas, main)) +
      platter(268, metal(canvas, '#aeb2b6'), 12) +
      platter(264, '#222024') +
      [240, 210, 180, 150, 120]
        .map((r) => ellipse(430, 712, r, r * 0.42, 'none', 'stroke="#4a464c" stroke-width="2"'))
        .join('') +
      shape(
        'M430,712 L250,612 Q320,590 360,600 Z M430,712 L620,812 Q550,834 500,824 Z',
        '#ffffff',
        'opacity="0.14"',
      ) +
      platter(84, second) +
      platter(74, lighter(second, 0.2)) +
      circle(430, 712, 6, '#3a3a3d') +
      ellipse(736, 640, 42, 22, metal(canvas, accent)) +
      line('M736,632 L700,760 L600,772', '#d5d8da', 11) +
      line('M600,772 l-34,8', '#3a3a3d', 20) +
      knob(canvas, 822, 820, 22, accent) +
      [180, 780].map((x) => box(x, 940, 60, 30, '#2f2d2e', 8)).join(''),
    bounds: [95, style === 'lid' ? 245 : 540, 810, style === 'lid' ? 735 : 440],
    feet: [[500, 968, 380]],
    focus: [600, 720],
  };
};

export const radio: Drawing = (canvas, { colours, style }) => {
  const [main, second, accent] = colours;
  const slats = Array.from({ length: 13 }, (_, index) =>
    box(190, 600 + index * 23, 330, 10, darker(second, 0.45), 5),
  ).join('');
  return {
    body:
      (style === 'handle'
        ? line('M260,520 Q260,420 340,420 L660,420 Q740,420 740,520', darker(accent, 0.2), 22)
        : line('M760,520 L880,240', metal(canvas, '#c4c8cb'), 9) + circle(880, 240, 9, '#9da1a5')) +
      cabinet(canvas, 130, 510, 740, 450, main, 44) +
      box(165, 560, 670, 350, face(canvas, second), 24) +
      slats +
      circle(680, 690, 104, darker(second, 0.2)) +
      circle(680, 690, 94, '#f4ead2') +
      Array.from({ length: 21 }, (_, index) =>
        line('M680,612 v18', '#5b4636', 3.5, `transform="rotate(${-120 + index * 12},680,690)"`),
      ).join('') +
      line('M680,690 L730,636', '#c1442e', 5) +
      circle(680, 690, 12, accent) +
      knob(canvas, 596, 850, 30, accent) +
      knob(canvas, 680, 850, 30, accent) +
      knob(canvas, 764, 850, 30, accent),
    bounds: [125, style === 'handle' ? 405 : 300, 765, style === 'handle' ? 575 : 680],
    feet: [[500, 964, 360]],
    focus: [660, 720],
  };
};

export const amplifier: Drawing = (canvas, { colours, style }) => {
  const [main, second, accent] = colours;
  const valves =
    style === 'valve'
      ? [300, 430, 560]
          .map(
            (x) =>
              shape(
                `M${x - 44},700 L${x - 48},540 Q${x},440 ${x + 48},540 L${x + 44},700 Z`,
                canvas.linear([
                  [0, '#cfd8da', 0.55],
                  [0.3, '#ffffff', 0.75],
                  [1, '#8fa0a4', 0.55],
                ]),
              ) +
              ellipse(
                x,
                640,
                26,
                60,
                canvas.radial([
                  [0, '#ffd27a'],
                  [0.5, '#ff9d42', 0.7],
                  [1, '#ff9d42', 0],
                ]),
              ) +
              box(x - 40, 690, 80, 30, '#3a3a3d', 6),
          )
          .join('') + box(650, 530, 170, 190, tube(canvas, '#3c3e43'), 10)
      : '';
  const meters = [210, 400]
    .map(
      (x) =>
        box(x, 770, 160, 100, '#f6e3b4', 8) +
        line(`M${x + 80},862 l-38,-56`, '#3a2a22', 4) +
        line(`M${x + 20},812 q60,-40 120,0`, '#8a5a34', 4),
    )
    .join('');
  return {
    body:
      valves +
      cabinet(canvas, 110, 712, 780, 250, main, 10) +
      box(140, 738, 720, 198, metal(canvas, second, true), 6) +
      (style === 'valve' ? '' : meters) +
      (style === 'valve' ? [240, 360, 480] : [620]).map((x) => knob(canvas, x, 838, 34, accent)).join('') +
      knob(canvas, 750, 836, 64, accent) +
      box(170, 956, 90, 22, '#2f2d2e', 6) +
      box(740, 956, 90, 22, '#2f2d2e', 6),
    bounds: [105, style === 'valve' ? 450 : 700, 790, style === 'valve' ? 530 : 280],
    feet: [[500, 972, 380]],
    focus: [640, 820],
  };
};

export const cassette: Drawing = (canvas, { colours, style }) => {
  const [main, second, accent] = colours;
  const reel = (x: number): string =>
    circle(x, 700, 56, '#2f2d2e') +
    circle(x, 700, 34, '#f4ead2') +
    [0, 60, 120, 180, 240, 300]
      .map((angle) => box(x - 4, 672, 8, 16, '#2f2d2e', 2, `transform="rotate(${angle},${x},700)"`))
      .join('');
  if (style === 'player')
    return {
      body:
        box(230, 290, 540, 680, face(canvas, main), 40) +
        box(230, 290, 540, 90, metal(canvas, second, true), 30) +
        box(290, 430, 420, 330, darker(main, 0.3), 20) +
        box(
          310,
          460,
          380,
          250,
          canvas.linear(
            [
              [0, '#56606a'],
              [0.5, '#8d99a3'],
              [1, '#3a4149'],
            ],
            [0, 0, 1, 1],
          ),
          12,
        ) +
        group(reel(310) + reel(470), 'transform="translate(150,120) scale(0.9,0.66)"') +
        [300, 390, 480, 570]
          .map((x, index) => box(x, 800, 76, 50, index === 0 ? accent : metal(canvas, second, true), 10))
          .join('') +
        line('M740,340 Q900,380 860,560 Q820,700 900,800', '#2f2d2e', 9),
      bounds: [225, 285, 690, 690],
      feet: [],
      outline: 'M240,290 H760 V970 H240 Z',
      focus: [500, 600],
    };
  return {
    body:
      box(160, 470, 680, 440, face(canvas, main), 30) +
      box(200, 510, 600, 290, lighter(second, 0.4), 16) +
      box(200, 540, 600, 24, accent) +
      box(200, 574, 600, 12, accent, 0, 'opacity="0.6"') +
      box(300, 630, 400, 140, darker(main, 0.45), 70) +
      group(reel(390) + reel(610)) +
      shape('M290,910 L320,830 L680,830 L710,910 Z', darker(main, 0.2)),
    bounds: [155, 465, 690, 450],
    feet: [],
    outline: 'M170,480 H830 V900 H170 Z',
    focus: [420, 680],
  };
};

export const camera: Drawing = (canvas, { colours, style }) => {
  const [main, second, accent] = colours;
  const lens = (x: number, y: number, r: number): string =>
    circle(x, y + 8, r * 1.1, darker(main, 0.6)) +
    circle(x, y, r * 1.06, metal(canvas, '#8a8d92')) +
    circle(x, y, r * 0.92, '#27262a') +
    circle(
      x,
      y,
      r * 0.7,
      canvas.radial(
        [
          [0, '#6f86a8'],
          [0.5, '#2c3350'],
          [1, '#141420'],
        ],
        0.4,
        0.36,
        0.7,
      ),
    ) +
    circle(x - r * 0.24, y - r * 0.26, r * 0.16, '#ffffff', 'opacity="0.6"') +
    circle(x + r * 0.2, y + r * 0.24, r * 0.08, '#c9a8ff', 'opacity="0.6"');
  if (style === 'box')
    return {
      body:
        box(290, 420, 420, 550, face(canvas, main), 26) +
        box(290, 420, 420, 70, metal(canvas, second, true), 20) +
        box(330, 400, 340, 40, tube(canvas, darker(main, 0.2)), 10) +
        lens(500, 600, 90) +
        lens(500, 820, 104) +
        circle(760, 700, 36, metal(canvas, second)) +
        line('M300,470 Q200,300 500,260 Q800,300 700,470', darker(accent, 0.2), 16),
      bounds: [200, 260, 600, 720],
      feet: [[500, 968, 210]],
      focus: [500, 700],
    };
  return {
    body:
      line('M160,660 Q60,420 260,360', darker(accent, 0.1), 24) +
      line('M840,660 Q940,420 740,360', darker(accent, 0.1), 24) +
      box(420, 470, 160, 110, metal(canvas, second, true), 14) +
      box(210, 528, 110, 50, metal(canvas, second), 10) +
      circle(740, 560, 46, metal(canvas, second)) +
      box(620, 540, 56, 40, metal(canvas, second), 8) +
      box(140, 560, 720, 400, face(canvas, main), 44) +
      box(140, 560, 720, 100, metal(canvas, second, true), 36) +
      box(140, 640, 720, 250, darker(main, 0.12)) +
      line('M140,640 H860 M140,890 H860', darker(main, 0.5), 4) +
      lens(500, 770, 170) +
      box(450, 500, 100, 60, '#2c3350', 8) +
      circle(236, 610, 16, accent),
    bounds: [110, 350, 780, 630],
    feet: [[500, 964, 350]],
    focus: [540, 740],
  };
};

/** A turned stand to hang headphones on. */
export const headphoneStand: Drawing = (canvas, { colours }) => ({
  body:
    shape('M380,960 q0,-90 120,-90 q120,0 120,90 Z', tube(canvas, colours[0])) +
    box(487, 540, 26, 350, metal(canvas, colours[2])) +
    line('M380,560 Q380,470 500,470 Q620,470 620,560', face(canvas, colours[1]), 40),
  bounds: [360, 440, 280, GROUND - 440],
  feet: [[500, 968, 130]],
  focus: [500, 560],
});
