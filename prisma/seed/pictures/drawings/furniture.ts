import type { Canvas } from '../canvas.ts';
import { darker, lighter } from '../colour.ts';
import { type Drawing, GROUND } from '../drawing.ts';
import { ball, face, metal, tube, turned } from '../shading.ts';
import { box, circle, ellipse, group, inside, lathe, line, shape } from '../shapes.ts';
import { grain, weave } from '../texture.ts';

const leg = (x1: number, y1: number, x2: number, y2: number, colour: string, w = 13): string =>
  shape(
    `M${x1 - w},${y1} L${x1 + w},${y1} L${x2 + w * 0.6},${y2} L${x2 - w * 0.6},${y2} Z`,
    darker(colour, 0.12),
  ) + shape(`M${x1 - w},${y1} L${x1},${y1} L${x2},${y2} L${x2 - w * 0.6},${y2} Z`, lighter(colour, 0.12));

const plank = (canvas: Canvas, d: string, wood: string, upright = false): string =>
  inside(canvas, d, shape(d, face(canvas, wood)) + grain(canvas, wood, upright));

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

export const tableDrawing: Drawing = (canvas, { colours, style }) => {
  const [wood, second, accent] = colours;
  if (style === 'round')
    return {
      body:
        leg(500, 640, 280, 970, darker(wood, 0.1), 15) +
        leg(500, 640, 720, 970, darker(wood, 0.1), 15) +
        leg(500, 640, 500, 978, wood, 16) +
        shape(
          lathe(
            500,
            [
              [330, 610],
              [326, 642],
            ],
            0.17,
          ),
          turned(canvas, wood),
        ) +
        ellipse(500, 610, 330, 56, face(canvas, lighter(wood, 0.2))) +
        shape(
          lathe(520, [
            [36, 500],
            [70, 550],
            [50, 604],
          ]),
          turned(canvas, second),
        ),
      bounds: [165, 470, 670, 510],
      feet: [
        [280, 972, 22],
        [720, 972, 22],
        [500, 976, 220],
      ],
      focus: [520, 620],
    };
  const drawers =
    style === 'desk'
      ? [220, 590]
          .map(
            (x) =>
              plank(canvas, `M${x},690 h190 v80 h-190 Z`, darker(wood, 0.06)) +
              circle(x + 95, 730, 11, metal(canvas, accent)),
          )
          .join('')
      : '';
  return {
    body:
      leg(210, 680, 200, 930, darker(wood, 0.25)) +
      leg(790, 680, 800, 930, darker(wood, 0.25)) +
      plank(canvas, 'M150,670 h700 v110 h-700 Z', darker(wood, 0.1)) +
      drawers +
      leg(160, 690, 140, 972, style === 'painted' ? second : wood, 22) +
      leg(840, 690, 860, 972, style === 'painted' ? second : wood, 22) +
      plank(canvas, 'M180,600 L820,600 L920,664 L80,664 Z', lighter(wood, 0.1)) +
      plank(canvas, 'M80,664 H920 V690 H80 Z', darker(wood, 0.2)),
    bounds: [75, 590, 850, 390],
    feet: [
      [140, 972, 30],
      [860, 972, 30],
      [500, 976, 330],
    ],
    focus: [500, 690],
  };
};

