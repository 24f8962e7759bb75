import { darker, lighter } from '../colour.ts';
import { type Drawing } from '../drawing.ts';
import { face, metal, tube } from '../shading.ts';
import { box, circle, group, line, shape } from '../shapes.ts';

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
