/** Runs one at a time: whoever asks while it runs gets the same answer. */
export function singleFlight<Answer>(run: () => Promise<Answer>): () => Promise<Answer> {
  let running: Promise<Answer> | undefined;
  return () =>
    (running ??= run().finally(() => {
      running = undefined;
    }));
}
