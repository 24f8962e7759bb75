import type { ImageSource } from './draft.js';
import { adjusted, type Problem } from './problem.js';
import type { Row } from './row.js';

const MOST_IMAGES = 20;

/** The images of a product in the order of its rows, each once, with the alt text it was first given. */
export function readImages(rows: readonly Row[], problems: Problem[]): ImageSource[] {
  const found = new Map<string, ImageSource>();
  const add = (row: Row, field: 'image' | 'variantImage', alt: string) => {
    const source = row.get(field);
    if (source && !found.has(source))
      found.set(source, { source, alt: alt.slice(0, 300), cell: row.cell(field) });
  };
  for (const row of rows) add(row, 'image', row.get('imageAlt'));
  for (const row of rows) add(row, 'variantImage', '');
  const images = [...found.values()];
  for (const { cell } of images.slice(MOST_IMAGES))
    problems.push(
      adjusted(cell, {
        code: 'images.too-many',
        message: `A product shows ${MOST_IMAGES} images: this one is left out.`,
        hint: 'Put the images you want first.',
      }),
    );
  return images.slice(0, MOST_IMAGES);
}
