import { darker, lighter } from '../colour.ts';
import { type Drawing } from '../drawing.ts';
import { ball, metal } from '../shading.ts';
import { box, circle, ellipse, group, line, shape } from '../shapes.ts';

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
