import type { Canvas, Stop } from './canvas.ts';
import { darker, lighter, mix } from './colour.ts';

/** Eases between stops: a straight ramp shows a hard line where it bends. */
function eased(keys: readonly Stop[]): Stop[] {
  return keys.flatMap(([offset, colour], index) => {
    const next = keys[index + 1];
    if (!next) return [[offset, colour] as const];
    return [0, 0.25, 0.5, 0.75].map((t): Stop => [
      Math.round((offset + (next[0] - offset) * t) * 1000) / 1000,
      mix(colour, next[1], t * t * (3 - 2 * t)),
    ]);
  });
}

/** A turned body lit from the upper left: edge, light, own colour, core shadow, reflected light. */
export const turned = (canvas: Canvas, colour: string, strength = 1): string =>
  canvas.linear(
    eased([
      [0, darker(colour, 0.26 * strength)],
      [0.3, lighter(colour, 0.34 * strength)],
      [0.56, darker(colour, 0.02)],
      [0.87, darker(colour, 0.4 * strength)],
      [1, darker(colour, 0.26 * strength)],
    ]),
  );

/** A lying tube: the same light from above. */
export const tube = (canvas: Canvas, colour: string): string =>
  canvas.linear(
    [
      [0, darker(colour, 0.1)],
      [0.28, lighter(colour, 0.4)],
      [0.55, colour],
      [1, darker(colour, 0.42)],
    ],
    [0, 0, 0, 1],
  );

/** A flat face, a breath lighter where the light falls in. */
export const face = (canvas: Canvas, colour: string, strength = 1): string =>
  canvas.linear(
    [
      [0, lighter(colour, 0.2 * strength)],
      [0.5, colour],
      [1, darker(colour, 0.2 * strength)],
    ],
    [0, 0, 1, 1],
  );

export const ball = (canvas: Canvas, colour: string): string =>
  canvas.radial(
    [
      [0, lighter(colour, 0.55)],
      [0.45, colour],
      [1, darker(colour, 0.45)],
    ],
    0.36,
    0.3,
    0.75,
  );

export const metal = (canvas: Canvas, colour: string, upright = false): string =>
  canvas.linear(
    [
      [0, darker(colour, 0.3)],
      [0.16, lighter(colour, 0.35)],
      [0.3, lighter(colour, 0.85)],
      [0.44, colour],
      [0.62, darker(colour, 0.45)],
      [0.8, lighter(colour, 0.3)],
      [1, darker(colour, 0.4)],
    ],
    upright ? [0, 0, 0, 1] : [0, 0, 1, 0],
  );

export const hollow = (canvas: Canvas, colour: string): string =>
  canvas.linear(
    [
      [0, darker(colour, 0.66)],
      [0.6, darker(colour, 0.44)],
      [1, darker(colour, 0.2)],
    ],
    [0, 0, 1, 0.6],
  );