export const cabinetDrawing: Drawing = (canvas, { colours, style }) => {
  const [wood, second, accent] = colours;
  const handle = (x: number, y: number): string =>
    circle(x, y + 2, 12, darker(accent, 0.5)) + circle(x, y, 11, ball(canvas, accent));
  const front = (x: number, y: number, w: number, h: number, colour: string): string =>
    plank(canvas, `M${x},${y} h${w} v${h} h${-w} Z`, colour) +
    box(x, y, w, h, 'none', 3, `stroke="${darker(wood, 0.5)}" stroke-width="3.5" opacity="0.7"`);
  if (style === 'chest')
    return {
      body:
        leg(250, 900, 236, 972, wood, 20) +
        leg(750, 900, 764, 972, wood, 20) +
        plank(canvas, 'M200,400 h600 v520 h-600 Z', darker(wood, 0.12)) +
        [430, 555, 680, 800]
          .map(
            (y, index) =>
              front(226, y, 548, 106, index % 2 && second !== wood ? wood : wood) +
              handle(370, y + 53) +
              handle(630, y + 53),
          )
          .join('') +
        plank(canvas, 'M180,376 h640 v36 h-640 Z', lighter(wood, 0.14)),
      bounds: [175, 370, 650, 610],
      feet: [
        [240, 972, 26],
        [760, 972, 26],
        [500, 976, 250],
      ],
      focus: [420, 560],
    };
  if (style === 'shelf')
    return {
      body:
        plank(canvas, 'M250,230 h500 v740 h-500 Z', darker(wood, 0.32)) +
        box(276, 256, 448, 690, darker(wood, 0.48)) +
        [256, 420, 590, 770]
          .map((y, row) =>
            Array.from({ length: 7 }, (_, index) => {
              const h = 96 + ((index * 37 + row * 23) % 40);
              return box(
                292 + index * 40 + (row % 2) * 100,
                y + 160 - h,
                32,
                h,
                face(
                  canvas,
                  [second, accent, lighter(second, 0.4), darker(accent, 0.2), '#e9e2d3'][(index + row) % 5] ??
                    second,
                ),
                3,
              );
            }).join(''),
          )
          .join('') +
        [412, 580, 760, 946].map((y) => plank(canvas, `M250,${y} h500 v24 h-500 Z`, wood)).join('') +
        plank(canvas, 'M236,216 h528 v30 h-528 Z', lighter(wood, 0.1)) +
        plank(canvas, 'M240,240 h28 v736 h-28 Z', wood, true) +
        plank(canvas, 'M732,240 h28 v736 h-28 Z', wood, true),
      bounds: [230, 210, 540, 770],
      feet: [[500, 974, 260]],
      focus: [480, 460],
    };
  return {
    body:
      leg(200, 860, 170, 972, wood, 18) +
      leg(800, 860, 830, 972, wood, 18) +
      plank(canvas, 'M90,560 h820 v320 h-820 Z', darker(wood, 0.12)) +
      front(114, 590, 250, 262, wood) +
      front(636, 590, 250, 262, wood) +
      [590, 680, 770].map((y) => front(374, y, 252, 82, second) + handle(500, y + 41)).join('') +
      handle(336, 720) +
      handle(664, 720) +
      plank(canvas, 'M76,540 h848 v30 h-848 Z', lighter(wood, 0.15)) +
      shape(
        lathe(230, [
          [30, 430],
          [56, 480],
          [40, 538],
        ]),
        turned(canvas, accent),
      ),
    bounds: [70, 420, 860, 560],
    feet: [
      [175, 972, 26],
      [825, 972, 26],
      [500, 976, 330],
    ],
    focus: [500, 690],
  };
};

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

export const crate: Drawing = (canvas, { colours, style }) => {
  const [wood, second, accent] = colours;
  const slats = [690, 780, 870].map((y) => plank(canvas, `M150,${y} h700 v76 h-700 Z`, wood)).join('');
  return {
    body:
      shape('M180,640 L820,640 L850,690 L150,690 Z', darker(wood, 0.55)) +
      slats +
      box(150, 690, 34, 270, darker(wood, 0.12)) +
      box(816, 690, 34, 270, darker(wood, 0.12)) +
      box(430, 712, 140, 34, darker(wood, 0.65), 17) +
      (style === 'stencil'
        ? circle(500, 830, 60, 'none', `stroke="${second}" stroke-width="9"`) +
          line('M470,850 L500,790 L530,850', accent, 9)
        : '') +
      line('M166,700 V950 M834,700 V950', tube(canvas, '#8a8d92'), 1),
    bounds: [145, 630, 710, 345],
    feet: [[500, 966, 350]],
    focus: [400, 760],
  };
};
