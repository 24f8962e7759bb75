import { darker, lighter } from '../colour.ts';
import { type Drawing, GROUND } from '../drawing.ts';
import { face, metal, turned } from '../shading.ts';
import { band, box, circle, ellipse, group, inside, lathe, line, shape } from '../shapes.ts';
import { leaf } from './botanicals.ts';
import { emblem } from './emblem.ts';

export const teaTin: Drawing = (canvas, { colours, style }) => {
  const [main, second, accent] = colours;
  const [form = 'tall', mark = 'sprig'] = style.split(' ');
  const [top, radius] = form === 'short' ? [700, 210] : form === 'wide' ? [620, 240] : [500, 190];
  const outline = lathe(500, [
    [radius, top],
    [radius, 962],
  ]);
  const label = inside(
    canvas,
    outline,
    shape(band(500, radius, top + 110, top + (GROUND - top) * 0.86), turned(canvas, second, 0.7)) +
      line(`M${500 - radius},${top + 122} a${radius},${radius * 0.15} 0 0 0 ${radius * 2},0`, accent, 3),
  );
  return {
    body:
      shape(outline, turned(canvas, main)) +
      label +
      emblem(500, top + (GROUND - top) * 0.56 + radius * 0.1, Math.min(70, radius * 0.36), accent, mark) +
      shape(
        lathe(500, [
          [radius + 5, top - 70],
          [radius + 5, top + 10],
        ]),
        turned(canvas, main),
      ) +
      ellipse(
        500,
        top - 70,
        radius + 5,
        (radius + 5) * 0.15,
        canvas.linear([
          [0, lighter(main, 0.45)],
          [1, darker(main, 0.12)],
        ]),
      ) +
      line(
        `M${495 - radius},${top + 8} a${radius + 5},${radius * 0.15} 0 0 0 ${radius * 2 + 10},0`,
        darker(main, 0.55),
        4,
        'opacity="0.6"',
      ),
    bounds: [495 - radius, top - 110, radius * 2 + 10, GROUND - top + 110],
    feet: [[500, 964, radius]],
    focus: [500, top + 150],
  };
};

export const pouch: Drawing = (canvas, { colours, style }) => {
  const [main, second, accent] = colours;
  const outline =
    'M318,330 Q500,318 682,330 L694,400 Q712,700 706,940 Q704,972 660,974 Q500,984 340,974 Q296,972 294,940 Q288,700 306,400 Z';
  return {
    body:
      inside(
        canvas,
        outline,
        shape(outline, turned(canvas, main, 0.8)) +
          shape('M300,400 Q360,640 306,960 L280,960 L280,400 Z', darker(main, 0.5), 'opacity="0.25"') +
          shape('M700,400 Q640,640 694,960 L730,960 L730,400 Z', darker(main, 0.6), 'opacity="0.35"') +
          box(280, 320, 440, 62, darker(main, 0.3), 0, 'opacity="0.4"') +
          line('M306,388 Q500,376 694,388', lighter(main, 0.5), 3, 'opacity="0.6"'),
      ) +
      box(
        352,
        500,
        296,
        360,
        canvas.linear([
          [0, lighter(second, 0.3)],
          [1, darker(second, 0.1)],
        ]),
        6,
      ) +
      box(352, 800, 296, 60, accent, 4, 'opacity="0.92"') +
      emblem(500, 640, 76, accent, style) +
      circle(500, 444, 11, darker(main, 0.35)) +
      circle(500, 444, 5, darker(main, 0.6)),
    bounds: [290, 320, 420, 660],
    feet: [[500, 968, 200]],
    focus: [500, 640],
  };
};

