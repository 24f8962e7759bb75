import type { DrawingName } from './drawings/index.ts';

/** studio: a quiet sweep; window: late light across the wall; plinth: on a stone, before an arch. */
export type View = 'studio' | 'window' | 'plinth' | 'detail' | 'pair';

/** Everything needed to paint one product picture, as data. */
export type PictureBrief = {
  readonly drawing: DrawingName;
  readonly style: string;
  readonly colours: readonly [main: string, second: string, accent: string];
  readonly view: View;
  readonly backdrop: string;
  readonly seed: number;
  readonly alt: string;
};
