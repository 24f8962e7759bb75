/**
 * Nitro writes an error that nobody caught to the log and goes on, with a state nobody knows. This ends the program as
 * SIGTERM does: running requests are answered, then it exits, and its supervisor starts it again. A rejected promise
 * is part of drawing one page and stays a line in the log.
 */
export default defineNitroPlugin((nitro) => {
  if (import.meta.dev) return;
  nitro.hooks.hook('error', (_error, context) => {
    const tags = (context.tags ?? []) as string[];
    if (!tags.includes('uncaughtException')) return;
    process.once('exit', () => (process.exitCode = 1));
    process.kill(process.pid, 'SIGTERM');
  });
});
