export { SearchIndex } from './search-index.js';
export { SearchModule } from './search.module.js';
