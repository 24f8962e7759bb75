import { onNode24 } from './tools/on-node-24.mjs';

// npm run check: format, lint, types, house rules, unused code and unit tests. About a minute.
await onNode24(async () => {
  const { prepared } = await import('./tools/prepared.mjs');
  const { runChecks } = await import('./tools/checks.mjs');
  const began = performance.now();
  await prepared();
  const failed = (await runChecks()).filter((result) => result.failed > 0);
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  const summary =
    failed.length === 0 ? 'everything is right' : `not right: ${failed.map(({ name }) => name).join(', ')}`;
  process.stdout.write(`\n  ${summary}  (${seconds} s)\n`);
  if (failed.length > 0) process.exitCode = 1;
});
