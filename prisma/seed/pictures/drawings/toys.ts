import type { Canvas } from '../canvas.ts';
import { darker, lighter } from '../colour.ts';
import { type Drawing, GROUND } from '../drawing.ts';
import { ball, face, tube, turned } from '../shading.ts';
import { box, circle, ellipse, group, inside, lathe, line, shape } from '../shapes.ts';
import { grain } from '../texture.ts';

const BEECH = '#e2bd8c';

const disc = (canvas: Canvas, x: number, y: number, r: number, colour: string): string =>
  circle(x, y, r, darker(colour, 0.4)) +
  circle(x - 2, y - 3, r * 0.95, face(canvas, colour)) +
  circle(x, y, r * 0.62, 'none', `stroke="${darker(colour, 0.25)}" stroke-width="3" opacity="0.6"`) +
  circle(x, y, r * 0.2, ball(canvas, BEECH));

const cube = (canvas: Canvas, x: number, y: number, size: number, colour: string, mark = ''): string => {
  const d = size * 0.22;
  return (
    shape(`M${x},${y} l${d},${-d} h${size} l${-d},${d} Z`, lighter(colour, 0.4)) +
    shape(`M${x + size},${y} l${d},${-d} v${size} l${-d},${d} Z`, darker(colour, 0.32)) +
    box(x, y, size, size, face(canvas, colour), 5) +
    mark
  );
};

export const train: Drawing = (canvas, { colours, style }) => {
  const [main, second, accent] = colours;
  const wagon = (x: number, load: string, colour: string): string =>
    load +
    box(x, 800, 210, 90, face(canvas, colour), 14) +
    box(x - 14, 872, 238, 30, BEECH, 8) +
    disc(canvas, x + 48, 920, 46, second) +
    disc(canvas, x + 164, 920, 46, second);
  const engine =
    box(96, 690, 200, 190, tube(canvas, main), 60) +
    box(256, 580, 150, 300, face(canvas, darker(main, 0.06)), 12) +
    box(236, 552, 190, 40, tube(canvas, accent), 14) +
    box(286, 630, 90, 90, lighter(BEECH, 0.3), 10) +
    shape('M130,700 L120,590 L196,590 L186,700 Z', turned(canvas, accent)) +
    ellipse(158, 590, 40, 9, darker(accent, 0.5)) +
    box(80, 866, 340, 34, BEECH, 8) +
    disc(canvas, 146, 920, 46, second) +
    disc(canvas, 240, 920, 46, second) +
    disc(canvas, 348, 906, 60, second) +
    circle(96, 780, 20, '#ffe9ad');
  const blocks = (x: number): string =>
    [0, 1, 2]
      .map((index) =>
        box(x + 14 + index * 62, 736, 56, 70, face(canvas, [second, accent, main][index] ?? main), 6),
      )
      .join('');
  const logs = (x: number): string =>
    [40, 105, 170]
      .map(
        (dx) =>
          circle(x + dx, 776, 32, face(canvas, BEECH)) +
          circle(x + dx, 776, 18, 'none', `stroke="${darker(BEECH, 0.3)}" stroke-width="3"`),
      )
      .join('');
  return {
    body:
      line('M420,884 H460 M672,884 H704', '#8a6a46', 10) +
      engine +
      wagon(456, style === 'logs' ? logs(456) : blocks(456), accent) +
      wagon(700, style === 'logs' ? blocks(700) : logs(700), main),
    bounds: [70, 545, 860, 435],
    feet: [
      [250, 970, 190],
      [560, 970, 130],
      [805, 970, 130],
    ],
    focus: [300, 740],
  };
};

