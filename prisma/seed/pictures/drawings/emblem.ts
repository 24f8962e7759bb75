import { box, circle, line, shape } from '../shapes.ts';
import { leaf } from './botanicals.ts';

/** A small mark on a label, in place of words. */
export function emblem(x: number, y: number, size: number, colour: string, kind: string): string {
  if (kind === 'sun')
    return (
      circle(x, y, size * 0.5, colour) +
      Array.from({ length: 12 }, (_, index) =>
        box(x - 2.5, y - size, 5, size * 0.32, colour, 2, `transform="rotate(${index * 30},${x},${y})"`),
      ).join('')
    );
  if (kind === 'mountain')
    return (
      shape(
        `M${x - size},${y + size * 0.6} L${x - size * 0.2},${y - size * 0.7} L${x + size * 0.2},${y - size * 0.05} L${x + size * 0.45},${y - size * 0.4} L${x + size},${y + size * 0.6} Z`,
        colour,
      ) + circle(x + size * 0.55, y - size * 0.75, size * 0.18, colour)
    );
  if (kind === 'wave')
    return [0, 1, 2]
      .map((row) =>
        line(
          `M${x - size},${y + row * size * 0.42 - size * 0.4} q${size * 0.5},${-size * 0.45} ${size},0 t${size},0`,
          colour,
          size * 0.12,
        ),
      )
      .join('');
  const blade = kind === 'fern' ? 0.16 : kind === 'olive' ? 0.13 : 0.22;
  const pairs = kind === 'fern' ? 7 : 4;
  const leaves = Array.from({ length: pairs }, (_, index) => {
    const [at, length] = [y + size * (0.6 - (index / pairs) * 1.3), size * (0.74 - (index / pairs) * 0.34)];
    return leaf(x, at, -38, length, size * blade, colour) + leaf(x, at, -142, length, size * blade, colour);
  });
  return (
    line(`M${x},${y + size} V${y - size * 0.6}`, colour, size * 0.055) +
    leaves.join('') +
    leaf(x, y - size * 0.45, -90, size * 0.6, size * blade, colour)
  );
}
