import { check } from 'k6';
import { arrivals, pick, promises, visitor } from './support/visitor.js';

/** People type a word, every fourth of them wrongly, and narrow down what they find. */
export const options = {
  scenarios: { search: arrivals(8) },
  thresholds: promises({ 'search.suggest': 100, 'search.products': 100 }),
};

/** Words of real titles, so that something is found whatever the market sells. */
export function setup() {
  const { items } = visitor().get('products.list', '/v1/products?limit=100');
  const words = items.flatMap(({ title }) => title.toLowerCase().match(/[a-z]{6,}/g) || []);
  return [...new Set(words)];
}

export default function (words) {
  const person = visitor();
  const word = pick(words);
  for (const length of [3, 4, 5])
    person.get('search.suggest', `/v1/search/suggestions?q=${word.slice(0, length)}`);

  const typed = Math.random() < 0.25 ? misspelt(word) : word;
  const { items, facets } = person.get('search.products', `/v1/search/products?q=${typed}`);
  check(items, { 'something is found': ({ length }) => length > 0 });

  const { value } = pick(facets.category) || {};
  if (value) person.get('search.products', `/v1/search/products?q=${typed}&category=${value}&sort=price-asc`);
}

/** Two neighbours swapped, in the middle, as fingers do. */
function misspelt(word) {
  const i = Math.floor(word.length / 2);
  return word.slice(0, i - 1) + word[i] + word[i - 1] + word.slice(i + 1);
}