export const jar: Drawing = (canvas, { colours, style }) => {
  const [content, lid, accent] = colours;
  const outline = lathe(500, [
    [150, 590],
    [184, 640],
    [190, 700],
    [190, 930],
    [172, 966],
  ]);
  const fabric =
    'M330,600 Q320,520 360,500 Q500,470 640,500 Q680,520 670,600 Q640,640 600,606 Q560,650 500,612 Q440,650 400,606 Q360,640 330,600 Z';
  return {
    body:
      shape(
        outline,
        canvas.linear([
          [0, '#9db0b0', 0.6],
          [0.3, '#ffffff', 0.7],
          [1, '#7c9096', 0.7],
        ]),
      ) +
      inside(
        canvas,
        outline,
        shape(band(500, 200, 660, 1010), turned(canvas, content)) +
          ellipse(500, 660, 190, 26, lighter(content, 0.4)),
      ) +
      line('M350,680 Q336,800 352,930', '#ffffff', 10, 'opacity="0.55"') +
      box(392, 740, 216, 140, '#f6efe0', 4) +
      emblem(500, 808, 44, darker(accent, 0.1), style === 'cloth' ? 'sun' : style) +
      (style === 'cloth'
        ? shape(fabric, face(canvas, lid)) + line('M344,584 Q500,620 656,584', accent, 8)
        : shape(
            lathe(500, [
              [166, 540],
              [168, 596],
            ]),
            turned(canvas, lid),
          ) + ellipse(500, 540, 166, 24, lighter(lid, 0.35))),
    bounds: [310, 490, 380, 490],
    feet: [[500, 964, 180]],
    focus: [500, 720],
  };
};

export const chocolate: Drawing = (canvas, { colours, style }) => {
  const [main, second, accent] = colours;
  const bar = (x: number, y: number, turn: number, paper: string, mark: string): string =>
    group(
      box(-170, -360, 340, 720, metal(canvas, '#c9b58a', true), 4) +
        box(-170, -310, 340, 620, face(canvas, paper), 2) +
        box(-130, -200, 260, 250, lighter(second, 0.2), 6) +
        emblem(0, -76, 70, mark, style) +
        box(-130, 96, 260, 8, mark) +
        box(-130, 118, 170, 8, mark, 0, 'opacity="0.6"'),
      `transform="translate(${x},${y}) rotate(${turn})"`,
    );
  const outline = 'M470,240 L812,330 L640,1030 L300,950 Z';
  return {
    body: bar(420, 640, -9, darker(main, 0.15), accent) + group(bar(585, 640, 13, main, accent)),
    bounds: [200, 240, 620, 800],
    outline,
    feet: [],
    focus: [560, 560],
  };
};

export const soap: Drawing = (canvas, { colours, style }) => {
  const [main, second, accent] = colours;
  const block = (x: number, y: number, colour: string): string =>
    shape(`M${x},${y} l300,0 l50,-44 l-300,0 Z`, lighter(colour, 0.4)) +
    shape(`M${x + 300},${y} l50,-44 l0,128 l-50,44 Z`, darker(colour, 0.3)) +
    box(x, y, 300, 128, face(canvas, colour), 5) +
    line(`M${x + 10},${y + 70} q70,-50 140,0 t140,-10`, lighter(colour, 0.5), 8, 'opacity="0.6"');
  const wrapped = (x: number, y: number): string =>
    box(x + 96, y, 108, 128, face(canvas, second)) +
    shape(`M${x + 96},${y} l50,-44 l108,0 l-50,44 Z`, lighter(second, 0.35)) +
    leaf(x + 122, y + 84, -34, 60, 14, accent);
  return {
    body:
      block(350, 852, darker(main, 0.02)) +
      wrapped(350, 852) +
      (style === 'single' ? '' : block(300, 722, style === 'pair' ? second : main)) +
      (style === 'stack' ? block(370, 592, lighter(main, 0.25)) + wrapped(370, 592) : ''),
    bounds: [
      280,
      style === 'single' ? 800 : style === 'pair' ? 670 : 540,
      450,
      style === 'single' ? 180 : style === 'pair' ? 310 : 440,
    ],
    feet: [[520, 972, 190]],
    focus: [520, 800],
  };
};