export const blocks: Drawing = (canvas, { colours, style }) => {
  const [main, second, accent] = colours;
  if (style === 'arch') {
    const arch = (r: number, colour: string): string =>
      shape(
        `M${500 - r},960 A${r},${r} 0 0 1 ${500 + r},960 h${-58} A${r - 58},${r - 58} 0 0 0 ${500 - r + 58},960 Z`,
        face(canvas, colour),
      );
    return {
      body:
        [390, 328, 266, 204, 142]
          .map((r, index) =>
            arch(r, [main, second, accent, lighter(main, 0.4), darker(second, 0.25)][index] ?? main),
          )
          .join('') + circle(500, 920, 40, ball(canvas, BEECH)),
      bounds: [110, 565, 780, 415],
      feet: [[500, 968, 390]],
      focus: [360, 760],
    };
  }
  const roof =
    shape('M380,440 L500,320 L620,440 Z', face(canvas, accent)) +
    shape('M620,440 L500,320 L540,290 L660,410 Z', darker(accent, 0.3));
  const window = shape('M440,560 a60,60 0 0 1 120,0 v60 h-120 Z', darker(BEECH, 0.5));
  return {
    body:
      cube(canvas, 220, 790, 170, main) +
      cube(canvas, 600, 790, 170, second) +
      cube(canvas, 410, 790, 170, BEECH, circle(495, 875, 40, accent)) +
      cube(canvas, 310, 612, 176, accent) +
      cube(canvas, 506, 612, 176, style === 'grey' ? '#cfc8bd' : main) +
      cube(canvas, 400, 438, 170, BEECH, window.replace('440,560', '425,560')) +
      roof,
    bounds: [215, 285, 600, 690],
    feet: [[500, 966, 300]],
    focus: [460, 640],
  };
};

export const stacker: Drawing = (canvas, { colours, style }) => {
  const [main, second, accent] = colours;
  const tones = [main, second, accent, lighter(main, 0.4), lighter(second, 0.35), lighter(accent, 0.45)];
  const rings = tones
    .map((colour, index) => {
      const [r, y] = [230 - index * 28, 880 - index * 84];
      return (
        box(500 - r, y - 40, r * 2, 84, tube(canvas, colour), 42) +
        ellipse(500, y - 34, r * 0.6, 10, lighter(colour, 0.4), 'opacity="0.5"')
      );
    })
    .join('');
  return {
    body:
      box(250, 918, 500, 50, tube(canvas, BEECH), 22) +
      rings +
      (style === 'animal'
        ? circle(500, 352, 72, ball(canvas, BEECH)) +
          shape('M446,310 L440,236 L492,288 Z M554,310 L560,236 L508,288 Z', darker(BEECH, 0.12)) +
          circle(476, 346, 7, '#3a2a22') +
          circle(524, 346, 7, '#3a2a22') +
          ellipse(500, 372, 10, 7, '#3a2a22')
        : circle(500, 366, 62, ball(canvas, BEECH))),
    bounds: [245, 240, 510, 740],
    feet: [[500, 968, 240]],
    focus: [460, 640],
  };
};

