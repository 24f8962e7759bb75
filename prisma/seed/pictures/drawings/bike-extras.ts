import { darker, lighter } from '../colour.ts';
import { type Drawing, GROUND } from '../drawing.ts';
import { face, metal, tube, turned } from '../shading.ts';
import { box, circle, ellipse, group, inside, line, shape } from '../shapes.ts';
import { reeds } from '../texture.ts';

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
