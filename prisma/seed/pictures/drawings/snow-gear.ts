import { darker, lighter } from '../colour.ts';
import { type Drawing, GROUND } from '../drawing.ts';
import { face, metal, turned } from '../shading.ts';
import { box, circle, ellipse, inside, line, shape } from '../shapes.ts';

export const binding: Drawing = (canvas, { colours, style }) => {
  const [main, second, accent] = colours;
  if (style === 'ski')
    return {
      body:
        [300, 640]
          .map(
            (x, index) =>
              box(x - 110, 880, 260, 60, metal(canvas, '#8a8d92', true), 14) +
              shape(
                index
                  ? `M${x - 80},880 L${x - 60},700 Q${x + 20},610 ${x + 90},700 L${x + 120},880 Z`
                  : `M${x - 90},880 Q${x - 70},740 ${x + 20},720 L${x + 110},790 L${x + 110},880 Z`,
                turned(canvas, main),
              ) +
              circle(x + 10, index ? 770 : 820, 34, accent) +
              box(x - 40, index ? 830 : 850, 110, 20, second),
          )
          .join('') + box(130, 936, 720, 34, darker(second, 0.4), 10),
      bounds: [130, 640, 720, 340],
      feet: [[490, 972, 340]],
      focus: [640, 760],
    };
  return {
    body:
      shape('M640,930 Q660,640 760,380 Q800,330 830,380 Q860,640 800,930 Z', turned(canvas, main)) +
      shape('M700,800 Q720,600 780,440 Q800,600 770,800 Z', darker(main, 0.35)) +
      box(180, 880, 660, 86, metal(canvas, '#7d8085', true), 34) +
      box(220, 862, 560, 40, darker(second, 0.3), 18) +
      line('M300,880 Q330,700 470,690 Q560,700 560,880', darker(main, 0.5), 74) +
      line('M300,880 Q330,700 470,690 Q560,700 560,880', main, 60) +
      line('M600,870 Q600,560 500,540 Q420,560 400,660 M600,700 Q660,600 720,600', darker(second, 0.3), 66) +
      line('M600,870 Q600,560 500,540 Q420,560 400,660', second, 52) +
      box(540, 600, 70, 110, metal(canvas, accent), 16),
    bounds: [175, 340, 680, 640],
    feet: [[510, 968, 320]],
    focus: [520, 720],
  };
};

export const goggles: Drawing = (canvas, { colours }) => {
  const [main, second, accent] = colours;
  const frame =
    'M140,560 Q150,420 320,410 Q500,392 680,410 Q850,420 860,560 Q880,780 700,810 Q580,820 540,740 Q500,700 460,740 Q420,820 300,810 Q120,780 140,560 Z';
  const lens =
    'M180,566 Q190,456 330,448 Q500,430 670,448 Q810,456 820,566 Q832,746 694,770 Q594,780 562,706 Q500,650 438,706 Q406,780 306,770 Q168,746 180,566 Z';
  const iridescent = canvas.linear(
    [
      [0, darker(second, 0.2)],
      [0.35, second],
      [0.6, lighter(accent, 0.3)],
      [1, darker(accent, 0.3)],
    ],
    [0, 0, 1, 1],
  );
  return {
    body:
      box(60, 500, 880, 150, turned(canvas, darker(main, 0.2)), 20) +
      box(60, 545, 880, 22, accent) +
      shape(frame, darker(main, 0.3), 'transform="translate(0,12)"') +
      shape(frame, face(canvas, main)) +
      inside(
        canvas,
        lens,
        shape(lens, iridescent) +
          shape('M240,400 L420,400 L260,820 L120,820 Z', '#ffffff', 'opacity="0.28"') +
          shape('M450,400 L490,400 L330,820 L300,820 Z', '#ffffff', 'opacity="0.2"'),
      ),
    bounds: [50, 390, 900, 440],
    outline: frame,
    feet: [],
    focus: [340, 600],
  };
};

/** 'snow' with ear pads, or 'city' for the bicycle. */
export const helmet: Drawing = (canvas, { colours, style }) => {
  const [main, second, accent] = colours;
  const shell = 'M170,760 Q150,440 480,410 Q820,400 846,760 Q700,800 500,790 Q300,800 170,760 Z';
  const vents = [
    [330, 520, -24],
    [450, 480, -8],
    [570, 480, 8],
    [690, 520, 24],
  ]
    .map(([x, y, turn]) =>
      ellipse(x ?? 0, y ?? 0, 20, 58, darker(main, 0.65), `transform="rotate(${turn},${x},${y})"`),
    )
    .join('');
  const pads =
    style === 'snow'
      ? shape('M200,750 Q180,930 280,960 Q370,940 380,770 Z', turned(canvas, second)) +
        shape('M800,750 Q820,930 730,960 Q640,940 630,770 Z', turned(canvas, second))
      : line('M240,780 Q330,950 500,968 Q670,950 760,780', darker(second, 0.1), 22) +
        box(450, 940, 100, 40, '#3c3e43', 12);
  return {
    body:
      pads +
      shape(shell, turned(canvas, main)) +
      (style === 'snow'
        ? vents
        : line('M220,640 Q500,520 800,640 M260,560 Q500,440 760,560', darker(main, 0.55), 26)) +
      line('M176,764 Q300,800 500,794 Q700,800 842,764', accent, 17) +
      ellipse(360, 500, 90, 40, '#ffffff', 'opacity="0.2" transform="rotate(-24,360,500)"'),
    bounds: [160, 400, 690, 580],
    feet: [[500, style === 'snow' ? 962 : GROUND, style === 'snow' ? 260 : 90]],
    focus: [460, 620],
  };
};
