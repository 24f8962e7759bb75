import { Controller, Get, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyReply } from 'fastify';
import { ApiTags } from '#platform/http/documentation.js';
import { Operation } from '#platform/http/operation.js';
import { SearchProducts } from '../queries/search-products.js';
import { SuggestProducts } from '../queries/suggest-products.js';
import { SearchAnswer, SearchQuery, Suggestions, SuggestQuery } from '../search.contract.js';

@ApiTags('search')
@Controller('v1/search')
export class SearchController {
  constructor(private readonly queries: QueryBus) {}

  @Get('products')
  @Operation({
    id: 'search.products',
    summary: 'Find products by words and filters, with facet counts',
    permission: 'public',
    answers: SearchAnswer,
    cacheSeconds: 1,
  })
  async products(
    @Query({ schema: SearchQuery }) query: SearchQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { json, degraded } = await this.queries.execute(new SearchProducts(query));
    if (degraded) reply.header('X-Search-Degraded', 'true');
    return json;
  }

  @Get('suggestions')
  @Operation({
    id: 'search.suggest',
    summary: 'Suggestions while somebody types',
    permission: 'public',
    answers: Suggestions,
    cacheSeconds: 10,
  })
  suggest(@Query({ schema: SuggestQuery }) query: SuggestQuery) {
    return this.queries.execute(new SuggestProducts(query));
  }
}
