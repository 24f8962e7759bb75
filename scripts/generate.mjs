import { onNode24 } from './tools/on-node-24.mjs';

// npm run generate: the database client, openapi.yaml, docs/errors.md and the sdk, from their sources.
await onNode24(async () => {
  const { generate } = await import('./tools/contract.mjs');
  await generate();
});
