import { darker, lighter } from '../colour.ts';
import { type Drawing, GROUND } from '../drawing.ts';
import { ball, face, metal, tube, turned } from '../shading.ts';
import { band, box, circle, ellipse, group, inside, lathe, line, shape } from '../shapes.ts';
import { reeds } from '../texture.ts';

export const handlebar: Drawing = (canvas, { colours, style }) => {
  const [main, second] = colours;
  const paths: Record<string, string> = {
    drop: 'M150,900 Q60,900 70,740 Q80,560 200,540 L800,540 Q920,560 930,740 Q940,900 850,900',
    riser: 'M90,560 L300,560 Q380,566 420,640 L580,640 Q620,566 700,560 L910,560',
    bullhorn: 'M110,420 Q90,620 220,640 L780,640 Q910,620 890,420',
    swept: 'M120,900 Q150,640 330,620 Q420,600 460,640 L540,640 Q580,600 670,620 Q850,640 880,900',
  };
  const d = paths[style] ?? paths['riser'] ?? '';
  const ends: Record<string, string> = {
    drop: 'M150,900 Q60,900 70,740 Q76,620 130,570 M850,900 Q940,900 930,740 Q924,620 870,570',
    riser: 'M90,560 H250 M910,560 H750',
    bullhorn: 'M110,420 Q96,560 150,606 M890,420 Q904,560 850,606',
    swept: 'M120,900 Q134,780 184,710 M880,900 Q866,780 816,710',
  };
  return {
    body:
      line(d, darker(main, 0.5), 46) +
      line(d, main, 38) +
      line(d, lighter(main, 0.8), 9, 'opacity="0.75" transform="translate(-3,-9)"') +
      line(ends[style] ?? '', darker(second, 0.35), 58) +
      line(ends[style] ?? '', second, 48) +
      `<path d="${ends[style] ?? ''}" fill="none" stroke="${darker(second, 0.4)}" stroke-width="48" stroke-dasharray="3 20" opacity="0.5"/>` +
      box(452, (style === 'drop' ? 540 : 640) - 34, 96, 68, metal(canvas, '#b4b8bb', true), 14),
    bounds: [60, 400, 880, 530],
    outline: d,
    outlineWidth: 44,
    feet: [],
    focus: [720, 620],
  };
};

export const crank: Drawing = (canvas, { colours, style }) => {
  const [main] = colours;
  const teeth = circle(
    440,
    560,
    276,
    'none',
    `stroke="${darker(main, 0.2)}" stroke-width="22" stroke-dasharray="16 14"`,
  );
  const arms = Array.from({ length: 5 }, (_, index) =>
    shape(
      'M412,560 L428,330 L452,330 L468,560 Z',
      metal(canvas, main),
      `transform="rotate(${index * 72},440,560)"`,
    ),
  ).join('');
  return {
    body:
      teeth +
      circle(440, 560, 256, 'none', `stroke="${metal(canvas, main)}" stroke-width="36"`) +
      circle(440, 560, 232, 'none', `stroke="${darker(main, 0.4)}" stroke-width="2"`) +
      arms +
      shape(
        'M396,560 Q400,510 440,508 Q484,510 490,560 L700,960 Q704,1010 660,1014 Q624,1010 616,980 Z',
        metal(canvas, lighter(main, 0.2)),
      ) +
      circle(440, 560, 50, metal(canvas, '#c4c8cb')) +
      circle(440, 560, 22, '#55585c') +
      circle(660, 976, 17, '#55585c') +
      (style === 'pedal'
        ? box(560, 930, 260, 96, metal(canvas, '#a9adb1', true), 12) +
          [590, 650, 710, 770].map((x) => box(x, 950, 30, 56, '#4a4d52', 6)).join('')
        : ''),
    bounds: [150, 270, style === 'pedal' ? 680 : 580, 760],
    outline: 'M440,290 A270,270 0 1 1 439,290 Z M440,560 L440,290 M440,560 L660,960 M440,560 L190,480',
    outlineWidth: 50,
    feet: [],
    focus: [470, 560],
  };
};

export const pedals: Drawing = (canvas, { colours, style }) => {
  const [main, second] = colours;
  const pedal = (x: number, y: number, turn: number): string =>
    group(
      box(-260, -14, 120, 28, metal(canvas, '#c4c8cb', true), 8) +
        box(-150, -110, 320, 220, metal(canvas, main, true), style === 'platform' ? 30 : 60) +
        box(-110, -76, 240, 152, darker(main, 0.65), 22) +
        box(-130, -18, 290, 36, metal(canvas, main, true), 10) +
        [-120, -60, 0, 60, 120]
          .map((at) => circle(at, -94, 9, lighter(second, 0.4)) + circle(at, 94, 9, lighter(second, 0.4)))
          .join('') +
        (style === 'strap'
          ? line('M0,-120 Q180,-250 190,0 Q180,250 0,120', darker(second, 0.1), 30) +
            line('M0,-120 Q180,-250 190,0', lighter(second, 0.4), 5, 'opacity="0.6"')
          : ''),
      `transform="translate(${x},${y}) rotate(${turn})"`,
    );
  return {
    body: pedal(470, 430, -12) + pedal(560, 800, 8),
    bounds: [200, 260, 600, 700],
    outline: 'M330,330 L680,300 L700,540 L350,540 Z M420,690 L750,720 L740,920 L410,900 Z',
    feet: [],
    focus: [560, 780],
  };
};

