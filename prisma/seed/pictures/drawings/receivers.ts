import { darker } from '../colour.ts';
import { type Drawing } from '../drawing.ts';
import { face, metal, tube } from '../shading.ts';
import { box, circle, ellipse, line, shape } from '../shapes.ts';
import { cabinet, knob } from './audio-parts.ts';

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
