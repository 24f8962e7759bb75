import { darker, lighter } from '../colour.ts';
import { type Drawing } from '../drawing.ts';
import { face } from '../shading.ts';
import { box, circle, group, inside, line, shape } from '../shapes.ts';
import { grain, weave } from '../texture.ts';

export const board: Drawing = (canvas, { colours, style }) => {
  const [main, , accent] = colours;
  const outline =
    style === 'round'
      ? 'M500,250 C520,250 540,262 540,290 L538,372 A330,330 0 1 1 462,372 L460,290 C460,262 480,250 500,250 Z'
      : style === 'paddle'
        ? 'M466,200 Q500,176 534,200 L540,400 Q690,420 700,480 L700,1010 Q698,1050 650,1052 L350,1052 Q302,1050 300,1010 L300,480 Q310,420 460,400 Z'
        : 'M250,300 Q250,270 290,270 L710,270 Q750,270 750,300 L750,970 Q750,1000 710,1000 L290,1000 Q250,1000 250,970 Z';
  const strips =
    style === 'striped'
      ? box(380, 0, 46, 1250, darker(main, 0.4), 0, 'opacity="0.8"') +
        box(560, 0, 90, 1250, lighter(main, 0.3), 0, 'opacity="0.7"')
      : '';
  return {
    body:
      shape(outline, darker(main, 0.4), 'transform="translate(4,9)"') +
      inside(canvas, outline, shape(outline, face(canvas, main)) + strips + grain(canvas, main, true)) +
      circle(500, style === 'round' ? 310 : style === 'paddle' ? 240 : 330, 20, darker(main, 0.6)) +
      (style === 'paddle' ? line('M500,232 C440,160 560,120 500,60', accent, 7) : ''),
    bounds: [170, style === 'paddle' ? 120 : 250, 660, style === 'paddle' ? 940 : 800],
    outline,
    feet: [],
    focus: [520, 620],
  };
};

export const towel: Drawing = (canvas, { colours, style }) => {
  const [main, second] = colours;
  const outline = 'M270,230 L730,222 L742,1020 Q500,1034 262,1022 Z';
  const stripes = [300, 336, 372, 880, 916, 952]
    .map((y) => box(200, y, 620, style === 'broad' ? 24 : 9, second, 0, 'opacity="0.85"'))
    .join('');
  const checks = Array.from(
    { length: 10 },
    (_, index) =>
      box(240 + index * 60, 200, 26, 860, second, 0, 'opacity="0.32"') +
      box(200, 220 + index * 88, 620, 30, second, 0, 'opacity="0.32"'),
  ).join('');
  return {
    body:
      inside(
        canvas,
        outline,
        shape(outline, face(canvas, main)) +
          (style === 'check' ? checks : stripes) +
          weave(canvas, main) +
          box(496, 200, 5, 860, darker(main, 0.6), 0, 'opacity="0.14"') +
          box(
            501,
            200,
            70,
            860,
            canvas.linear([
              [0, '#000000', 0.1],
              [1, '#000000', 0],
            ]),
          ),
      ) + group(line('M500,226 q-20,-60 10,-60 q24,6 6,58', darker(second, 0.2), 8)),
    bounds: [250, 160, 500, 880],
    outline,
    feet: [],
    focus: [560, 380],
  };
};
