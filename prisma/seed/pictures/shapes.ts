import type { Canvas } from './canvas.ts';

export type Point = readonly [x: number, y: number];

export const rounded = (value: number): number => Math.round(value * 10) / 10;

/** A smooth line through points (Catmull-Rom written as Béziers), without the opening move. */
export function through(points: readonly Point[]): string {
  const at = (index: number): Point => points[Math.min(points.length - 1, Math.max(0, index))] ?? [0, 0];
  const parts: string[] = [];
  for (let index = 0; index < points.length - 1; index++) {
    const [p0, p1, p2, p3] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    const c1 = [p1[0] + (p2[0] - p0[0]) / 6, p1[1] + (p2[1] - p0[1]) / 6].map(rounded);
    const c2 = [p2[0] - (p3[0] - p1[0]) / 6, p2[1] - (p3[1] - p1[1]) / 6].map(rounded);
    parts.push(`C${c1.join(',')} ${c2.join(',')} ${rounded(p2[0])},${rounded(p2[1])}`);
  }
  return parts.join(' ');
}

export const smooth = (points: readonly Point[]): string => `M${points[0]?.join(',')} ${through(points)}`;

/** How far a circle seen from slightly above flattens. */
export const TILT = 0.15;

export type Profile = readonly (readonly [radius: number, y: number])[];

/** The outline of a body turned on a wheel or lathe; the profile runs from lip to foot. */
export function lathe(cx: number, profile: Profile, tilt = TILT): string {
  const left = profile.map(([radius, y]): Point => [cx - radius, y]);
  const right = profile.map(([radius, y]): Point => [cx + radius, y]).reverse();
  const lip = profile[0]?.[0] ?? 0;
  const foot = profile.at(-1)?.[0] ?? 0;
  const start = right[0] ?? [0, 0];
  return (
    `${smooth(left)} A${foot},${rounded(foot * tilt)} 0 0 0 ${start[0]},${start[1]} ${through(right)} ` +
    `A${lip},${rounded(lip * tilt)} 0 0 0 ${cx - lip},${profile[0]?.[1] ?? 0} Z`
  );
}

/** The part of a turned body between two heights, to be clipped by the body. */
export function band(cx: number, radius: number, top: number, bottom: number, tilt = TILT): string {
  const [left, right, drop] = [cx - radius, cx + radius, rounded(radius * tilt)];
  return (
    `M${left},${top} A${radius},${drop} 0 0 0 ${right},${top} L${right},${bottom} ` +
    `A${radius},${drop} 0 0 1 ${left},${bottom} Z`
  );
}

export const ellipse = (cx: number, cy: number, rx: number, ry: number, fill: string, more = ''): string =>
  `<ellipse cx="${rounded(cx)}" cy="${rounded(cy)}" rx="${rounded(rx)}" ry="${rounded(ry)}" fill="${fill}" ${more}/>`;

export const circle = (cx: number, cy: number, r: number, fill: string, more = ''): string =>
  ellipse(cx, cy, r, r, fill, more);

export const box = (
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  radius = 0,
  more = '',
): string =>
  `<rect x="${rounded(x)}" y="${rounded(y)}" width="${rounded(width)}" height="${rounded(height)}" rx="${radius}" fill="${fill}" ${more}/>`;

export const shape = (d: string, fill: string, more = ''): string =>
  `<path d="${d}" fill="${fill}" ${more}/>`;

export const line = (d: string, stroke: string, width: number, more = ''): string =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`;

export const group = (content: string, more = ''): string => `<g ${more}>${content}</g>`;

/** Content that stays inside an outline. */
export const inside = (canvas: Canvas, outline: string, content: string): string =>
  group(content, `clip-path="${canvas.clip(`<path d="${outline}"/>`)}"`);

export const speckles = (
  canvas: Canvas,
  area: readonly [x: number, y: number, w: number, h: number],
  count: number,
  fill: string,
): string => {
  const dots: string[] = [];
  for (let index = 0; index < count; index++) {
    const [x, y] = [area[0] + canvas.random() * area[2], area[1] + canvas.random() * area[3]];
    dots.push(circle(x, y, 0.8 + canvas.random() ** 4 * 3.4, fill));
  }
  return group(dots.join(''), 'opacity="0.5"');
};
