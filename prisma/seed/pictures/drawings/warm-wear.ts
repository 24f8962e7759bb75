import { darker, lighter } from '../colour.ts';
import { type Drawing } from '../drawing.ts';
import { face, turned } from '../shading.ts';
import { box, circle, group, inside, line, shape } from '../shapes.ts';
import { knit, ribs } from '../texture.ts';
import { emblem } from './emblem.ts';

export const beanie: Drawing = (canvas, { colours, style }) => {
  const [main, second, accent] = colours;
  const dome = 'M250,760 Q236,380 500,360 Q764,380 750,760 Z';
  const cuff = 'M232,744 Q500,700 768,744 Q784,850 766,936 Q500,980 234,936 Q216,850 232,744 Z';
  const rings =
    style === 'striped'
      ? [470, 560, 650].map((y) => box(200, y, 600, 44, second)).join('')
      : style === 'peaks'
        ? Array.from({ length: 10 }, (_, index) =>
            shape(`M${220 + index * 58},640 l29,-60 l29,60 Z`, second),
          ).join('')
        : '';
  const pompom = Array.from({ length: 70 }, () => {
    const [a, r] = [canvas.random() * 6.283, Math.sqrt(canvas.random()) * 84];
    return circle(
      500 + Math.cos(a) * r,
      326 + Math.sin(a) * r,
      14 + canvas.random() * 10,
      canvas.random() > 0.5
        ? lighter(second, 0.1 + canvas.random() * 0.3)
        : darker(second, canvas.random() * 0.25),
    );
  }).join('');
  return {
    body:
      (style === 'pompom' ? pompom : '') +
      inside(canvas, dome, shape(dome, turned(canvas, main)) + rings + knit(canvas, main, 20)) +
      inside(
        canvas,
        cuff,
        shape(cuff, turned(canvas, style === 'pompom' ? second : main)) + ribs(canvas, main, 24),
      ) +
      box(452, 806, 96, 62, accent, 4) +
      emblem(500, 834, 19, '#fff6e6', 'mountain'),
    bounds: style === 'pompom' ? [220, 240, 560, 740] : [220, 360, 560, 620],
    feet: [[500, 952, 262]],
    focus: [500, 740],
  };
};

export const gloves: Drawing = (canvas, { colours, style }) => {
  const [main, second, accent] = colours;
  const mitten =
    'M-120,330 Q-140,60 -130,-110 Q-120,-330 10,-334 Q140,-330 136,-100 Q190,-190 240,-150 Q270,-90 130,110 Q126,230 120,330 Z';
  const glove =
    'M-120,330 Q-150,100 -146,-40 L-166,-220 Q-160,-262 -118,-250 L-92,-90 L-96,-320 Q-84,-362 -44,-340 L-26,-100 L-4,-350 Q24,-384 52,-344 L46,-96 L86,-290 Q116,-318 136,-276 L122,-40 Q190,-120 234,-96 Q256,-40 130,130 Q126,240 120,330 Z';
  const hand = style === 'mittens' ? mitten : glove;
  const one = (x: number, y: number, turn: number, flip: number): string =>
    group(
      group(
        inside(
          canvas,
          hand,
          shape(hand, face(canvas, main)) +
            (style === 'leather'
              ? shape('M-60,-60 Q0,-20 70,-70 L70,140 Q0,190 -60,140 Z', darker(main, 0.12))
              : group(knit(canvas, main, 25), 'transform="translate(-500,-620)"')) +
            (style === 'mittens' ? box(-160, -20, 420, 36, second) + box(-160, 40, 420, 14, accent) : ''),
        ) +
          (style === 'leather'
            ? line('M-70,-60 V60 M0,-50 V70 M66,-60 V60', darker(main, 0.4), 4, 'stroke-dasharray="8 6"')
            : '') +
          box(-130, 300, 262, 110, turned(canvas, second), 14) +
          [0, 1, 2, 3, 4, 5, 6, 7]
            .map((index) => line(`M${-112 + index * 33},310 V400`, darker(second, 0.4), 5, 'opacity="0.4"'))
            .join(''),
      ),
      `transform="translate(${x},${y}) rotate(${turn}) scale(${flip},1)"`,
    );
  const outline = 'M150,400 L470,300 L850,420 L800,1020 L540,1050 L200,1030 Z';
  return {
    body: one(360, 620, -8, -1) + one(650, 660, 9, 1),
    bounds: [110, 270, 800, 830],
    outline: '',
    feet: [],
    focus: [640, 640],
    ...(outline
      ? {
          outline:
            'M240,300 Q330,260 400,300 L500,560 L600,320 Q700,280 760,340 L800,560 L750,1050 L560,1040 L500,960 L450,1030 L250,1030 L130,560 Z',
        }
      : {}),
  };
};

export const scarf: Drawing = (canvas, { colours, style }) => {
  const [main, second] = colours;
  const outline = 'M330,170 L600,150 L640,1020 L350,1040 Z';
  const tail = 'M560,300 L800,420 L720,1080 L480,1000 Z';
  const bands =
    style === 'plain'
      ? ''
      : [220, 300, 380, 820, 900, 960].map((y) => box(200, y, 700, y % 40 ? 34 : 16, second)).join('');
  const fringe = (x: number, y: number, w: number): string =>
    Array.from({ length: 16 }, (_, index) =>
      line(`M${x + (index * w) / 15},${y - 10} l${canvas.random() * 10 - 5},60`, lighter(main, 0.1), 6),
    ).join('');
  return {
    body:
      fringe(500, 1030, 210) +
      inside(
        canvas,
        tail,
        shape(tail, face(canvas, darker(main, 0.14))) +
          group(bands, 'transform="rotate(14,640,700)"') +
          knit(canvas, main, 25),
      ) +
      fringe(356, 1040, 276) +
      inside(canvas, outline, shape(outline, face(canvas, main)) + bands + knit(canvas, main, 25)),
    bounds: [320, 150, 490, 950],
    outline: 'M330,170 L600,150 L800,420 L720,1090 L350,1080 Z',
    feet: [],
    focus: [480, 860],
  };
};

export const socks: Drawing = (canvas, { colours, style }) => {
  const [main, second, accent] = colours;
  const sock =
    'M-100,-420 L110,-420 L112,90 Q130,200 250,270 Q330,330 270,400 Q200,450 90,400 Q-60,320 -100,180 Z';
  const one = (x: number, y: number, turn: number): string =>
    group(
      inside(
        canvas,
        sock,
        shape(sock, face(canvas, main)) +
          (style === 'plain'
            ? ''
            : [-240, -150, -60, 30].map((top) => box(-200, top, 600, 34, second)).join('')) +
          circle(270, 380, 100, accent) +
          circle(-60, 250, 90, accent) +
          group(knit(canvas, main, 25), 'transform="translate(-500,-620)"') +
          box(-200, -430, 400, 90, accent),
      ) +
        [-80, -50, -20, 10, 40, 70]
          .map((at) => line(`M${at},-410 v64`, darker(accent, 0.4), 5, 'opacity="0.4"'))
          .join(''),
      `transform="translate(${x},${y}) rotate(${turn})"`,
    );
  return {
    body: one(330, 600, 6) + one(600, 660, -3),
    bounds: [210, 170, 700, 920],
    outline: 'M240,190 L700,220 L720,700 L880,1000 L760,1090 L380,1040 L240,780 Z',
    feet: [],
    focus: [420, 420],
  };
};
