import { createHash } from 'node:crypto';
import type { SearchDocument } from './search-engine.js';

/** Of how engines write what they are given. A new one makes every document outdated, so that all are written again. */
export const FORMAT = '2.';

/** The same for the same document, another when anything in it changed. */
export const versionOf = (document: SearchDocument): string =>
  FORMAT + createHash('sha1').update(JSON.stringify(document)).digest('base64url');
