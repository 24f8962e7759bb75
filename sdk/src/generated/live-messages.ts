// Generated from openapi.yaml by `npm run generate`. Do not edit.
import type { components } from './schema.js';

export interface LiveMessages {
}
