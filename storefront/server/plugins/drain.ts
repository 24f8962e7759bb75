/** Nitro closes on this one (NITRO_SHUTDOWN_SIGNALS); the signal that supervisors send begins the drain before it. */
const CLOSE = 'SIGUSR2';

/**
 * Asked to end, it goes on answering for `FLEXBIZZ_DRAIN_SECONDS`: readiness says no, so that load balancers send
 * nothing new, and whoever is answered comes back over a new connection, to another instance. Then Nitro closes.
 */
export default defineNitroPlugin((nitro) => {
  if (import.meta.dev) return;
  const seconds = Number(useRuntimeConfig().drainSeconds);
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => {
      if (isDraining()) return;
      beginDraining();
      setTimeout(() => process.kill(process.pid, CLOSE), seconds * 1_000);
    });
  nitro.hooks.hook('request', (event) => {
    if (isDraining()) setResponseHeader(event, 'connection', 'close');
  });
});
