import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Search, wordsOf } from '#integrations/search/index.js';
import { Catalog } from '#modules/catalog/index.js';
import type { SearchAnswer, Suggestions, SuggestQuery } from '../search.contract.js';

const MOST_CATEGORIES_ASKED = 10;
const THUMBNAIL = 160;

export class SuggestProducts extends Query<Suggestions> {
  constructor(readonly query: SuggestQuery) {
    super();
  }
}

type Suggestion = Suggestions['items'][number];
type ProductCard = SearchAnswer['items'][number];

@QueryHandler(SuggestProducts)
export class SuggestProductsHandler implements IQueryHandler<SuggestProducts> {
  constructor(
    private readonly search: Search,
    private readonly catalog: Catalog,
  ) {}

  async execute({ query: { q, limit } }: SuggestProducts): Promise<Suggestions> {
    const names = this.catalog.categoryNames;
    const ask = async (words: string, categories: string[]) =>
      (await this.search.ask((engine) => engine.suggest({ q: words, limit, categories }))).answer;
    const typed = await ask(q, categoriesNamed(q, names));
    // No category is named so, but one may be named what was meant.
    const meant = typed.correctedTo === null ? [] : categoriesNamed(typed.correctedTo, names);
    const answer = meant.length > 0 ? await ask(typed.correctedTo!, meant) : typed;
    const places = [
      ...answer.categories.map((key) => suggestion('category', names.get(key) ?? key, key)),
      ...answer.sellers.map(({ handle, name }) => suggestion('seller', name, handle)),
    ];
    const cards = answer.products.map((card) => JSON.parse(card) as ProductCard);
    const gone = await this.catalog.goneAmong(cards.map(({ id }) => id));
    const products = cards.filter(({ id }) => !gone.includes(id)).map(productOf);
    // Shelves and shops first, but never more than half: most people are after a thing.
    const shown = places.slice(0, Math.max(Math.ceil(limit / 2), limit - products.length));
    return { items: [...shown, ...products].slice(0, limit), correctedTo: typed.correctedTo };
  }
}

/** Those whose names have every word typed, the last as a beginning. */
function categoriesNamed(q: string, names: ReadonlyMap<string, string>): string[] {
  const asked = wordsOf(q);
  const fits = (name: string) => {
    const words = wordsOf(name);
    return asked.every((part) => words.some((word) => word.startsWith(part)));
  };
  if (asked.length === 0) return [];
  return [...names]
    .filter(([, name]) => fits(name))
    .map(([key]) => key)
    .slice(0, MOST_CATEGORIES_ASKED);
}

const suggestion = (kind: Suggestion['kind'], label: string, key: string): Suggestion => ({
  kind,
  label,
  key,
  imageUrl: null,
});

function productOf({ title, slug, picture }: ProductCard): Suggestion {
  const source = picture?.sources.find(({ width }) => width >= THUMBNAIL) ?? picture?.sources.at(-1);
  return { kind: 'product', label: title, key: slug, imageUrl: source?.webp ?? null };
}
