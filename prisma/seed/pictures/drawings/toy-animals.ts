import { darker, lighter } from '../colour.ts';
import { type Drawing } from '../drawing.ts';
import { ball, face } from '../shading.ts';
import { box, circle, inside, line, shape } from '../shapes.ts';
import { grain } from '../texture.ts';
import { BEECH, disc } from './toy-parts.ts';

/** Sawn animals: 'horse' on rockers, 'elephant' and 'duck' on wheels, 'whale' plain. */
export const woodenAnimal: Drawing = (canvas, { colours, style }) => {
  const [main, second, accent] = colours;
  const forms: Record<string, { d: string; eye: [number, number] }> = {
    horse: {
      d: 'M236,860 L280,600 Q300,500 420,500 L560,500 Q600,400 640,340 L660,260 L700,310 Q790,340 830,440 Q836,480 800,486 L720,470 Q700,560 690,640 L740,860 L650,860 L600,700 L400,700 L330,860 Z',
      eye: [716, 374],
    },
    elephant: {
      d: 'M220,880 L230,620 Q260,440 460,430 L560,436 Q600,360 700,380 Q800,410 806,520 L820,760 Q822,850 900,820 Q880,900 800,890 Q740,870 740,760 L720,640 Q680,680 660,680 L664,880 L540,880 L530,740 L370,740 L350,880 Z',
      eye: [706, 470],
    },
    duck: {
      d: 'M190,640 Q240,700 360,660 Q470,620 500,540 Q470,400 560,340 Q680,290 730,400 L830,440 L740,480 Q720,540 740,620 Q760,860 480,870 Q240,870 190,640 Z',
      eye: [640, 400],
    },
    whale: {
      d: 'M140,520 Q220,540 240,640 Q400,470 640,500 Q880,540 880,740 Q860,880 640,890 Q340,900 230,740 Q140,700 120,620 Q190,640 200,600 Q150,580 140,520 Z',
      eye: [740, 690],
    },
  };
  const form = forms[style] ?? forms['horse'];
  if (!form) throw new RangeError(style);
  const wheels =
    style === 'elephant' || style === 'duck'
      ? box(220, 870, 560, 34, BEECH, 12) +
        disc(canvas, 310, 916, 56, second) +
        disc(canvas, 690, 916, 56, second)
      : '';
  const rocker =
    style === 'horse'
      ? line('M150,860 Q480,1010 830,860', darker(second, 0.3), 44) +
        line('M150,856 Q480,1004 830,856', second, 34) +
        line('M560,490 Q600,400 640,320', accent, 34) +
        shape('M380,480 L560,480 L550,600 L390,600 Z', accent) +
        line('M240,620 Q170,640 180,760', accent, 26)
      : '';
  const wave =
    style === 'whale'
      ? line('M300,850 Q560,900 820,800', lighter(main, 0.6), 10, 'opacity="0.6"') +
        line('M640,490 q0,-90 -60,-110 M640,490 q0,-90 60,-110', second, 16)
      : '';
  const cord =
    style === 'duck' || style === 'elephant'
      ? line('M780,880 Q880,940 930,830', accent, 9) + circle(930, 820, 22, ball(canvas, accent))
      : '';
  return {
    body:
      cord +
      wheels +
      shape(form.d, darker(main, 0.4), 'transform="translate(7,8)"') +
      inside(canvas, form.d, shape(form.d, face(canvas, main)) + grain(canvas, main)) +
      (style === 'elephant'
        ? shape('M560,470 Q470,500 500,620 Q560,680 620,600 Q640,520 560,470 Z', face(canvas, accent))
        : style === 'duck'
          ? shape('M330,640 Q430,560 540,640 Q540,760 420,760 Q340,740 330,640 Z', face(canvas, accent)) +
            shape('M730,400 L834,440 L740,482 Z', '#e59a3c')
          : '') +
      rocker +
      wave +
      circle(form.eye[0], form.eye[1], 13, '#3a2a22') +
      circle(form.eye[0] - 4, form.eye[1] - 4, 4, '#ffffff'),
    bounds: [120, style === 'whale' ? 370 : 255, 800, style === 'whale' ? 610 : 725],
    feet: [[500, style === 'whale' ? 890 : 966, 320]],
    focus: [640, 520],
  };
};