/** Sawn animals: 'horse' on rockers, 'elephant' and 'duck' on wheels, 'whale' plain. */
export const woodenAnimal: Drawing = (canvas, { colours, style }) => {
  const [main, second, accent] = colours;
  const forms: Record<string, { d: string; eye: [number, number] }> = {
    horse: {
      d: 'M236,860 L280,600 Q300,500 420,500 L560,500 Q600,400 640,340 L660,260 L700,310 Q790,340 830,440 Q836,480 800,486 L720,470 Q700,560 690,640 L740,860 L650,860 L600,700 L400,700 L330,860 Z',
      eye: [716, 374],
    },
    elephant: {
      d: 'M220,880 L230,620 Q260,440 460,430 L560,436 Q600,360 700,380 Q800,410 806,520 L820,760 Q822,850 900,820 Q880,900 800,890 Q740,870 740,760 L720,640 Q680,680 660,680 L664,880 L540,880 L530,740 L370,740 L350,880 Z',
      eye: [706, 470],
    },
    duck: {
      d: 'M190,640 Q240,700 360,660 Q470,620 500,540 Q470,400 560,340 Q680,290 730,400 L830,440 L740,480 Q720,540 740,620 Q760,860 480,870 Q240,870 190,640 Z',
      eye: [640, 400],
    },
    whale: {
      d: 'M140,520 Q220,540 240,640 Q400,470 640,500 Q880,540 880,740 Q860,880 640,890 Q340,900 230,740 Q140,700 120,620 Q190,640 200,600 Q150,580 140,520 Z',
      eye: [740, 690],
    },
  };
  const form = forms[style] ?? forms['horse'];
  if (!form) throw new RangeError(style);
  const wheels =
    style === 'elephant' || style === 'duck'
      ? box(220, 870, 560, 34, BEECH, 12) +
        disc(canvas, 310, 916, 56, second) +
        disc(canvas, 690, 916, 56, second)
      : '';
  const rocker =
    style === 'horse'
      ? line('M150,860 Q480,1010 830,860', darker(second, 0.3), 44) +
        line('M150,856 Q480,1004 830,856', second, 34) +
        line('M560,490 Q600,400 640,320', accent, 34) +
        shape('M380,480 L560,480 L550,600 L390,600 Z', accent) +
        line('M240,620 Q170,640 180,760', accent, 26)
      : '';
  const wave =
    style === 'whale'
      ? line('M300,850 Q560,900 820,800', lighter(main, 0.6), 10, 'opacity="0.6"') +
        line('M640,490 q0,-90 -60,-110 M640,490 q0,-90 60,-110', second, 16)
      : '';
  const cord =
    style === 'duck' || style === 'elephant'
      ? line('M780,880 Q880,940 930,830', accent, 9) + circle(930, 820, 22, ball(canvas, accent))
      : '';
  return {
    body:
      cord +
      wheels +
      shape(form.d, darker(main, 0.4), 'transform="translate(7,8)"') +
      inside(canvas, form.d, shape(form.d, face(canvas, main)) + grain(canvas, main)) +
      (style === 'elephant'
        ? shape('M560,470 Q470,500 500,620 Q560,680 620,600 Q640,520 560,470 Z', face(canvas, accent))
        : style === 'duck'
          ? shape('M330,640 Q430,560 540,640 Q540,760 420,760 Q340,740 330,640 Z', face(canvas, accent)) +
            shape('M730,400 L834,440 L740,482 Z', '#e59a3c')
          : '') +
      rocker +
      wave +
      circle(form.eye[0], form.eye[1], 13, '#3a2a22') +
      circle(form.eye[0] - 4, form.eye[1] - 4, 4, '#ffffff'),
    bounds: [120, style === 'whale' ? 370 : 255, 800, style === 'whale' ? 610 : 725],
    feet: [[500, style === 'whale' ? 890 : 966, 320]],
    focus: [640, 520],
  };
};

export const toyCar: Drawing = (canvas, { colours, style }) => {
  const [main, second, accent] = colours;
  const d =
    style === 'van'
      ? 'M140,880 L140,560 Q140,520 190,520 L700,520 Q760,520 800,640 L870,700 Q890,720 890,760 L890,880 Z'
      : style === 'racer'
        ? 'M110,880 Q100,760 220,760 L400,740 Q460,640 560,640 Q620,650 640,740 Q860,750 900,830 L900,880 Z'
        : 'M120,880 Q110,730 210,716 L300,700 Q360,560 460,556 L590,556 Q680,560 730,700 L820,720 Q890,740 890,880 Z';
  const windows =
    style === 'van'
      ? box(200, 570, 150, 120, lighter(BEECH, 0.35), 20) +
        box(390, 570, 150, 120, lighter(BEECH, 0.35), 20) +
        shape('M580,570 L690,570 Q720,600 750,690 L580,690 Z', lighter(BEECH, 0.35))
      : style === 'racer'
        ? circle(560, 620, 64, ball(canvas, BEECH)) +
          shape('M496,620 a64,64 0 0 1 128,0 Z', accent) +
          circle(300, 820, 44, '#fff6e6')
        : shape(
            'M350,700 Q390,610 450,602 L490,602 L490,700 Z M530,602 L590,602 Q640,610 670,700 L530,700 Z',
            lighter(BEECH, 0.35),
          );
  return {
    body:
      (style === 'van'
        ? box(220, 470, 420, 26, accent, 8) + line('M270,520 V480 M590,520 V480', accent, 12)
        : '') +
      shape(d, darker(main, 0.4), 'transform="translate(5,8)"') +
      inside(canvas, d, shape(d, face(canvas, main)) + grain(canvas, main) + box(100, 800, 900, 26, second)) +
      windows +
      disc(canvas, 290, 890, 84, accent) +
      disc(canvas, 716, 890, 84, accent),
    bounds: [100, style === 'van' ? 460 : 540, 800, style === 'van' ? 520 : 440],
    feet: [
      [290, 972, 84],
      [716, 972, 84],
      [500, 976, 360],
    ],
    focus: [420, 720],
  };
};

