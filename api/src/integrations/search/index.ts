export { PostgresSearchEngine } from './postgres/postgres-search-engine.js';
export { wordsOf } from './postgres/words.js';
export {
  SearchEngine,
  type Counted,
  type FacetCounts,
  type Held,
  type SearchQuestion,
  type SearchResult,
} from './search-engine.js';
export { SearchIntegration } from './search.integration.js';
export { Search } from './search.js';
export { versionOf } from './version.js';
