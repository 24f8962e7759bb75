import type { Canvas } from './canvas.ts';
import { darker, lighter, mix } from './colour.ts';
import type { Painted } from './drawing.ts';
import { box, circle, ellipse, group, lathe, line, shape } from './shapes.ts';
import { turned } from './shading.ts';

const [WIDTH, HEIGHT] = [1000, 1250];

/** A paper sweep: wall runs into floor without a line. */
export function sweep(canvas: Canvas, tint: string): string {
  const wall = canvas.linear(
    [
      [0, darker(tint, 0.05)],
      [0.5, tint],
      [0.68, lighter(tint, 0.16)],
      [0.76, lighter(tint, 0.3)],
      [1, darker(tint, 0.06)],
    ],
    [0, 0, 0, 1],
  );
  return box(0, 0, WIDTH, HEIGHT, wall) + lamp(canvas);
}

/** A wall for the window view: the light falls in from the left. */
export function wall(canvas: Canvas, tint: string): string {
  const plaster = canvas.linear(
    [
      [0, darker(tint, 0.12)],
      [0.7, tint],
      [1, lighter(tint, 0.1)],
    ],
    [0, 0, 0.4, 1],
  );
  return box(0, 0, WIDTH, HEIGHT, plaster) + group(windowLight(canvas), `filter="${canvas.blur(5)}"`);
}

/** The table the window view stands on. */
export function table(canvas: Canvas, tint: string): string {
  const edge = 880;
  const top = mix(darker(tint, 0.12), '#a47a52', 0.28);
  const seam = canvas.linear(
    [
      [0, darker(tint, 0.4), 0.2],
      [1, darker(tint, 0.4), 0],
    ],
    [0, 1, 0, 0],
  );
  return (
    box(0, edge - 70, WIDTH, 70, seam) +
    box(
      0,
      edge,
      WIDTH,
      HEIGHT - edge,
      canvas.linear(
        [
          [0, lighter(top, 0.12)],
          [0.25, lighter(top, 0.28)],
          [1, darker(top, 0.12)],
        ],
        [0, 0, 0, 1],
      ),
    )
  );
}

/** Panes of light thrown by a window outside the picture. */
export function windowLight(canvas: Canvas, strength = 1): string {
  const glow = canvas.linear(
    [
      [0, '#fff3d8', 0.08 * strength],
      [0.5, '#fff3d8', 0.5 * strength],
      [1, '#fff3d8', 0.12 * strength],
    ],
    [0, 0, 1, 1],
  );
  const panes = Array.from({ length: 6 }, (_, index) => {
    const [column, row] = [index % 2, Math.floor(index / 2)];
    return shape(`M${90 + column * 235},${60 + row * 262 + column * 62} l210,56 l0,236 l-210,-56 Z`, glow);
  });
  return panes.join('');
}

/** Plaster or card seen from above: what lies flat lies on it. */
export const tabletop = (canvas: Canvas, tint: string): string =>
  box(
    0,
    0,
    WIDTH,
    HEIGHT,
    canvas.linear(
      [
        [0, lighter(tint, 0.3)],
        [0.55, tint],
        [1, darker(tint, 0.1)],
      ],
      [0, 0, 1, 1],
    ),
  ) + lamp(canvas);

/** An arch and a round stone to stand on; the stone's top is at the ground line. */
export function archAndStone(canvas: Canvas, tint: string, ground: number, radius: number): string {
  const arch = canvas.linear(
    [
      [0, darker(tint, 0.18)],
      [0.75, darker(tint, 0.08)],
      [1, darker(tint, 0.02), 0],
    ],
    [0, 0, 0, 1],
  );
  const stone = lighter(tint, 0.34);
  const body = lathe(
    500,
    [
      [radius, ground + 4],
      [radius, ground + 170],
    ],
    0.13,
  );
  return (
    shape('M150,1120 V470 A350,350 0 0 1 850,470 V1120 Z', arch) +
    ellipse(540, ground + 190, radius * 1.22, 50, shadowInk(canvas, 0.34)) +
    shape(body, turned(canvas, stone, 0.5)) +
    ellipse(
      500,
      ground + 4,
      radius,
      radius * 0.13,
      canvas.linear([
        [0, lighter(stone, 0.5)],
        [1, darker(stone, 0.06)],
      ]),
    )
  );
}

export function groundShadows(canvas: Canvas, painted: Painted): string {
  return painted.feet
    .map(([x, y, half]) => {
      const wide = ellipse(
        x + half * 0.34,
        y + 6,
        half * 1.62 + 18,
        half * 0.26 + 16,
        shadowInk(canvas, 0.32),
      );
      const contact = ellipse(x + 4, y + 1, half * 1.1 + 6, half * 0.14 + 8, shadowInk(canvas, 0.6));
      return wide + contact;
    })
    .join('');
}

export function outlineShadow(canvas: Canvas, outline: string, width = 0): string {
  const ink = '#24182a';
  const cast = (move: string): string =>
    width
      ? line(outline, ink, width, `transform="translate(${move})"`)
      : shape(outline, ink, `transform="translate(${move})"`);
  return (
    group(cast('14,24'), `opacity="0.3" filter="${canvas.blur(15)}"`) +
    group(cast('3,6'), `opacity="0.28" filter="${canvas.blur(5)}"`)
  );
}

export const vignette = (canvas: Canvas): string =>
  box(
    0,
    0,
    WIDTH,
    HEIGHT,
    canvas.radial(
      [
        [0.55, '#2b1a26', 0],
        [1, '#2b1a26', 0.16],
      ],
      0.46,
      0.44,
      0.78,
    ),
  );

const shadowInk = (canvas: Canvas, strength: number): string =>
  canvas.radial([
    [0, '#23172b', strength],
    [0.45, '#23172b', strength * 0.55],
    [0.75, '#23172b', strength * 0.16],
    [1, '#23172b', 0],
  ]);

const lamp = (canvas: Canvas): string =>
  circle(
    330,
    330,
    760,
    canvas.radial([
      [0, '#fffaf0', 0.55],
      [0.5, '#fffaf0', 0.2],
      [1, '#fffaf0', 0],
    ]),
  );