export const puzzle: Drawing = (canvas, { colours }) => {
  const [main, second, accent] = colours;
  const tones = [main, second, accent, lighter(main, 0.35), lighter(accent, 0.4), darker(second, 0.15)];
  const cell = (column: number, row: number): string => {
    const [x, y, colour] = [222 + column * 186, 300 + row * 186, tones[(column + row * 2) % 6] ?? main];
    const mark = (column + row) % 3;
    return (
      box(x, y, 180, 180, darker(colour, 0.12), 16) +
      (mark === 0
        ? circle(x + 90, y + 90, 62, face(canvas, lighter(colour, 0.25)))
        : mark === 1
          ? shape(
              `M${x + 90},${y + 24} L${x + 158},${y + 150} L${x + 22},${y + 150} Z`,
              face(canvas, lighter(colour, 0.25)),
            )
          : box(x + 36, y + 36, 108, 108, face(canvas, lighter(colour, 0.25)), 18)) +
      circle(x + 90, y + 92, 17, ball(canvas, BEECH))
    );
  };
  return {
    body:
      box(190, 268, 620, 620, darker(BEECH, 0.3), 26, 'transform="translate(3,10)"') +
      box(190, 268, 620, 620, face(canvas, BEECH), 26) +
      [0, 1, 2].map((row) => [0, 1, 2].map((column) => cell(column, row)).join('')).join(''),
    bounds: [185, 262, 630, 640],
    outline: 'M190,280 H810 V890 H190 Z',
    feet: [],
    focus: [500, 580],
  };
};

export const toyBoat: Drawing = (canvas, { colours, style }) => {
  const [main, second, accent] = colours;
  return {
    body:
      line('M500,780 V300', darker(BEECH, 0.2), 22) +
      shape('M516,320 Q760,520 780,740 L516,740 Z', face(canvas, second)) +
      shape('M484,380 Q330,540 300,740 L484,740 Z', face(canvas, lighter(second, 0.4))) +
      (style === 'striped' ? shape('M516,560 L716,560 L742,620 L516,620 Z', accent) : '') +
      shape('M500,300 l90,34 l-90,34 Z', accent) +
      shape('M170,780 L830,780 Q800,950 660,962 L330,962 Q200,950 170,780 Z', tube(canvas, main)) +
      line('M186,820 Q500,850 814,820', lighter(main, 0.6), 12),
    bounds: [165, 290, 670, 690],
    feet: [[500, 966, 210]],
    focus: [460, 700],
  };
};

export const spinningTop: Drawing = (canvas, { colours }) => {
  const [main, second, accent] = colours;
  const top = (x: number, s: number, [a, b, c]: readonly string[]): string =>
    group(
      shape(
        lathe(0, [
          [14, -330],
          [18, -240],
          [30, -190],
        ]),
        turned(canvas, BEECH),
      ) +
        shape(
          lathe(0, [
            [40, -200],
            [150, -160],
            [180, -130],
          ]),
          turned(canvas, a ?? main),
        ) +
        shape(
          lathe(0, [
            [180, -130],
            [176, -96],
          ]),
          turned(canvas, b ?? second),
        ) +
        shape(
          lathe(0, [
            [176, -96],
            [110, -50],
            [14, 0],
          ]),
          turned(canvas, c ?? accent),
        ),
      `transform="translate(${x},${GROUND - 6}) rotate(${s > 1 ? 8 : -7}) scale(${s})"`,
    );
  return {
    body: top(360, 1.3, [main, second, accent]) + top(700, 0.9, [accent, main, second]),
    bounds: [110, 540, 780, 440],
    feet: [
      [360, GROUND - 8, 60],
      [700, GROUND - 6, 44],
    ],
    focus: [380, 800],
  };
};
