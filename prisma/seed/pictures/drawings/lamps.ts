import { darker, lighter } from '../colour.ts';
import { type Drawing, GROUND } from '../drawing.ts';
import { metal, turned } from '../shading.ts';
import { box, circle, ellipse, group, inside, lathe, line, shape } from '../shapes.ts';
import { leg } from './joinery.ts';

export const mirror: Drawing = (canvas, { colours, style }) => {
  const [wood, second] = colours;
  const glass = canvas.linear(
    [
      [0, '#e6edf0'],
      [0.4, '#c5d2d8'],
      [0.55, '#eef3f4'],
      [1, '#a9b9c1'],
    ],
    [0, 0, 1, 1],
  );
  const outline =
    style === 'arch'
      ? 'M230,1040 L230,440 A270,270 0 0 1 770,440 L770,1040 Z'
      : style === 'oval'
        ? 'M500,180 A280,450 0 0 1 500,1080 A280,450 0 0 1 500,180 Z'
        : 'M200,640 A300,300 0 1 1 800,640 A300,300 0 1 1 200,640 Z';
  const shine = shape('M260,300 L440,220 L300,1080 L180,1080 Z', '#ffffff', 'opacity="0.28"');
  return {
    body:
      shape(outline, darker(wood, 0.4), 'transform="translate(4,9)"') +
      inside(
        canvas,
        outline,
        shape(outline, glass) +
          shine +
          `<path d="${outline}" fill="none" stroke="${wood}" stroke-width="84"/>` +
          `<path d="${outline}" fill="none" stroke="${lighter(wood, 0.25)}" stroke-width="50"/>`,
      ) +
      group(line(outline, second, 3), 'opacity="0.5"'),
    bounds: style === 'round' ? [195, 335, 610, 610] : [215, 170, 570, 915],
    outline,
    feet: [],
    focus: [360, 420],
  };
};

export const lamp: Drawing = (canvas, { colours, style }) => {
  const [base, shade, accent] = colours;
  const glow = (x: number, y: number, r: number): string =>
    circle(
      x,
      y,
      r,
      canvas.radial([
        [0, '#ffeab5', 0.65],
        [1, '#ffeab5', 0],
      ]),
    );
  if (style === 'desk')
    return {
      body:
        shape(
          lathe(400, [
            [150, 930],
            [156, 962],
          ]),
          turned(canvas, base),
        ) +
        ellipse(400, 930, 150, 23, lighter(base, 0.3)) +
        line('M400,926 L300,620 L560,420', darker(base, 0.3), 24) +
        line('M400,926 L300,620 L560,420', metal(canvas, accent), 14) +
        circle(300, 620, 24, metal(canvas, accent)) +
        glow(700, 610, 260) +
        group(
          shape('M-60,-40 Q0,-100 60,-40 L150,130 Q0,170 -150,130 Z', turned(canvas, shade)) +
            ellipse(0, 132, 148, 30, '#fff3cf'),
          'transform="translate(610,430) rotate(-24)"',
        ),
      bounds: [240, 340, 560, 640],
      feet: [[400, 962, 156]],
      focus: [580, 480],
    };
  if (style === 'pendant')
    return {
      body:
        line('M500,0 L501,420', '#3a3634', 8) +
        glow(500, 800, 330) +
        shape(
          lathe(500, [
            [40, 400],
            [54, 450],
            [130, 500],
            [250, 660],
            [266, 730],
          ]),
          turned(canvas, shade),
        ) +
        ellipse(500, 730, 266, 42, '#fff3cf') +
        circle(500, 740, 48, '#fffbe8') +
        shape(
          lathe(500, [
            [30, 380],
            [44, 420],
          ]),
          metal(canvas, accent),
        ),
      bounds: [225, 300, 550, 560],
      outline: 'M480,400 L740,720 L260,720 Z',
      feet: [],
      focus: [500, 640],
    };
  const floor = style === 'floor';
  const [top, foot] = floor ? [220, 470] : [330, 620];
  const body = floor
    ? box(490, 460, 20, 490, metal(canvas, accent)) +
      leg(500, 800, 360, 972, base, 9) +
      leg(500, 800, 640, 972, base, 9) +
      leg(500, 800, 500, 978, base, 9)
    : style === 'gourd'
      ? shape(
          lathe(500, [
            [30, 600],
            [44, 640],
            [130, 720],
            [100, 800],
            [170, 890],
            [120, 964],
          ]),
          turned(canvas, base),
        )
      : shape(
          lathe(500, [
            [26, 600],
            [34, 640],
            [60, 700],
            [150, 860],
            [150, 930],
            [126, 964],
          ]),
          turned(canvas, base),
        );
  const w = floor ? 190 : 250;
  return {
    body:
      glow(500, foot - 60, 380) +
      body +
      shape(
        lathe(
          500,
          [
            [w * 0.6, top],
            [w, foot],
          ],
          0.12,
        ),
        canvas.linear([
          [0, darker(shade, 0.2)],
          [0.4, lighter(shade, 0.75)],
          [1, darker(shade, 0.24)],
        ]),
      ) +
      ellipse(500, top, w * 0.6, w * 0.07, '#fff3cf') +
      line(
        `M${500 - w},${foot} A${w},${w * 0.12} 0 0 0 ${500 + w},${foot}`,
        darker(shade, 0.3),
        5,
        'opacity="0.5"',
      ) +
      (style === 'pleated'
        ? Array.from({ length: 19 }, (_, index) =>
            line(
              `M${500 + (index - 9) * w * 0.063},${top + 10} L${500 + (index - 9) * w * 0.107},${foot + 24 - Math.abs(index - 9) * 2.4}`,
              darker(shade, 0.35),
              3,
              'opacity="0.35"',
            ),
          ).join('')
        : ''),
    bounds: [500 - w, top - 20, w * 2, GROUND - top + 20],
    feet: floor
      ? [
          [360, 972, 20],
          [640, 972, 20],
          [500, 976, 120],
        ]
      : [[500, 964, 140]],
    focus: [500, foot - 20],
  };
};
