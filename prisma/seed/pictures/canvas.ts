import type { Random } from '../random.ts';

export type Stop = readonly [offset: number, colour: string, opacity?: number];
export type Direction = readonly [x1: number, y1: number, x2: number, y2: number];

const ACROSS: Direction = [0, 0, 1, 0];

/** Collects the gradients, patterns and clips that the shapes of one picture refer to. */
export class Canvas {
  readonly random: Random;
  readonly #definitions: string[] = [];
  readonly #known = new Map<string, string>();

  constructor(random: Random) {
    this.random = random;
  }

  linear(stops: readonly Stop[], direction: Direction = ACROSS): string {
    const [x1, y1, x2, y2] = direction;
    return this.#paint('linearGradient', `x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"`, stopsOf(stops));
  }

  radial(stops: readonly Stop[], cx = 0.5, cy = 0.5, r = 0.5): string {
    return this.#paint('radialGradient', `cx="${cx}" cy="${cy}" r="${r}"`, stopsOf(stops));
  }

  pattern(width: number, height: number, content: string, transform = ''): string {
    const size = `width="${width}" height="${height}" patternUnits="userSpaceOnUse"`;
    return this.#paint('pattern', `${size} patternTransform="${transform}"`, content);
  }

  clip(shape: string): string {
    return this.#paint('clipPath', '', shape);
  }

  blur(radius: number): string {
    const room = 'x="-40%" y="-40%" width="180%" height="180%"';
    return this.#paint('filter', room, `<feGaussianBlur stdDeviation="${radius}"/>`);
  }

  get definitions(): string {
    return `<defs>${this.#definitions.join('')}</defs>`;
  }

  #paint(element: string, attributes: string, content: string): string {
    const markup = `${attributes}>${content}</${element}>`;
    const known = this.#known.get(element + markup);
    if (known) return known;
    const id = `d${this.#definitions.length}`;
    this.#definitions.push(`<${element} id="${id}" ${markup}`);
    const reference = `url(#${id})`;
    this.#known.set(element + markup, reference);
    return reference;
  }
}

function stopsOf(stops: readonly Stop[]): string {
  return stops
    .map(
      ([offset, colour, opacity = 1]) =>
        `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${opacity}"/>`,
    )
    .join('');
}
