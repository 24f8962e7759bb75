import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Search, type SearchQuestion } from '#integrations/search/index.js';
import { Catalog } from '#modules/catalog/index.js';
import { Json } from '#platform/http/json.js';
import { facetsOf } from './labelled-facets.js';
import type { SearchQuery } from '../search.contract.js';

/** Answers with JSON, and whether Postgres had to stand in for the preferred engine. */
export class SearchProducts extends Query<{ json: Json; degraded: boolean }> {
  constructor(readonly query: SearchQuery) {
    super();
  }
}

@QueryHandler(SearchProducts)
export class SearchProductsHandler implements IQueryHandler<SearchProducts> {
  constructor(
    private readonly search: Search,
    private readonly catalog: Catalog,
  ) {}

  async execute({ query }: SearchProducts): Promise<{ json: Json; degraded: boolean }> {
    const { answer, degraded } = await this.search.ask((engine) => engine.search(questionOf(query)));
    const { cards, productIds, facets, estimatedTotal, ...rest } = answer;
    const gone = await this.catalog.goneAmong(productIds);
    const others = JSON.stringify({
      ...{ ...rest, estimatedTotal: Math.max(0, estimatedTotal - gone.length) },
      facets: facetsOf(facets, query, this.catalog.categoryNames),
    });
    // The cards are JSON since they were written; only what is around them is made here.
    return { json: new Json(`{"items":[${withoutThe(gone, cards)}],${others.slice(1)}`), degraded };
  }
}

/** What was taken off sale a moment ago is not shown, whether or not the engine has heard of it. */
function withoutThe(gone: string[], cards: string): string {
  if (gone.length === 0) return cards;
  const shown = (JSON.parse(`[${cards}]`) as { id: string }[]).filter(({ id }) => !gone.includes(id));
  return shown.map((card) => JSON.stringify(card)).join(',');
}

const questionOf = ({
  condition = [],
  option = [],
  inStock = false,
  ...query
}: SearchQuery): SearchQuestion => ({
  ...query,
  conditions: condition,
  options: option,
  inStock,
});
