const KILOBYTE = 1024;
const MEGABYTE = 1024 * KILOBYTE;
/** What the API takes of one picture, and a little for the wrapping of the form. */
const PICTURE_FORM = 20.1 * MEGABYTE;
const REVIEW_FORM = 40 * MEGABYTE;
const FORM = 64 * KILOBYTE;

/** Bodies larger than a form that are read into memory at the same time, all visitors together. */
const IN_MEMORY = 120 * MEGABYTE;

export interface Announced {
  method: string;
  path: string;
  length: string | undefined;
  encoding: string | undefined;
}

export interface BodyRefusal {
  status: 411 | 413 | 503;
  title: string;
  detail: string;
}

export const isForApi = (path: string): boolean => path.startsWith('/api/');

/** Nuxt draws its error pages by asking itself, with the headers of the request that failed. */
const ERROR_PAGE = '/__nuxt_error';

export function limitOf({ method, path }: Pick<Announced, 'method' | 'path'>): number {
  if (path.startsWith(ERROR_PAGE)) return PICTURE_FORM;
  if (method === 'GET' || method === 'HEAD') return 0;
  if (isForApi(path)) return PICTURE_FORM; // passes through; the API has limits of its own
  if (path.startsWith('/account/pictures/')) return PICTURE_FORM;
  if (/^\/account\/(?:reviews\/|orders\/.*\/review)/.test(path)) return REVIEW_FORM;
  return FORM;
}

/** Judges a body by what its headers say: browsers always say how long their forms are. */
export function bodyRefusal(announced: Announced): BodyRefusal | undefined {
  if (announced.encoding !== undefined)
    return { status: 411, title: 'Length required', detail: 'Send the body with a Content-Length.' };
  if (Number(announced.length ?? 0) > limitOf(announced))
    return { status: 413, title: 'Too large', detail: 'This is more than is taken here. Send less at once.' };
  return undefined;
}

/** Counts what big forms hold in memory, so that many at once cannot fill it. */
export class BodyMemory {
  #taken = 0;

  constructor(readonly most = IN_MEMORY) {}

  /** The way to give it back, or undefined when there is no room. */
  take(bytes: number): (() => void) | undefined {
    if (this.#taken + bytes > this.most) return undefined;
    this.#taken += bytes;
    let held = bytes;
    return () => {
      this.#taken -= held;
      held = 0;
    };
  }
}

export const isBig = (length: number, path: string): boolean => length > FORM && !isForApi(path);
