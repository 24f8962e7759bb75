import type { Canvas } from './canvas.ts';
import type { Point } from './shapes.ts';

/** The line a standing object stands on, in a field of 1000 × 1250. */
export const GROUND = 980;

export type Look = {
  /** Main, second and accent colour. */
  readonly colours: readonly [main: string, second: string, accent: string];
  /** Which build of the object: 'tall', 'hoop', 'cargo' … Every drawing has a default for unknown ones. */
  readonly style: string;
};

export type Painted = {
  readonly body: string;
  /** What it fills of the field; the picture is framed by it. */
  readonly bounds: readonly [x: number, y: number, width: number, height: number];
  /** Where it touches the ground; empty when it hangs or lies flat. */
  readonly feet: readonly (readonly [x: number, y: number, halfWidth: number])[];
  /** Outline that throws the soft shadow of something lying flat or hanging. */
  readonly outline?: string;
  /** Set when the outline is a line of this width rather than a filled shape. */
  readonly outlineWidth?: number;
  /** What a close-up looks at. */
  readonly focus: Point;
};

export type Drawing = (canvas: Canvas, look: Look) => Painted;
