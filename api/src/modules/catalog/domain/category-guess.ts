import { categories, type Category } from './categories.js';
import { ELSEWHERE, pathTo } from './category-tree.js';

const depth = (category: Category): number => pathTo(category.key).length;

/** Case, punctuation and plural endings carry no meaning in the types people export. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’']/g, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .map((word) => (word.length > 3 && !word.endsWith('ss') ? word.replace(/(?<=[xh])es$|s$/, '') : word))
    .join(' ');

const meanings = new Map<string, Category[]>();
for (const category of categories) {
  const names = [category.name, category.key, ...(category.shopifyTypes ?? [])];
  for (const name of new Set(names.map(plain))) meanings.set(name, [...(meanings.get(name) ?? []), category]);
}

// Colours and materials share words with categories ("rose gold ring"): a title is read from its end.
function namedIn(text: string): Category[] {
  const words = plain(text).split(' ');
  for (let end = words.length; end > 0; end--) {
    for (let start = Math.max(0, end - 4); start < end; start++) {
      const found = meanings.get(words.slice(start, end).join(' '));
      if (found) return found;
    }
  }
  return [];
}

const deepest = (found: readonly Category[]): Category | undefined =>
  found.reduce<Category | undefined>(
    (best, next) => (best && depth(best) >= depth(next) ? best : next),
    undefined,
  );

const categoryPath = (key: string): string[] => pathTo(key).map((step) => step.key);

/** The category that an imported product belongs in: its type, made finer by tags and title. */
export function categoryFor(type: string, tags: readonly string[], title: string): string {
  const alike = meanings.get(plain(type)) ?? [];
  const exact = alike.filter((category) => category.shopifyTypes?.includes(type));
  const typed = exact.length > 0 ? exact : alike;
  const tagged = tags.flatMap((tag) => meanings.get(plain(tag)) ?? []);
  const titled = namedIn(title);
  for (const home of typed) {
    const finer = [...tagged, ...titled].filter(
      ({ key }) => key !== home.key && categoryPath(key).includes(home.key),
    );
    const best = deepest(finer);
    if (best) return best.key;
  }
  const tagHomes = new Set(tagged.map(({ key }) => key));
  const agreed = typed.find(({ key }) => categoryPath(key).some((step) => tagHomes.has(step)));
  const fallback = type ? namedIn(type) : [];
  return (agreed ?? typed[0] ?? deepest(tagged) ?? titled[0] ?? fallback[0])?.key ?? ELSEWHERE;
}
