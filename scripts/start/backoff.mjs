/** How long a program must have run for its end to count as the first one again. */
const STEADY_MS = 60_000;
const PAUSES_MS = [500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 60_000];

/** Returns how long to wait before a program that died is started again: longer each time, and never for ever. */
export class Backoff {
  #deaths = 0;

  /** @param {number} ranForMs how long it was up before it died */
  pause(ranForMs) {
    if (ranForMs >= STEADY_MS) this.#deaths = 0;
    return PAUSES_MS[Math.min(this.#deaths++, PAUSES_MS.length - 1)];
  }
}

/** One line of what happened, what is done about it, and where to look. */
export const sayRestart = (name, how, pauseMs, log) =>
  process.stdout.write(
    `\n  ✗ The ${name} stopped by itself (${how}). It is started again in ${pauseMs / 1000} s. Log: ${log}\n`,
  );

export const sayBack = (name) => process.stdout.write(`  ✓ The ${name} is running again.\n`);
