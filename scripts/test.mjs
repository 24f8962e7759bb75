import { onNode24 } from './tools/on-node-24.mjs';

// npm test: everything, from an empty clone to the journeys in a real browser. See scripts/test/run.mjs.
await onNode24(async () => {
  const { test } = await import('./test/run.mjs');
  await test();
});
