import { onNode24 } from './tools/on-node-24.mjs';

// npm run build [api sdk cli storefront]: all of them, or those named, each only when it changed.
await onNode24(async () => {
  const { build, ...steps } = await import('./tools/build-steps.mjs');
  const named = process.argv.slice(2);
  await build(named.length > 0 ? named.map((name) => steps[name]) : undefined);
});
