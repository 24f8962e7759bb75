import { onNode24 } from './tools/on-node-24.mjs';

// npm test: everything, from an empty clone to the journeys in a real browser. See scripts/test/run.mjs.
// npm run test:hostile and test:reliability: one part of it alone.
await onNode24(async () => {
  const { test } = await import('./test/run.mjs');
  await test(process.argv[2]);
});
