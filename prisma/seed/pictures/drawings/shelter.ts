import { darker, lighter } from '../colour.ts';
import { type Drawing } from '../drawing.ts';
import { face, turned } from '../shading.ts';
import { box, ellipse, inside, line, shape } from '../shapes.ts';

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
