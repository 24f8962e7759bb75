import { darker, lighter } from '../colour.ts';
import { type Drawing, GROUND } from '../drawing.ts';
import { face, metal, tube, turned } from '../shading.ts';
import { box, circle, ellipse, group, inside, lathe, line, shape } from '../shapes.ts';
import { twill, weave } from '../texture.ts';
import { emblem } from './pantry.ts';

export const tent: Drawing = (canvas, { colours, style }) => {
  const [main, second, accent] = colours;
  if (style === 'dome') {
    const d = 'M90,950 Q150,520 500,500 Q850,520 910,950 Z';
    return {
      body:
        inside(
          canvas,
          d,
          shape(d, turned(canvas, main, 0.8)) +
            shape('M500,500 Q300,600 280,960 L60,960 L60,500 Z', darker(main, 0.3), 'opacity="0.35"'),
        ) +
        shape('M390,950 Q400,640 500,590 Q610,650 620,950 Z', darker(second, 0.55)) +
        shape('M390,950 Q400,640 500,590 Q450,760 460,950 Z', face(canvas, second)) +
        line(`M90,950 Q150,520 500,500 Q850,520 910,950`, accent, 8) +
        line('M280,955 Q300,640 500,502 Q710,640 720,955', accent, 7) +
        line('M96,940 L40,976 M904,940 L960,976', lighter(accent, 0.3), 4),
      bounds: [40, 490, 920, 490],
      feet: [[500, 958, 420]],
      focus: [500, 720],
    };
  }
  return {
    body:
      line('M500,430 L180,960 M500,430 L520,330', '#8a6a46', 10) +
      shape('M500,430 L840,900 L930,960 L640,960 Z', darker(main, 0.3)) +
      shape('M500,430 L640,960 L150,960 Z', face(canvas, main)) +
      shape('M500,430 L560,960 L250,960 Z', darker(second, 0.6)) +
      shape('M500,430 L340,960 L170,960 Z', face(canvas, lighter(main, 0.2))) +
      shape('M500,430 Q440,700 420,960 L340,960 Z', face(canvas, second)) +
      line('M500,430 L640,960', accent, 6) +
      line('M150,960 L70,976 M930,960 L976,976', lighter(accent, 0.3), 4) +
      [620, 700, 780, 860].map((y) => line(`M${500 + (y - 430) * 0.29},${y} l14,-6`, accent, 6)).join(''),
    bounds: [70, 330, 906, 650],
    feet: [[500, 962, 410]],
    focus: [440, 720],
  };
};

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

export const lantern: Drawing = (canvas, { colours, style }) => {
  const [main, second, accent] = colours;
  return {
    body:
      line('M350,560 C320,260 680,260 650,560', metal(canvas, '#8a8d92'), 11) +
      circle(
        500,
        690,
        330,
        canvas.radial([
          [0, '#ffe2a0', 0.7],
          [1, '#ffe2a0', 0],
        ]),
      ) +
      shape(
        lathe(500, [
          [60, 420],
          [110, 450],
          [130, 510],
        ]),
        turned(canvas, main),
      ) +
      ellipse(500, 420, 60, 10, darker(main, 0.5)) +
      shape(
        lathe(500, [
          [104, 516],
          [150, 640],
          [150, 740],
          [108, 830],
        ]),
        canvas.linear([
          [0, '#e9d9a8', 0.6],
          [0.3, '#fffbe8', 0.9],
          [0.7, '#ffe9ad', 0.65],
          [1, '#c9a45c', 0.7],
        ]),
      ) +
      (style === 'led'
        ? box(470, 580, 60, 190, '#fff6d8', 28)
        : shape(
            'M500,600 C544,680 536,760 500,770 C464,760 456,680 500,600 Z',
            canvas.linear(
              [
                [0, '#fff6d0'],
                [0.6, '#ffb84a'],
                [1, '#ee7c34'],
              ],
              [0, 0, 0, 1],
            ),
          )) +
      line(
        'M364,520 V830 M636,520 V830 M420,522 Q380,680 420,826 M580,522 Q620,680 580,826',
        metal(canvas, main),
        9,
      ) +
      shape(
        lathe(500, [
          [130, 826],
          [190, 880],
          [196, 950],
          [180, 966],
        ]),
        turned(canvas, main),
      ) +
      circle(640, 890, 24, metal(canvas, accent)) +
      box(440, 880, 120, 50, second, 8),
    bounds: [300, 330, 400, 650],
    feet: [[500, 966, 190]],
    focus: [500, 660],
  };
};

