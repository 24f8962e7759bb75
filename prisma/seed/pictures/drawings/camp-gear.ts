import { darker, lighter } from '../colour.ts';
import { type Drawing, GROUND } from '../drawing.ts';
import { face, metal, turned } from '../shading.ts';
import { box, circle, ellipse, group, lathe, line, shape } from '../shapes.ts';

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
