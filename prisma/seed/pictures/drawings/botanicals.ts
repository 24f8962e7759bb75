import type { Canvas } from '../canvas.ts';
import { darker, lighter } from '../colour.ts';
import { circle, ellipse, group, line, rounded, shape } from '../shapes.ts';

const leafPath = (length: number, width: number): string =>
  `M0,0 C${length * 0.25},${-width} ${length * 0.75},${-width} ${length},0 C${length * 0.75},${width} ${length * 0.25},${width} 0,0 Z`;

export function leaf(
  x: number,
  y: number,
  angle: number,
  length: number,
  width: number,
  colour: string,
): string {
  const halfBlade = `M0,0 C${length * 0.25},${-width} ${length * 0.75},${-width} ${length},0 Z`;
  return group(
    shape(leafPath(length, width), colour) + shape(halfBlade, lighter(colour, 0.2)),
    `transform="translate(${rounded(x)},${rounded(y)}) rotate(${rounded(angle)})"`,
  );
}

type Tip = (canvas: Canvas, x: number, y: number, size: number, colour: string) => string;

const flower: Tip = (_canvas, x, y, size, colour) => {
  const petals = Array.from({ length: 7 }, (_, index) =>
    leaf(x, y, index * 51.4 + 10, size, size * 0.34, colour),
  );
  return (
    petals.join('') +
    circle(x, y, size * 0.24, darker(colour, 0.55)) +
    circle(x - 2, y - 2, size * 0.13, '#e8b84a')
  );
};

const tulip: Tip = (_canvas, x, y, size, colour) =>
  leaf(x, y + size * 0.5, -112, size * 1.3, size * 0.4, darker(colour, 0.12)) +
  leaf(x, y + size * 0.5, -68, size * 1.3, size * 0.4, colour) +
  leaf(x, y + size * 0.5, -90, size * 1.36, size * 0.42, lighter(colour, 0.12));

const seedhead: Tip = (_canvas, x, y, size, colour) =>
  ellipse(x, y, size * 0.42, size * 0.52, colour) +
  ellipse(x - size * 0.12, y - size * 0.12, size * 0.16, size * 0.24, lighter(colour, 0.4)) +
  shape(
    `M${x - size * 0.34},${y - size * 0.46} h${size * 0.68} l-${size * 0.12},${size * 0.16} h-${size * 0.44} Z`,
    darker(colour, 0.3),
  );

type Growth = {
  readonly green: string;
  readonly leaves: number;
  readonly length: number;
  readonly width: number;
  readonly tip?: Tip;
  readonly bloom?: string;
  readonly berries?: boolean;
};

const growths: Record<string, Growth> = {
  eucalyptus: { green: '#7d9a8c', leaves: 15, length: 62, width: 25 },
  olive: { green: '#7c8a52', leaves: 18, length: 84, width: 13 },
  fern: { green: '#4f7a4a', leaves: 34, length: 96, width: 11 },
  willow: { green: '#a08a66', leaves: 12, length: 34, width: 13 },
  poppy: { green: '#6f8a58', leaves: 4, length: 110, width: 15, tip: flower, bloom: '#d9573c' },
  anemone: { green: '#66845f', leaves: 4, length: 90, width: 18, tip: flower, bloom: '#6a5f9e' },
  daisy: { green: '#6f8a58', leaves: 4, length: 90, width: 12, tip: flower, bloom: '#f1e9da' },
  tulip: { green: '#5f8a5a', leaves: 3, length: 170, width: 26, tip: tulip, bloom: '#e08a78' },
  seedheads: { green: '#a99468', leaves: 2, length: 70, width: 8, tip: seedhead, bloom: '#b79a6c' },
  rowan: { green: '#5e7d52', leaves: 16, length: 66, width: 16, berries: true, bloom: '#c8412f' },
  lavender: { green: '#8b9a80', leaves: 6, length: 90, width: 7, berries: true, bloom: '#7f6bab' },
};

/** A stem that grows from (x, y) and leans; its kind is one of the growths. */
export function sprig(
  canvas: Canvas,
  x: number,
  y: number,
  height: number,
  lean: number,
  kind: string,
  tint?: string,
): string {
  const growth = growths[kind] ?? growths['eucalyptus'];
  if (!growth) return '';
  const green = tint ?? growth.green;
  const sway = lean * 6 + canvas.random() * 16 - 8;
  const at = (t: number): [number, number] => [x + sway * t * t, y - height * t];
  const [endX, endY] = at(1);
  const parts = [
    line(
      `M${x},${y} Q${rounded(x + sway * 0.08)},${rounded(y - height * 0.55)} ${rounded(endX)},${rounded(endY)}`,
      darker(green, 0.28),
      4.5,
    ),
  ];
  const first = kind === 'fern' ? 0.14 : 0.3;
  for (let index = 0; index < growth.leaves; index++) {
    const t = first + ((index + 1) / growth.leaves) * (growth.tip ? 0.4 : 1 - first);
    const [leafX, leafY] = at(t);
    const side = index % 2 === 0 ? 1 : -1;
    const size =
      growth.length * (kind === 'fern' ? 1.15 - t * 0.85 : 1.05 - t * 0.4) * (0.9 + canvas.random() * 0.2);
    const angle = -90 + lean * 0.9 + side * (kind === 'fern' ? 62 : 46 + canvas.random() * 16);
    const shade = canvas.random() > 0.5 ? green : lighter(green, 0.14);
    parts.push(leaf(leafX, leafY, angle, size, growth.width * (kind === 'fern' ? 1.2 - t * 0.6 : 1), shade));
    if (growth.berries) parts.push(berries(canvas, leafX, leafY, t, kind, growth.bloom ?? green));
  }
  if (growth.tip)
    parts.push(
      growth.tip(
        canvas,
        endX,
        endY,
        46 + canvas.random() * 12,
        tint ? lighter(tint, 0.1) : (growth.bloom ?? green),
      ),
    );
  return parts.join('');
}

function berries(canvas: Canvas, x: number, y: number, t: number, kind: string, colour: string): string {
  if (t < 0.62) return '';
  const count = kind === 'lavender' ? 8 : 4;
  return Array.from({ length: count }, (_, index) => {
    const [dx, dy] = [
      canvas.random() * 26 - 13,
      -index * (kind === 'lavender' ? 7 : 2) + canvas.random() * 16 - 8,
    ];
    return (
      circle(x + dx, y + dy, 5 + canvas.random() * 3, darker(colour, canvas.random() * 0.25)) +
      circle(x + dx - 2, y + dy - 2, 1.8, lighter(colour, 0.6))
    );
  }).join('');
}