export const bell: Drawing = (canvas, { colours }) => {
  const [main, second] = colours;
  return {
    body:
      box(460, 860, 80, 110, metal(canvas, second), 10) +
      box(420, 930, 160, 44, metal(canvas, '#9da1a5', true), 20) +
      line('M640,800 q110,-10 120,60', metal(canvas, second), 26) +
      circle(762, 868, 34, ball(canvas, second)) +
      shape('M250,820 Q256,560 500,548 Q744,560 750,820 Z', metal(canvas, main)) +
      ellipse(500, 820, 250, 48, darker(main, 0.35)) +
      ellipse(500, 816, 250, 44, metal(canvas, main)) +
      circle(500, 548, 22, ball(canvas, main)) +
      shape('M330,760 Q340,620 430,590 Q370,660 372,768 Z', '#ffffff', 'opacity="0.6"'),
    bounds: [245, 520, 560, 460],
    feet: [[500, 974, 110]],
    focus: [440, 690],
  };
};

export const bikeLight: Drawing = (canvas, { colours, style }) => {
  const [main, second, accent] = colours;
  const glow = style === 'rear' ? '#ff6a4d' : '#ffe9ad';
  return {
    body:
      box(470, 850, 90, 110, darker(second, 0.2), 14) +
      box(440, 940, 160, 36, '#3a3a3d', 16) +
      shape('M330,560 Q560,520 720,600 Q770,700 720,800 Q560,880 330,840 Z', tube(canvas, main)) +
      circle(
        330,
        560 + 140,
        240,
        canvas.radial([
          [0, glow, 0.75],
          [1, glow, 0],
        ]),
      ) +
      ellipse(336, 700, 76, 142, metal(canvas, accent)) +
      ellipse(
        332,
        700,
        60,
        122,
        canvas.radial([
          [0, '#fffdf2'],
          [0.5, glow],
          [1, darker(glow, 0.3)],
        ]),
      ) +
      circle(600, 590, 20, darker(main, 0.5)),
    bounds: [120, 500, 650, 480],
    feet: [[520, 974, 110]],
    focus: [380, 700],
  };
};

export const lock: Drawing = (canvas, { colours, style }) => {
  const [main, second] = colours;
  if (style === 'chain') {
    const links = Array.from({ length: 22 }, (_, index) => {
      const a = (index / 22) * 6.283;
      const [x, y] = [500 + Math.cos(a) * 270, 600 + Math.sin(a) * 250];
      return box(
        x - 44,
        y - 22,
        88,
        44,
        'none',
        22,
        `stroke="${index % 2 ? metal(canvas, main) : darker(main, 0.25)}" stroke-width="17" transform="rotate(${(a * 180) / Math.PI + 90},${x},${y})"`,
      );
    }).join('');
    return {
      body:
        links +
        box(400, 780, 200, 220, face(canvas, second), 28) +
        circle(500, 880, 34, darker(second, 0.5)) +
        box(494, 880, 12, 50, darker(second, 0.6)),
      bounds: [200, 310, 600, 690],
      outline: 'M230,600 A270,250 0 1 1 770,600 A270,250 0 1 1 230,600 Z M440,890 H560',
      outlineWidth: 60,
      feet: [],
      focus: [500, 860],
    };
  }
  const d = 'M330,960 L330,500 A170,170 0 0 1 670,500 L670,960';
  return {
    body:
      line(d, darker(main, 0.5), 64) +
      line(d, main, 54) +
      line(d, lighter(main, 0.7), 10, 'opacity="0.6" transform="translate(-12,-6)"') +
      box(230, 880, 540, 104, tube(canvas, second), 44) +
      circle(700, 932, 26, metal(canvas, '#c4c8cb')) +
      box(320, 900, 60, 64, lighter(second, 0.3), 8),
    bounds: [225, 300, 550, 690],
    feet: [[500, GROUND, 240]],
    focus: [500, 880],
  };
};