export const sleepingBag: Drawing = (canvas, { colours, style }) => {
  const [main, second, accent] = colours;
  if (style === 'stuffed')
    return {
      body:
        shape(
          'M220,930 Q180,700 230,560 Q500,500 770,560 Q820,700 780,930 Q500,1000 220,930 Z',
          turned(canvas, main),
        ) +
        ellipse(500, 570, 272, 70, face(canvas, second)) +
        line('M300,560 Q500,620 700,560', accent, 14) +
        [330, 640]
          .map((x) => box(x, 580, 30, 370, accent, 4) + box(x - 8, 740, 46, 50, '#3a3a3d', 8))
          .join(''),
      bounds: [195, 500, 610, 480],
      feet: [[500, 960, 280]],
      focus: [480, 740],
    };
  const d =
    'M360,170 Q500,110 640,170 Q760,300 740,560 L680,1010 Q640,1080 500,1084 Q360,1080 320,1010 L260,560 Q240,300 360,170 Z';
  return {
    body:
      inside(
        canvas,
        d,
        [100, 190, 280, 370, 460, 550, 640, 730, 820, 910, 1000]
          .map((y) =>
            box(
              200,
              y,
              600,
              96,
              canvas.linear(
                [
                  [0, lighter(main, 0.35)],
                  [0.45, main],
                  [1, darker(main, 0.4)],
                ],
                [0, 0, 0, 1],
              ),
              46,
            ),
          )
          .join(''),
      ) +
      shape(
        'M390,330 Q400,210 500,200 Q600,210 610,330 Q560,400 500,400 Q430,400 390,330 Z',
        darker(second, 0.35),
      ) +
      shape('M410,340 Q420,250 500,240 Q580,250 590,340 Q540,380 500,380 Q450,380 410,340 Z', second) +
      line('M600,390 Q690,500 660,900', darker(accent, 0.1), 9),
    bounds: [245, 130, 510, 960],
    outline: d,
    feet: [],
    focus: [500, 360],
  };
};

export const campCup: Drawing = (canvas, { colours, style }) => {
  const [main, second, accent] = colours;
  const pot = style === 'pot';
  const [r, top] = pot ? [250, 620] : [190, 600];
  const outline = lathe(500, [
    [r, top],
    [r, 920],
    [r * 0.95, 964],
  ]);
  const handle = pot
    ? line('M260,650 C200,380 800,380 740,650', metal(canvas, '#9da1a5'), 13)
    : line('M680,660 C820,640 820,880 684,880', darker(main, 0.3), 36) +
      line('M680,660 C820,640 820,880 684,880', main, 26);
  return {
    body:
      handle +
      shape(outline, pot ? metal(canvas, lighter(main, 0.3)) : turned(canvas, main)) +
      Array.from({ length: pot ? 0 : 60 }, () =>
        circle(
          310 + canvas.random() * 380,
          top + 30 + canvas.random() * 320,
          1.5 + canvas.random() * 4,
          '#ffffff',
          'opacity="0.55"',
        ),
      ).join('') +
      ellipse(500, top, r, r * 0.15, pot ? metal(canvas, main) : accent) +
      ellipse(500, top + 3, r * 0.95, r * 0.13, darker(pot ? main : second, 0.4)) +
      (pot
        ? ellipse(500, top - 4, r, r * 0.14, metal(canvas, lighter(main, 0.2))) +
          circle(500, top - 30, 30, second)
        : ''),
    bounds: [500 - r - 20, pot ? 450 : top - 40, r * 2 + (pot ? 40 : 140), GROUND - (pot ? 450 : top - 40)],
    feet: [[500, 966, r]],
    focus: [540, 700],
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

export const pocketKnife: Drawing = (canvas, { colours, style }) => {
  const [main, , accent] = colours;
  const axe = style === 'axe';
  if (axe)
    return {
      body: group(
        box(-26, -440, 52, 900, face(canvas, main), 22) +
          shape(
            'M-60,-470 L120,-480 Q250,-520 280,-600 L290,-260 Q240,-330 120,-350 L-60,-360 Z',
            metal(canvas, '#9da1a5', true),
          ) +
          shape('M250,-560 Q280,-590 280,-600 L290,-260 Q280,-290 250,-310 Z', '#e6e9ea') +
          box(-34, 300, 68, 160, accent, 20),
        'transform="translate(420,680) rotate(24)"',
      ),
      bounds: [200, 170, 640, 960],
      outline: 'M420,260 L560,200 L640,340 L420,700 L260,1080 L200,1060 L400,560 Z',
      feet: [],
      focus: [560, 420],
    };
  return {
    body: group(
      shape('M-40,0 L380,-40 Q460,-30 470,20 L-40,60 Z', metal(canvas, '#c4c8cb', true)) +
        box(-470, -30, 500, 110, face(canvas, main), 50) +
        line('M-420,60 Q-200,90 0,70', lighter(main, 0.4), 5, 'opacity="0.6"') +
        [-400, -40].map((x) => circle(x, 26, 14, metal(canvas, accent))).join('') +
        line('M-470,30 q-60,0 -70,60', accent, 10),
      'transform="translate(500,640) rotate(-28)"',
    ),
    bounds: [60, 380, 880, 520],
    outline: 'M80,820 L500,600 L900,400 L900,450 L560,680 L120,910 Z',
    feet: [],
    focus: [460, 640],
  };
};
