import type { Output } from '../output.js';

export interface Progress {
  add(): void;
  stop(): void;
}

const EVERY = 5_000;

/** A bar for a person; where nobody watches a screen, a plain line every few seconds; under --json nothing. */
export async function startProgress(output: Output, total: number, what: string): Promise<Progress> {
  if (output.json) return { add: () => undefined, stop: () => undefined };
  if (process.stderr.isTTY && process.env.TERM !== 'dumb') {
    const { SingleBar, Presets } = await import('cli-progress');
    const format = ` {bar} {percentage}% · {value}/{total} ${what} · {rate}/s · {left} left`;
    const bar = new SingleBar(
      { format, barsize: 24, hideCursor: false, clearOnComplete: true, fps: 8 },
      Presets.shades_classic,
    );
    const started = Date.now();
    let done = 0;
    bar.start(total, 0, { rate: '–', left: '–' });
    return {
      add: () => {
        const seconds = (Date.now() - started) / 1_000;
        const rate = ++done / Math.max(seconds, 0.001);
        bar.update(done, { rate: Math.round(rate), left: duration((total - done) / rate) });
      },
      stop: () => bar.stop(),
    };
  }
  let done = 0;
  let said = Date.now();
  return {
    add: () => {
      done++;
      if (Date.now() - said < EVERY) return;
      said = Date.now();
      output.say(`${done} of ${total} ${what} …`);
    },
    stop: () => undefined,
  };
}

const duration = (seconds: number): string =>
  seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
