import { darker, lighter } from '../colour.ts';
import { type Drawing, GROUND } from '../drawing.ts';
import { face, metal, turned } from '../shading.ts';
import { box, circle, ellipse, group, inside, line, shape } from '../shapes.ts';
import { weave } from '../texture.ts';

const laces = (count: number, x: number, y: number, dx: number, dy: number, colour: string): string =>
  Array.from({ length: count }, (_, index) =>
    line(
      `M${x + index * dx - 34},${y + index * dy + 26} L${x + index * dx + 22},${y + index * dy - 24}`,
      colour,
      15,
    ),
  ).join('');

export const sneaker: Drawing = (canvas, { colours, style }) => {
  const [main, second, accent] = colours;
  const high = style === 'high';
  const upper = high
    ? 'M180,900 L190,640 Q180,520 196,420 L420,400 Q430,520 500,610 Q640,740 780,780 Q850,810 850,900 Z'
    : 'M170,900 Q150,740 186,640 Q260,600 330,650 Q380,690 440,650 L520,640 Q640,760 780,790 Q850,820 850,900 Z';
  return {
    body:
      shape('M140,880 L866,880 Q890,930 850,964 L180,964 Q130,950 140,880 Z', turned(canvas, second, 0.5)) +
      line('M146,930 H866', accent, 9) +
      inside(
        canvas,
        upper,
        shape(upper, face(canvas, main)) +
          weave(canvas, main, 7) +
          shape('M700,760 Q860,790 850,910 L690,910 Q640,820 700,760 Z', lighter(second, 0.1)) +
          shape('M160,900 L160,720 Q250,740 270,900 Z', style === 'runner' ? accent : darker(main, 0.15)) +
          (style === 'runner' ? line('M300,880 Q420,700 560,720 M360,890 Q470,760 600,770', accent, 22) : ''),
      ) +
      (high
        ? circle(300, 620, 54, second) + circle(300, 620, 38, accent) + laces(7, 434, 450, 22, 42, second)
        : laces(5, 486, 690, 44, 22, second)) +
      (high
        ? ellipse(308, 412, 112, 20, darker(main, 0.6))
        : shape('M186,640 Q260,600 330,650 Q300,690 240,680 Q200,670 186,640 Z', darker(main, 0.55))) +
      line('M186,890 H846', lighter(second, 0.4), 3, 'stroke-dasharray="8 6" opacity="0.8"'),
    bounds: [130, high ? 395 : 610, 760, GROUND - (high ? 395 : 610)],
    feet: [[500, 966, 350]],
    focus: [500, 740],
  };
};

export const boot: Drawing = (canvas, { colours, style }) => {
  const [main, second, accent] = colours;
  const top = style === 'tall' ? 300 : 440;
  const outline = `M230,900 L250,${top} L520,${top - 14} L526,600 Q560,720 700,760 Q840,790 846,900 Z`;
  const elastic = 'M330,470 L440,466 L420,690 L370,690 Z';
  return {
    body:
      shape('M214,890 L850,890 L860,930 L520,934 L500,966 L224,966 Z', darker(second, 0.35)) +
      line('M216,900 H852', lighter(second, 0.2), 9) +
      inside(
        canvas,
        outline,
        shape(outline, turned(canvas, main, 0.9)) +
          shape('M560,700 Q640,760 600,900 L900,910 L860,740 Z', darker(main, 0.1), 'opacity="0.7"') +
          line('M700,770 Q640,820 650,900', lighter(main, 0.3), 6, 'opacity="0.5"'),
      ) +
      (style === 'chelsea'
        ? shape(elastic, darker(accent, 0.2)) +
          Array.from({ length: 9 }, (_, index) =>
            line(`M${338 + index * 12},474 L${372 + index * 6},688`, lighter(accent, 0.3), 2.5),
          ).join('') +
          line(`M380,${top - 2} q-4,-54 24,-54 q26,4 20,52`, darker(main, 0.2), 12)
        : laces(style === 'tall' ? 8 : 5, 500, top + 40, 6, style === 'tall' ? 48 : 50, accent) +
          Array.from({ length: style === 'tall' ? 8 : 5 }, (_, index) =>
            circle(478 + index * 6, top + 64 + index * 49, 8, metal(canvas, '#c9a657')),
          ).join('')) +
      ellipse(386, top - 4, 132, 22, darker(main, 0.6)) +
      line(`M254,${top + 4} Q386,${top + 34} 518,${top - 8}`, lighter(main, 0.3), 10),
    bounds: [205, top - 50, 660, GROUND - top + 50],
    feet: [[530, 968, 320]],
    focus: [480, 620],
  };
};

