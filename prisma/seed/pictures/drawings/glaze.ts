import type { Canvas } from '../canvas.ts';
import { lighter } from '../colour.ts';
import { GROUND } from '../drawing.ts';
import { hollow, turned } from '../shading.ts';
import { band, ellipse, inside, lathe, line, type Profile, shape, speckles, TILT } from '../shapes.ts';

export const widestOf = (profile: Profile): number => Math.max(...profile.map(([radius]) => radius));

/** Glaze, bare clay foot, speckle and dip line: what makes a turned body a pot. */
export function glazed(
  canvas: Canvas,
  profile: Profile,
  colours: readonly [string, string, string],
  dip: number,
): string {
  const [main, clay, accent] = colours;
  const outline = lathe(500, profile);
  const widest = widestOf(profile);
  const top = profile[0]?.[1] ?? 0;
  const height = GROUND - top;
  const layers =
    shape(outline, turned(canvas, clay)) +
    shape(band(500, widest + 6, top - 60, top + height * dip), turned(canvas, main)) +
    line(
      `M${500 - widest - 6},${top + height * dip} A${widest + 6},${(widest + 6) * TILT} 0 0 0 ${500 + widest + 6},${top + height * dip}`,
      lighter(main, 0.3),
      5,
      'opacity="0.55"',
    ) +
    speckles(canvas, [500 - widest, top, widest * 2, height], 90, accent);
  return inside(canvas, outline, layers);
}

export function opening(canvas: Canvas, radius: number, y: number, colour: string): string {
  return (
    ellipse(500, y, radius, radius * TILT, lighter(colour, 0.3)) +
    ellipse(500, y + 2, radius * 0.9, radius * TILT * 0.82, hollow(canvas, colour))
  );
}
