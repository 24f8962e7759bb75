import { darker, lighter } from '../colour.ts';
import { type Drawing } from '../drawing.ts';
import { ball, face, tube, turned } from '../shading.ts';
import { box, circle, ellipse, inside, line, shape } from '../shapes.ts';
import { grain } from '../texture.ts';
import { BEECH, disc } from './toy-parts.ts';

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
