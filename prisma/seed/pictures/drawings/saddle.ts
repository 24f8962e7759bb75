import { darker, lighter } from '../colour.ts';
import { type Drawing } from '../drawing.ts';
import { metal } from '../shading.ts';
import { circle, ellipse, line, shape } from '../shapes.ts';

export const saddle: Drawing = (canvas, { colours, style }) => {
  const [main, , accent] = colours;
  const slim = style === 'race' ? 26 : 0;
  const top = `M140,${600 + slim} Q170,${470 + slim} 330,${510 + slim} Q560,560 790,${560 + slim * 0.6} Q880,566 884,612 Q870,650 790,632 Q600,640 470,690 Q300,780 200,720 Q126,680 140,${600 + slim} Z`;
  return {
    body:
      line('M250,700 Q330,800 470,770 L780,640', metal(canvas, '#c4c8cb', true), 17) +
      line('M300,690 Q380,770 500,740 L800,636', metal(canvas, '#a9adb1', true), 13) +
      (style === 'race'
        ? ''
        : ellipse(252, 752, 34, 62, 'none', 'stroke="#b3b7ba" stroke-width="9"') +
          ellipse(282, 752, 34, 62, 'none', 'stroke="#c9cdd0" stroke-width="9"')) +
      shape(top, darker(main, 0.5), 'transform="translate(0,12)"') +
      shape(
        top,
        canvas.linear(
          [
            [0, lighter(main, 0.35)],
            [0.5, main],
            [1, darker(main, 0.4)],
          ],
          [0.2, 0, 0.5, 1],
        ),
      ) +
      line(
        `M190,${590 + slim} Q230,${520 + slim} 350,${548 + slim} Q580,596 830,588`,
        lighter(main, 0.5),
        7,
        'opacity="0.45"',
      ) +
      (style === 'race'
        ? ''
        : [
            [196, 640],
            [236, 690],
            [172, 590],
            [850, 600],
          ]
            .map(
              ([x, y]) =>
                circle(x ?? 0, y ?? 0, 13, darker(accent, 0.2)) +
                circle((x ?? 0) - 3, (y ?? 0) - 4, 6, lighter(accent, 0.55)),
            )
            .join('')),
    bounds: [130, 480, 760, 350],
    outline: top,
    feet: [],
    focus: [300, 620],
  };
};
