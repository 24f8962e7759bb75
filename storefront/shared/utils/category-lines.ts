import type { Category } from '#shared/types/marketplace';

/** The aisles as lines, deeper ones further in: a tenth of the work of sending them as objects with every page. */
export const linesOf = (categories: readonly Category[], depth = 0): string =>
  categories
    .map(({ key, name, children }) => `${'\t'.repeat(depth)}${key} ${name}\n${linesOf(children, depth + 1)}`)
    .join('');

export function categoriesOf(lines: string): Category[] {
  const levels: Category[][] = [[]];
  for (const line of lines.split('\n').filter(Boolean)) {
    const depth = line.lastIndexOf('\t') + 1;
    const at = line.indexOf(' ');
    const category: Category = { key: line.slice(depth, at), name: line.slice(at + 1), children: [] };
    levels[depth]?.push(category);
    levels[depth + 1] = category.children;
  }
  return levels[0] ?? [];
}
