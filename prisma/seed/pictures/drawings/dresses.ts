import type { Canvas } from '../canvas.ts';
import { darker, lighter } from '../colour.ts';
import type { Drawing } from '../drawing.ts';
import { face } from '../shading.ts';
import { box, circle, group, inside, line, shape } from '../shapes.ts';
import { creases, stripes } from './cloth-parts.ts';

const blossoms = (canvas: Canvas, second: string, accent: string): string =>
  Array.from({ length: 90 }, () => {
    const [x, y, turn] = [200 + canvas.random() * 600, 200 + canvas.random() * 950, canvas.random() * 360];
    return group(
      [0, 72, 144, 216, 288]
        .map(
          (angle) => `<ellipse cx="9" cy="0" rx="9" ry="5" transform="rotate(${angle})" fill="${second}"/>`,
        )
        .join('') + circle(0, 0, 4, accent),
      `transform="translate(${Math.round(x)},${Math.round(y)}) rotate(${Math.round(turn)})"`,
    );
  }).join('');

export const dress: Drawing = (canvas, { colours, style }) => {
  const [main, second, accent] = colours;
  const skirt = style === 'skirt';
  const outline = skirt
    ? 'M360,300 L640,300 Q700,600 760,1000 Q500,1050 240,1000 Q300,600 360,300 Z'
    : 'M404,200 Q420,290 500,300 Q580,290 596,200 L640,200 Q640,320 664,390 L630,560 Q700,780 776,1100 Q500,1156 224,1100 Q300,780 370,560 L336,390 Q360,320 360,200 Z';
  const waist = skirt ? 300 : 560;
  const pattern =
    style === 'floral' || skirt
      ? blossoms(canvas, second, accent)
      : style === 'striped'
        ? stripes(second, 210, 44, 14)
        : '';
  return {
    body:
      inside(
        canvas,
        outline,
        shape(outline, face(canvas, main)) +
          pattern +
          creases(main, [
            `M420,${waist} Q400,840 330,1110`,
            `M470,${waist} Q470,850 440,1130`,
            `M540,${waist} Q550,850 570,1130`,
            `M590,${waist} Q620,840 680,1110`,
            'M370,400 Q420,480 430,550',
            'M630,400 Q590,480 570,550',
          ]),
      ) +
      (skirt
        ? box(358, 296, 284, 40, darker(main, 0.2), 6)
        : line('M372,560 Q500,580 628,560', style === 'linen' ? accent : darker(main, 0.3), 12) +
          line('M404,200 Q420,290 500,300 Q580,290 596,200', lighter(main, 0.4), 6, 'opacity="0.6"')),
    bounds: skirt ? [230, 290, 540, 750] : [220, 195, 560, 945],
    outline,
    feet: [],
    focus: [500, skirt ? 480 : 420],
  };
};
