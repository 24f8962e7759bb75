import { darker } from '../colour.ts';
import { type Drawing } from '../drawing.ts';
import { metal, tube, turned } from '../shading.ts';
import { box, inside, line, shape } from '../shapes.ts';
import { twill, weave } from '../texture.ts';
import { emblem } from './emblem.ts';

export const backpack: Drawing = (canvas, { colours, style }) => {
  const [main, second, accent] = colours;
  const roll = style === 'rolltop';
  const outline = roll
    ? 'M290,420 L710,420 Q740,700 736,940 Q720,972 680,972 L320,972 Q280,972 264,940 Q260,700 290,420 Z'
    : 'M280,560 Q280,320 500,316 Q720,320 720,560 Q744,760 736,940 Q720,972 680,972 L320,972 Q280,972 264,940 Q256,760 280,560 Z';
  const top = roll
    ? box(270, 320, 460, 120, tube(canvas, main), 44) +
      box(300, 360, 400, 14, darker(main, 0.4), 7, 'opacity="0.5"')
    : style === 'daypack'
      ? line('M300,520 Q500,380 700,520', darker(main, 0.5), 7) +
        line('M300,520 Q500,380 700,520', accent, 3, 'stroke-dasharray="5 4"')
      : shape(
          'M256,480 Q280,300 500,296 Q720,300 744,480 Q740,580 700,590 Q500,620 300,590 Q260,580 256,480 Z',
          turned(canvas, second),
        );
  const straps = [380, 596]
    .map(
      (x) =>
        box(x, roll ? 420 : 560, 26, 330, darker(accent, 0.05), 6) +
        box(x - 10, 660, 46, 56, 'none', 8, `stroke="${metal(canvas, '#c9a657')}" stroke-width="9"`),
    )
    .join('');
  return {
    body:
      line('M440,330 Q440,240 500,240 Q560,240 560,330', darker(accent, 0.2), 20) +
      shape(
        'M272,600 Q200,640 214,860 L264,900 Z M728,600 Q800,640 786,860 L736,900 Z',
        turned(canvas, darker(main, 0.2)),
      ) +
      inside(
        canvas,
        outline,
        shape(outline, turned(canvas, main, 0.85)) +
          (style === 'rucksack' ? twill(canvas, main) : weave(canvas, main, 7)),
      ) +
      top +
      shape(
        'M322,720 L678,720 Q692,820 680,930 L320,930 Q308,820 322,720 Z',
        turned(canvas, darker(main, 0.07)),
      ) +
      line('M326,744 Q500,760 674,744', darker(main, 0.5), 5) +
      (style === 'daypack' ? '' : straps) +
      box(446, 800, 108, 74, accent, 6) +
      emblem(500, 838, 25, '#fff6e6', 'mountain'),
    bounds: [205, 235, 590, 745],
    feet: [[500, 970, 240]],
    focus: [460, 640],
  };
};

export const duffel: Drawing = (canvas, { colours }) => {
  const [main, second, accent] = colours;
  const d =
    'M110,760 Q110,560 260,550 L740,550 Q890,560 890,760 Q890,950 740,966 L260,966 Q110,950 110,760 Z';
  return {
    body:
      line('M340,600 C330,330 670,330 660,600', darker(accent, 0.3), 30) +
      line('M340,600 C330,334 670,334 660,600', accent, 20) +
      inside(
        canvas,
        d,
        shape(d, tube(canvas, main)) +
          weave(canvas, main, 8) +
          shape(
            'M60,500 L250,500 Q180,760 250,1000 L60,1000 Z M940,500 L750,500 Q820,760 750,1000 L940,1000 Z',
            second,
            'opacity="0.9"',
          ),
      ) +
      [340, 630].map((x) => box(x, 556, 32, 410, accent, 4)).join('') +
      line('M270,600 H730', darker(main, 0.5), 8) +
      box(446, 720, 108, 74, accent, 6) +
      emblem(500, 758, 25, '#fff6e6', 'mountain'),
    bounds: [105, 380, 790, 600],
    feet: [[500, 968, 370]],
    focus: [500, 700],
  };
};