export const sandal: Drawing = (canvas, { colours }) => {
  const [main, second, accent] = colours;
  const sole =
    'M-110,330 Q-150,60 -110,-160 Q-90,-330 20,-336 Q130,-330 130,-150 Q120,40 100,160 Q110,330 0,350 Q-90,354 -110,330 Z';
  const one = (x: number, y: number, turn: number, flip: number): string =>
    group(
      shape(sole, darker(second, 0.4), 'transform="translate(0,14)"') +
        shape(sole, face(canvas, second)) +
        ellipse(6, 240, 60, 70, darker(second, 0.12)) +
        ellipse(14, -180, 80, 90, darker(second, 0.12)) +
        shape('M-134,-150 Q0,-230 146,-140 L140,-70 Q0,-150 -138,-80 Z', face(canvas, main)) +
        shape('M-138,20 Q0,-40 124,30 L118,100 Q0,30 -132,90 Z', face(canvas, main)) +
        box(70, -150, 54, 60, 'none', 8, `stroke="${metal(canvas, accent)}" stroke-width="9"`) +
        box(64, 16, 54, 60, 'none', 8, `stroke="${metal(canvas, accent)}" stroke-width="9"`),
      `transform="translate(${x},${y}) rotate(${turn}) scale(${flip},1)"`,
    );
  return {
    body: one(350, 620, -8, -1) + one(640, 640, 8, 1),
    bounds: [190, 270, 620, 740],
    outline: 'M240,320 Q330,240 440,320 L470,960 L300,970 Z M560,320 Q680,260 760,320 L740,980 L580,970 Z',
    feet: [],
    focus: [620, 560],
  };
};

/** A plastic-shelled ski boot, or a soft laced snowboard boot. */
export const snowBoot: Drawing = (canvas, { colours, style }) => {
  const [main, second, accent] = colours;
  const outline =
    'M220,900 L236,620 Q220,440 270,320 L560,300 Q580,460 560,600 Q600,700 760,740 Q830,770 836,900 Z';
  const buckles = [
    [300, 430, -6],
    [320, 540, -4],
    [420, 690, 12],
    [560, 770, 16],
  ]
    .map(([x, y, turn]) =>
      group(
        box(0, 0, 230, 34, darker(accent, 0.1), 14) +
          box(20, -8, 110, 50, metal(canvas, '#c4c8cb', true), 12),
        `transform="translate(${x},${y}) rotate(${turn})"`,
      ),
    )
    .join('');
  return {
    body:
      shape('M250,330 Q260,250 300,230 L540,216 Q566,260 562,320 Z', darker(second, 0.1)) +
      shape('M196,890 L850,890 L850,966 L196,966 Z', darker(second, 0.3)) +
      inside(
        canvas,
        outline,
        shape(outline, turned(canvas, main)) +
          shape(
            'M200,620 Q420,560 590,640 L900,800 L900,920 L200,920 Z',
            darker(main, 0.18),
            'opacity="0.7"',
          ) +
          line('M236,616 Q400,560 566,606', lighter(main, 0.5), 6, 'opacity="0.6"'),
      ) +
      (style === 'ski'
        ? buckles
        : laces(8, 520, 350, 6, 48, lighter(accent, 0.2)) +
          line('M300,300 Q330,600 300,880', lighter(main, 0.4), 8, 'opacity="0.5"') +
          circle(360, 560, 54, darker(second, 0.2)) +
          circle(360, 560, 38, accent)) +
      box(196, 930, 654, 14, accent),
    bounds: [190, 210, 665, 770],
    feet: [[520, 968, 330]],
    focus: [440, 560],
  };
};
