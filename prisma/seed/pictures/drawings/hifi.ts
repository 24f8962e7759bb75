import { darker, lighter } from '../colour.ts';
import { type Drawing, GROUND } from '../drawing.ts';
import { face, metal, tube, turned } from '../shading.ts';
import { box, circle, ellipse, group, inside, line, shape } from '../shapes.ts';
import { grain } from '../texture.ts';
import { cabinet, cone, grille, knob } from './audio-parts.ts';

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
