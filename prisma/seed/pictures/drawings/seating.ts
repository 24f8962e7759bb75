import { darker, lighter } from '../colour.ts';
import { type Drawing, GROUND } from '../drawing.ts';
import { face, turned } from '../shading.ts';
import { ellipse, inside, lathe, line, shape } from '../shapes.ts';
import { weave } from '../texture.ts';
import { leg, plank } from './joinery.ts';

export const chair: Drawing = (canvas, { colours, style }) => {
  const [wood, seat, accent] = colours;
  const feet = [
    [300, 972, 24],
    [690, 972, 24],
    [500, 974, 210],
  ] as const;
  if (style === 'lounge') {
    const cushion = (d: string): string =>
      inside(canvas, d, shape(d, face(canvas, seat)) + weave(canvas, seat, 9));
    return {
      body:
        leg(300, 760, 250, 970, wood) +
        leg(700, 760, 740, 970, wood) +
        cushion('M290,330 Q300,280 360,284 L640,284 Q700,280 710,330 L724,700 L276,700 Z') +
        cushion(
          'M250,690 Q250,650 300,650 L700,650 Q750,650 750,690 L758,780 Q750,810 700,812 L300,812 Q250,810 242,780 Z',
        ) +
        line('M220,640 L220,850 M780,640 L780,850', wood, 26) +
        line('M200,640 H330 M670,640 H800', darker(wood, 0.1), 30) +
        line('M300,500 H700', darker(seat, 0.3), 4, 'opacity="0.35"'),
      bounds: [190, 280, 620, 700],
      feet: [
        [250, 970, 26],
        [740, 970, 26],
        [500, 974, 240],
      ],
      focus: [480, 620],
    };
  }
  const back =
    style === 'spindle'
      ? Array.from({ length: 7 }, (_, index) =>
          line(
            `M${366 + index * 45},640 L${346 + index * 51},330`,
            index % 2 ? wood : darker(wood, 0.12),
            13,
          ),
        ).join('') +
        line('M318,330 Q500,270 682,330', darker(wood, 0.2), 46) +
        line('M318,326 Q500,266 682,326', wood, 36)
      : style === 'ladder'
        ? [330, 420, 510]
            .map((y) =>
              shape(
                `M340,${y} Q500,${y - 30} 660,${y} L660,${y + 44} Q500,${y + 16} 340,${y + 44} Z`,
                face(canvas, wood),
              ),
            )
            .join('')
        : plank(canvas, 'M330,300 Q500,270 670,300 L664,440 Q500,420 336,440 Z', wood);
  const posts =
    line('M330,640 L322,300', darker(wood, 0.15), 28) +
    line('M670,640 L678,300', darker(wood, 0.15), 28) +
    line('M328,640 L320,300', wood, 18) +
    line('M668,640 L676,300', wood, 18);
  const seatShape = 'M286,650 L714,650 L750,712 Q500,740 250,712 Z';
  return {
    body:
      leg(340, 690, 330, 930, darker(wood, 0.2)) +
      leg(660, 690, 670, 930, darker(wood, 0.2)) +
      back +
      (style === 'spindle' ? '' : posts) +
      leg(284, 710, 262, 972, wood, 16) +
      leg(716, 710, 738, 972, wood, 16) +
      line('M280,850 H724', darker(wood, 0.15), 14) +
      (style === 'rush' || style === 'ladder'
        ? inside(canvas, seatShape, shape(seatShape, seat) + weave(canvas, seat, 14))
        : style === 'upholstered'
          ? shape('M276,620 Q500,590 724,620 L750,712 Q500,740 250,712 Z', face(canvas, seat))
          : plank(canvas, seatShape, wood)) +
      shape(
        'M250,712 Q500,740 750,712 L748,738 Q500,766 252,738 Z',
        darker(style === 'rush' ? seat : wood, 0.25),
      ) +
      (style === 'upholstered'
        ? line('M254,716 Q500,744 746,716', accent, 5, 'stroke-dasharray="2 12"')
        : ''),
    bounds: [245, 270, 510, 710],
    feet,
    focus: [480, 620],
  };
};

export const stool: Drawing = (canvas, { colours, style }) => {
  const [wood, seat] = colours;
  const top = style === 'bar' ? 430 : 600;
  const w = style === 'bar' ? 190 : 250;
  return {
    body:
      leg(400, top + 30, 350, 930, darker(wood, 0.2)) +
      leg(600, top + 30, 650, 930, darker(wood, 0.2)) +
      line(`M${500 - w * 0.8},${(top + 980) / 2 + 60} H${500 + w * 0.8}`, darker(wood, 0.1), 15) +
      leg(500 - w * 0.7, top + 30, 500 - w * 1.02, 972, wood, 16) +
      leg(500 + w * 0.7, top + 30, 500 + w * 1.02, 972, wood, 16) +
      shape(
        lathe(
          500,
          [
            [w, top],
            [w, top + 44],
          ],
          0.2,
        ),
        turned(canvas, style === 'milking' ? wood : seat),
      ) +
      ellipse(500, top, w, w * 0.2, face(canvas, lighter(style === 'milking' ? wood : seat, 0.15))) +
      (style === 'bar' ? ellipse(500, top + 4, w * 0.72, w * 0.12, darker(seat, 0.2), 'opacity="0.5"') : ''),
    bounds: [230, top - 50, 540, GROUND - top + 50],
    feet: [
      [500 - w, 972, 22],
      [500 + w, 972, 22],
      [500, 974, w * 0.9],
    ],
    focus: [500, top + 60],
  };
};
