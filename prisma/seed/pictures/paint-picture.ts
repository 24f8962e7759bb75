import { seeded } from '../random.ts';
import {
  archAndStone,
  groundShadows,
  outlineShadow,
  sweep,
  table,
  tabletop,
  vignette,
  wall,
  windowLight,
} from './backdrop.ts';
import { Canvas } from './canvas.ts';
import { mix } from './colour.ts';
import { GROUND, type Painted } from './drawing.ts';
import { drawings } from './drawings/index.ts';
import { paintLayers } from './paint-layers.ts';
import type { PictureBrief } from './picture-brief.ts';
import { group } from './shapes.ts';

type Layers = { readonly soft: string; readonly crisp: string };

/** Paints a product picture as a JPEG in 4:5; `size` is its width in pixels. */
export async function paintPicture(brief: PictureBrief, size = 1200): Promise<Buffer> {
  const canvas = new Canvas(seeded(brief.seed));
  const { soft, crisp } = compose(canvas, brief);
  return paintLayers(canvas, soft, crisp, size, Math.round(size * 1.25));
}

function compose(canvas: Canvas, brief: PictureBrief): Layers {
  const painted = drawings[brief.drawing](canvas, brief);
  const standing = painted.feet.length > 0;
  const scene = standing ? sweep(canvas, brief.backdrop) : tabletop(canvas, brief.backdrop);
  const edge = vignette(canvas);
  switch (brief.view) {
    case 'studio':
      return placed(canvas, painted, framed(painted), scene + edge);
    case 'detail': {
      const [x, y] = painted.focus;
      const close = `translate(500,620) scale(${fit(painted) * 1.75}) translate(${-x},${-y})`;
      return placed(canvas, painted, close, scene + edge);
    }
    case 'window': {
      if (standing)
        return placed(
          canvas,
          painted,
          framed(painted),
          wall(canvas, brief.backdrop) + table(canvas, brief.backdrop) + edge,
        );
      const { soft, crisp } = placed(canvas, painted, framed(painted), scene + edge);
      return { soft, crisp: crisp + windowLight(canvas, 0.55) };
    }
    case 'plinth': {
      const dusk = tabletop(canvas, mix(brief.backdrop, '#5a4a52', 0.42));
      if (!standing) return placed(canvas, painted, framed(painted, 0.94), dusk + edge);
      const reach = Math.max(...painted.feet.map(([x, , half]) => Math.abs(x - 500) + half)) * fit(painted);
      const stone = archAndStone(
        canvas,
        brief.backdrop,
        groundOf(painted) - 62,
        Math.min(410, reach * 0.74 + 100),
      );
      return placed(canvas, painted, framed(painted, 0.74, [0, -42]), scene + edge, stone);
    }
    case 'pair':
      return pair(canvas, brief, painted, scene + edge);
  }
}

function placed(canvas: Canvas, painted: Painted, transform: string, scene: string, props = ''): Layers {
  const at = `transform="${transform}"`;
  const shadow = painted.outline
    ? group(outlineShadow(canvas, painted.outline, painted.outlineWidth), at)
    : '';
  return { soft: scene + shadow, crisp: props + group(groundShadows(canvas, painted) + painted.body, at) };
}

function fit({ bounds, feet }: Painted): number {
  const [, , width, height] = bounds;
  return feet.length > 0
    ? Math.min(880 / width, 850 / height, 1.6)
    : Math.min(820 / width, 1000 / height, 1.6);
}

/** Low things stand a little higher, so that the picture stays in balance. */
const groundOf = (painted: Painted): number => Math.max(925, 820 + painted.bounds[3] * fit(painted) * 0.235);

/** Moves a drawing to the middle of the picture, or onto its ground, as large as it may be. */
function framed(painted: Painted, scale = 1, [dx, dy]: readonly [number, number] = [0, 0]): string {
  const [x, y, width, height] = painted.bounds;
  const standing = painted.feet.length > 0;
  const size = fit(painted) * scale;
  const anchor = standing ? [500 + dx, groundOf(painted) + dy] : [500 + dx, 625 + dy];
  const own = standing ? [x + width / 2, GROUND] : [x + width / 2, y + height / 2];
  return `translate(${anchor.join(',')}) scale(${size.toFixed(3)}) translate(${own.map((value) => -value).join(',')})`;
}

/** The same thing twice, the second in the listing's second colour. */
function pair(canvas: Canvas, brief: PictureBrief, painted: Painted, scene: string): Layers {
  const [main, second, accent] = brief.colours;
  const other = drawings[brief.drawing](canvas, { style: brief.style, colours: [second, main, accent] });
  const standing = painted.feet.length > 0;
  const back = placed(
    canvas,
    other,
    framed(other, standing ? 0.58 : 0.62, standing ? [190, -80] : [150, -170]),
    scene,
  );
  const front = placed(
    canvas,
    painted,
    framed(painted, standing ? 0.66 : 0.66, standing ? [-170, 20] : [-150, 170]),
    '',
  );
  return { soft: back.soft + front.soft, crisp: back.crisp + front.crisp };
}
