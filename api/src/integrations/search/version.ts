import { createHash } from 'node:crypto';
import type { SearchDocument } from './search-engine.js';

/** The same for the same document, another when anything in it changed. */
export const versionOf = (document: SearchDocument): string =>
  createHash('sha1').update(JSON.stringify(document)).digest('base64url');
