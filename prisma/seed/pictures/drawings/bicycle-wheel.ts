import type { Canvas } from '../canvas.ts';
import { darker, lighter } from '../colour.ts';
import { type Drawing, GROUND } from '../drawing.ts';
import { metal } from '../shading.ts';
import { circle, line } from '../shapes.ts';

export function spokedWheel(
  canvas: Canvas,
  x: number,
  y: number,
  r: number,
  tyre: string,
  rim: string,
  spokes = 28,
): string {
  const wires = Array.from({ length: spokes }, (_, index) => {
    const angle = (index / spokes) * Math.PI * 2;
    const hub = angle + (index % 2 ? 1.1 : -1.1);
    return `M${(x + Math.cos(hub) * r * 0.07).toFixed(1)},${(y + Math.sin(hub) * r * 0.07).toFixed(1)} L${(x + Math.cos(angle) * r * 0.88).toFixed(1)},${(y + Math.sin(angle) * r * 0.88).toFixed(1)}`;
  }).join('');
  const ring = (radius: number, colour: string, width: number, more = ''): string =>
    circle(x, y, radius, 'none', `stroke="${colour}" stroke-width="${width}" ${more}`);
  return (
    line(wires, '#8d9296', Math.max(1.2, r * 0.006), 'opacity="0.85"') +
    ring(r * 0.955, darker(tyre, 0.15), r * 0.085) +
    ring(r * 0.975, lighter(tyre, 0.28), r * 0.014, 'opacity="0.7"') +
    ring(r * 0.885, metal(canvas, rim), r * 0.06) +
    ring(r * 0.86, darker(rim, 0.4), 1.2) +
    (spokes
      ? circle(x, y, r * 0.085, metal(canvas, '#b9bec2', true)) + circle(x, y, r * 0.035, '#4a4d52')
      : '')
  );
}

export const wheel: Drawing = (canvas, { colours, style }) => {
  const deep = style === 'deep';
  const rim = (x: number, y: number): string =>
    spokedWheel(
      canvas,
      x,
      y,
      300,
      style === 'tire' ? colours[0] : '#2d2b2c',
      colours[1],
      style === 'tire' ? 0 : deep ? 18 : 32,
    ) +
    (deep
      ? circle(x, y, 242, 'none', `stroke="${colours[0]}" stroke-width="54"`) +
        circle(x, y, 258, 'none', `stroke="${lighter(colours[0], 0.4)}" stroke-width="4" opacity="0.7"`)
      : '') +
    (style === 'tire'
      ? circle(x, y, 288, 'none', `stroke="${colours[0]}" stroke-width="56"`) +
        circle(
          x,
          y,
          288,
          'none',
          `stroke="${darker(colours[0], 0.5)}" stroke-width="40" stroke-dasharray="7 9" opacity="0.6"`,
        ) +
        circle(x, y, 262, 'none', `stroke="${colours[1]}" stroke-width="12"`)
      : '');
  return {
    body: style === 'tire' ? rim(500, 680) : rim(620, 680) + rim(400, 680),
    bounds: style === 'tire' ? [180, 360, 640, 620] : [95, 380, 830, 600],
    feet: [
      [style === 'tire' ? 500 : 400, GROUND, 110],
      ...(style === 'tire' ? [] : ([[620, GROUND, 110]] as const)),
    ],
    focus: [style === 'tire' ? 300 : 260, 560],
  };
};
