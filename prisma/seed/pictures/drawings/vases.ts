import { lighter } from '../colour.ts';
import { type Drawing, GROUND } from '../drawing.ts';
import { line, type Profile, rounded, TILT } from '../shapes.ts';
import { sprig } from './botanicals.ts';
import { glazed, opening, widestOf } from './glaze.ts';

const vaseProfiles: Record<string, Profile> = {
  round: [
    [78, 400],
    [64, 432],
    [84, 480],
    [190, 590],
    [232, 720],
    [200, 860],
    [126, 955],
    [112, 966],
  ],
  tall: [
    [84, 250],
    [62, 300],
    [60, 370],
    [104, 540],
    [142, 720],
    [128, 880],
    [92, 966],
  ],
  bottle: [
    [44, 260],
    [36, 290],
    [38, 430],
    [70, 520],
    [170, 640],
    [186, 780],
    [160, 920],
    [132, 966],
  ],
  moon: [
    [92, 392],
    [82, 412],
    [140, 452],
    [238, 580],
    [266, 700],
    [236, 830],
    [150, 940],
    [118, 966],
  ],
  straight: [
    [128, 380],
    [126, 400],
    [132, 660],
    [138, 920],
    [130, 966],
  ],
};

export const vase: Drawing = (canvas, { colours, style }) => {
  const [form = 'round', filling] = style.split(' ');
  const profile = vaseProfiles[form] ?? [];
  const [radius, y] = profile[0] ?? [80, 400];
  const stems =
    filling === undefined
      ? ''
      : [-16, 2, 19]
          .map((lean, index) =>
            sprig(canvas, 500 + lean, y + 20, 300 + index * 40 - Math.abs(lean) * 3, lean, filling),
          )
          .join('');
  return {
    body:
      opening(canvas, radius, y, colours[0]) +
      stems +
      glazed(canvas, profile, colours, form === 'straight' ? 0.55 : 0.8) +
      frontLip(radius, y, colours[0]),
    bounds:
      filling === undefined
        ? [500 - widestOf(profile), y, widestOf(profile) * 2, GROUND - y]
        : [260, y - 330, 480, GROUND - y + 330],
    feet: [[500, GROUND - 12, (profile.at(-1)?.[0] ?? 120) + 8]],
    focus: [500, y + 150],
  };
};

const frontLip = (radius: number, y: number, colour: string): string =>
  line(
    `M${500 - radius},${y} A${radius},${rounded(radius * TILT)} 0 0 0 ${500 + radius},${y}`,
    lighter(colour, 0.45),
    4,
    'opacity="0.8"',
  );