export const pump: Drawing = (canvas, { colours }) => {
  const [main, second] = colours;
  return {
    body:
      line('M520,900 Q760,860 690,560 Q660,420 560,520', '#2f2d2e', 16) +
      box(360, 930, 280, 40, tube(canvas, '#4a4d52'), 18) +
      box(462, 420, 76, 520, metal(canvas, main), 14) +
      box(482, 250, 36, 190, metal(canvas, '#c4c8cb'), 6) +
      box(310, 214, 380, 64, tube(canvas, second), 30) +
      box(440, 400, 120, 50, tube(canvas, darker(main, 0.2)), 12) +
      circle(500, 880, 66, metal(canvas, '#b4b8bb')) +
      circle(500, 880, 52, '#f7f2e6') +
      line('M500,880 l26,-30', '#c1442e', 6),
    bounds: [300, 210, 480, 770],
    feet: [[500, 972, 160]],
    focus: [500, 820],
  };
};

export const bottle: Drawing = (canvas, { colours, style }) => {
  const [main, second, accent] = colours;
  const steel = style === 'flask';
  const outline = steel
    ? lathe(500, [
        [92, 440],
        [100, 460],
        [142, 540],
        [148, 600],
        [148, 940],
        [138, 964],
      ])
    : lathe(500, [
        [120, 470],
        [140, 520],
        [142, 600],
        [128, 640],
        [142, 680],
        [146, 940],
        [138, 964],
      ]);
  return {
    body:
      shape(outline, steel ? turned(canvas, main) : turned(canvas, main)) +
      inside(
        canvas,
        outline,
        shape(band(500, 160, steel ? 840 : 720, steel ? 868 : 880), turned(canvas, second)),
      ) +
      (steel
        ? shape(
            lathe(500, [
              [74, 350],
              [78, 440],
            ]),
            turned(canvas, accent),
          ) +
          ellipse(500, 350, 74, 12, lighter(accent, 0.35)) +
          line('M440,380 Q440,270 500,268 Q560,270 560,380', accent, 16)
        : shape(
            lathe(500, [
              [50, 380],
              [118, 420],
              [124, 474],
            ]),
            turned(canvas, accent),
          ) +
          shape(
            lathe(500, [
              [26, 320],
              [32, 340],
              [26, 384],
            ]),
            turned(canvas, lighter(accent, 0.5)),
          )),
    bounds: [345, steel ? 260 : 310, 310, GROUND - (steel ? 260 : 310)],
    feet: [[500, 964, 146]],
    focus: [500, 560],
  };
};

export const multitool: Drawing = (canvas, { colours }) => {
  const [main, , accent] = colours;
  const blade = (turn: number, w: number, tip: string): string =>
    group(
      box(-w / 2, -420, w, 420, metal(canvas, '#c4c8cb'), 8) + tip,
      `transform="translate(500,760) rotate(${turn})"`,
    );
  return {
    body:
      blade(-64, 26, '') +
      blade(-34, 34, '') +
      blade(-4, 28, shape('M-14,-420 L0,-470 L14,-420 Z', '#9da1a5')) +
      blade(28, 36, '') +
      blade(58, 30, shape('M-30,-440 h60 v40 h-60 Z', '#b4b8bb')) +
      box(400, 700, 200, 330, metal(canvas, main), 60) +
      box(440, 740, 120, 250, face(canvas, accent), 40) +
      circle(500, 760, 34, metal(canvas, '#c4c8cb')) +
      circle(500, 970, 34, metal(canvas, '#c4c8cb')) +
      circle(500, 760, 14, '#55585c') +
      circle(500, 970, 14, '#55585c'),
    bounds: [110, 280, 780, 760],
    outline: 'M500,280 L560,700 L860,520 L600,760 L600,1030 L400,1030 L400,760 L140,560 L440,700 Z',
    feet: [],
    focus: [500, 780],
  };
};

export const frontBasket: Drawing = (canvas, { colours, style }) => {
  const [main, second] = colours;
  const outline = 'M170,560 L830,560 L760,940 Q500,970 240,940 Z';
  const wire =
    Array.from({ length: 15 }, (_, index) =>
      line(`M${184 + index * 45},560 L${250 + index * 35.6},944`, metal(canvas, main), 7),
    ).join('') +
    [560, 640, 720, 800, 880, 944]
      .map((y, index) =>
        line(`M${170 + index * 14},${y} L${830 - index * 14},${y}`, main, index === 0 ? 17 : 8),
      )
      .join('');
  return {
    body:
      style === 'wire'
        ? shape('M200,560 L800,560 L760,600 L240,600 Z', darker(main, 0.5), 'opacity="0.2"') + wire
        : ellipse(500, 560, 330, 48, darker(main, 0.6)) +
          inside(canvas, outline, shape(outline, turned(canvas, main)) + reeds(canvas, main)) +
          line('M170,560 Q500,640 830,560', lighter(main, 0.15), 24) +
          [340, 620]
            .map(
              (x) =>
                box(x, 590, 40, 180, second, 8) +
                box(x - 8, 690, 56, 40, 'none', 8, `stroke="${metal(canvas, '#c9a657')}" stroke-width="8"`),
            )
            .join(''),
    bounds: [165, 500, 670, 480],
    feet: [[500, 950, 270]],
    focus: [400, 660],
  };
};
