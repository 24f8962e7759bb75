import { hash, seeded } from '../random.ts';
import type { DemoSeller } from '../shop.ts';
import { groundShadows, outlineShadow, tabletop, wall } from './backdrop.ts';
import { Canvas } from './canvas.ts';
import { darker, lighter, lightness, mix } from './colour.ts';
import { GROUND, type Painted } from './drawing.ts';
import { drawings } from './drawings/index.ts';
import { paintLayers } from './paint-layers.ts';
import { box, circle, group } from './shapes.ts';

type Prop = DemoSeller['props'][number];

const standingOn = (
  canvas: Canvas,
  painted: Painted,
  x: number,
  ground: number,
  scale: number,
): { soft: string; crisp: string } => {
  const [left, top, width, height] = painted.bounds;
  const foot = painted.feet.length > 0 ? GROUND : top + height;
  const at = `transform="translate(${x},${ground}) scale(${scale}) translate(${-(left + width / 2)},${-foot})"`;
  return {
    soft: painted.outline ? group(outlineShadow(canvas, painted.outline, painted.outlineWidth), at) : '',
    crisp: group(groundShadows(canvas, painted) + painted.body, at),
  };
};

const drawn = (canvas: Canvas, { drawing, style, colours }: Prop): Painted =>
  drawings[drawing](canvas, { style, colours });

/** A square picture of the shop's emblem on its own colour. */
export async function paintAvatar(seller: DemoSeller, size = 512): Promise<Buffer> {
  const canvas = new Canvas(seeded(hash(seller.handle)));
  const { main, second, backdrops } = seller.palette;
  const paper = lightness(main) > 0.5 ? lighter(second, 0.3) : mix(main, backdrops[0] ?? second, 0.62);
  const painted = drawn(canvas, seller.emblem);
  const [, , width, height] = painted.bounds;
  const scale = Math.min(640 / width, 640 / height);
  const { soft, crisp } = standingOn(canvas, painted, 500, 520 + (height * scale) / 2, scale);
  const ring = circle(500, 500, 415, lighter(paper, 0.3));
  return paintLayers(canvas, box(0, 0, 1000, 1000, darker(paper, 0.06)), ring + soft + crisp, size, size);
}

/** A wide still life of the shop's things, on a shelf in window light. */
export async function paintBanner(seller: DemoSeller, width = 1280): Promise<Buffer> {
  const canvas = new Canvas(seeded(hash(`${seller.handle}/banner`)));
  const backdrop = seller.palette.backdrops[0] ?? '#e4d9cb';
  const things = seller.props.map((prop) => drawn(canvas, prop));
  const scales = things.map(({ bounds: [, , w, h] }, index) =>
    Math.min((index === 0 ? 205 : 150) / h, 205 / w),
  );
  const places = things.map((painted, index) =>
    standingOn(
      canvas,
      painted,
      [300, 520, 705, 885][index] ?? 500,
      275 - (index % 2) * 8,
      scales[index] ?? 0.2,
    ),
  );
  const shelf = darker(mix(backdrop, '#a47a52', 0.25), 0.06);
  const floor = canvas.linear(
    [
      [0, lighter(shelf, 0.25)],
      [1, darker(shelf, 0.08)],
    ],
    [0, 0, 0, 1],
  );
  const scene =
    group(wall(canvas, backdrop), 'transform="translate(0,-40) scale(1,0.32)"') +
    box(0, 238, 1000, 80, floor);
  return paintLayers(
    canvas,
    tabletop(canvas, backdrop) + scene + places.map(({ soft }) => soft).join(''),
    places.map(({ crisp }) => crisp).join(''),
    width,
    Math.round(width * 0.3125),
  );
}
