import { darker, lighter } from '../colour.ts';
import { type Drawing } from '../drawing.ts';
import { turned } from '../shading.ts';
import { band, ellipse, inside, lathe, line, shape } from '../shapes.ts';
import { leaf, sprig } from './botanicals.ts';

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
