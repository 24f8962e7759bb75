import { categories, type Category } from './categories.js';
import { ELSEWHERE, pathTo } from './category-tree.js';
import { forPeople, peopleIn } from './people-of-goods.js';

/** What a seller says of goods. */
interface Goods {
  type: string;
  tags: readonly string[];
  title: string;
  /** Often says for whom they are, where nothing else does. */
  handle?: string;
}

export interface CategoryGuess {
  key: string;
  /** high: its type says so. medium: its tags or title do. low: the nearest that is certainly not wrong. */
  confidence: 'high' | 'medium' | 'low';
}

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

type Found = [category: Category | undefined, confidence: CategoryGuess['confidence']];

/**
 * The category that an imported product belongs in: its type, made finer by tags and title. Clothes go to the people
 * they are made for; when that is not said, to the aisle that is everybody's.
 */
export function guessCategory(goods: Goods): CategoryGuess {
  const { type, tags, title, handle = '' } = goods;
  const [found, confidence] = meantBy(goods);
  if (!found) return { key: ELSEWHERE, confidence: 'low' };
  const key = forPeople(found.key, peopleIn([type, ...tags, title, handle].map(plain)));
  return {
    key,
    confidence: categoryPath(found.key).indexOf(key) >= 0 && key !== found.key ? 'low' : confidence,
  };
}

function meantBy({ type, tags, title }: Goods): Found {
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
    if (best) return [best, 'high'];
  }
  const tagHomes = new Set(tagged.map(({ key }) => key));
  const agreed = typed.find(({ key }) => categoryPath(key).some((step) => tagHomes.has(step)));
  if (agreed) return [agreed, 'high'];
  // "Apparel" with the tag "Hats", "Mens" with "Footwear": the type says little, the tag says what it is.
  const elsewhere =
    typed[0] && saysLittle(typed[0]) ? deepest(tagged.filter((one) => !saysLittle(one))) : undefined;
  if (elsewhere) return [elsewhere, 'medium'];
  if (typed[0]) return [typed[0], 'high'];
  const fallback = type ? namedIn(type) : [];
  return [deepest(tagged) ?? titled[0] ?? fallback[0], 'medium'];
}

const LITTLE = [
  'clothing',
  'womens-clothing',
  'mens-clothing',
  'bags-accessories',
  'toys',
  'outdoor',
  'home',
];
const saysLittle = ({ key }: Category) => LITTLE.includes(key);
