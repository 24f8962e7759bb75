import type { Canvas } from '../canvas.ts';
import { darker, lighter } from '../colour.ts';
import { type Drawing } from '../drawing.ts';
import { face, metal } from '../shading.ts';
import { box, circle, group, inside, line, shape } from '../shapes.ts';

/** Graphics for a top sheet in a field 400 wide and 1100 high. */
function topSheet(
  canvas: Canvas,
  [main, second, accent]: readonly [string, string, string],
  style: string,
): string {
  const ground = box(0, 0, 400, 1100, face(canvas, main));
  if (style === 'peaks')
    return (
      ground +
      circle(200, 360, 120, accent) +
      shape('M-20,760 L120,420 L220,640 L290,520 L420,780 L420,1100 L-20,1100 Z', second) +
      shape('M120,420 L160,510 L120,540 L90,500 Z', '#fff6e6') +
      shape('M-20,900 L140,700 L420,960 L420,1100 L-20,1100 Z', darker(second, 0.35))
    );
  if (style === 'waves')
    return (
      ground +
      [0, 1, 2, 3, 4, 5]
        .map((row) => line(`M-20,${240 + row * 130} q110,-90 220,0 t220,0`, row % 2 ? second : accent, 46))
        .join('')
    );
  if (style === 'sun')
    return (
      ground +
      [330, 270, 210, 150, 90].map((r, index) => circle(200, 700, r, index % 2 ? second : accent)).join('') +
      box(0, 700, 400, 400, darker(main, 0.25)) +
      [740, 790, 850, 920].map((y) => box(0, y, 400, 12, accent, 0, 'opacity="0.7"')).join('')
    );
  if (style === 'split')
    return ground + shape('M0,0 L400,0 L0,1100 Z', second) + line('M400,0 L0,1100', accent, 26);
  return (
    ground +
    box(0, 180, 400, 60, second) +
    box(0, 260, 400, 24, accent) +
    box(0, 860, 400, 60, second) +
    box(0, 820, 400, 24, accent)
  );
}

const boardShape = (w: number): string =>
  `M${-w},-380 Q${-w},-540 0,-546 Q${w},-540 ${w},-380 Q${w * 0.82},0 ${w},380 Q${w},540 0,546 Q${-w},540 ${-w},380 Q${-w * 0.82},0 ${-w},-380 Z`;

export const snowboard: Drawing = (canvas, { colours, style }) => {
  const outline = boardShape(132);
  const screws = [-230, -190, 190, 230]
    .map((y) => [-30, 30].map((x) => circle(x, y, 6, darker(colours[0], 0.6))).join(''))
    .join('');
  return {
    body: group(
      shape(outline, darker(colours[0], 0.5), 'transform="translate(9,6)"') +
        inside(
          canvas,
          outline,
          group(topSheet(canvas, colours, style), 'transform="translate(-200,-550)"') +
            shape('M-140,-560 L-40,-560 L-60,560 L-140,560 Z', '#ffffff', 'opacity="0.13"'),
        ) +
        line(outline, lighter(colours[0], 0.6), 3, 'opacity="0.6"') +
        screws,
      'transform="translate(500,620) rotate(7)"',
    ),
    bounds: [290, 70, 420, 1100],
    outline:
      'M330,240 Q350,60 480,80 Q620,80 640,240 L600,620 L560,1040 Q520,1190 400,1150 Q330,1130 350,1000 L390,620 Z',
    feet: [],
    focus: [520, 480],
  };
};

export const skis: Drawing = (canvas, { colours, style }) => {
  const w = 48;
  const outline = `M${-w},-430 Q${-w * 0.9},-550 0,-556 Q${w * 0.9},-550 ${w},-430 Q${w * 0.66},0 ${w * 0.9},480 Q${w * 0.8},540 0,542 Q${-w * 0.8},540 ${-w * 0.9},480 Q${-w * 0.66},0 ${-w},-430 Z`;
  const ski = (x: number, turn: number): string =>
    group(
      shape(outline, darker(colours[0], 0.5), 'transform="translate(7,5)"') +
        inside(
          canvas,
          outline,
          group(topSheet(canvas, colours, style), 'transform="translate(-60,-550) scale(0.3,1)"') +
            box(-60, -560, 34, 1120, '#ffffff', 0, 'opacity="0.16"'),
        ) +
        box(-34, -60, 68, 96, '#3c3e43', 16) +
        box(-26, -50, 52, 40, metal(canvas, '#aeb2b6'), 10) +
        box(-34, 110, 68, 130, '#3c3e43', 16) +
        box(-24, 130, 48, 70, colours[2], 10),
      `transform="translate(${x},620) rotate(${turn})"`,
    );
  return {
    body: ski(420, -3) + ski(580, 3),
    bounds: [330, 60, 340, 1110],
    outline: 'M360,200 Q400,40 460,200 L450,1150 L370,1150 Z M540,200 Q600,40 640,200 L640,1150 L560,1150 Z',
    feet: [],
    focus: [500, 660],
  };
};
