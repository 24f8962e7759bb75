import { onNode24 } from './tools/on-node-24.mjs';

// npm start: the whole marketplace on one machine. See scripts/start/ for what it does, in order.
await onNode24(async () => {
  const { start } = await import('./start/start.mjs');
  await start(process.argv.slice(2));
});
