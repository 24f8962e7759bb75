import { Module } from '@nestjs/common';
import { Config } from '#platform/config/config.js';
import { Database } from '#platform/database/database.js';
import { MeilisearchEngine } from './meilisearch/meilisearch-engine.js';
import { PostgresSearchEngine } from './postgres/postgres-search-engine.js';
import { SearchEngine } from './search-engine.js';
import { Search } from './search.js';

@Module({
  providers: [
    {
      provide: PostgresSearchEngine,
      useFactory: (db: Database) => new PostgresSearchEngine(db),
      inject: [Database],
    },
    {
      provide: SearchEngine,
      useFactory: ({ settings }: Config, postgres: PostgresSearchEngine) =>
        settings.MEILI_URL
          ? new MeilisearchEngine({
              url: settings.MEILI_URL,
              key: settings.MEILI_KEY,
              index: settings.MEILI_INDEX,
            })
          : postgres,
      inject: [Config, PostgresSearchEngine],
    },
    Search,
  ],
  exports: [PostgresSearchEngine, Search],
})
export class SearchIntegration {}
