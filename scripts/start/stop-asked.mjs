const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Resolves to true when we should stop: a signal, or, under `npm start`, npm itself gone
 * (a shell between npm and us may die of the signal without passing it on).
 */
export function stopAsked() {
  const { promise, resolve } = Promise.withResolvers();
  for (const signal of SIGNALS) process.on(signal, () => resolve(true));
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event)
    setInterval(() => process.ppid !== parent && resolve(true), 500).unref();
  return promise;
}
