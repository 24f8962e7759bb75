/** Runs once, when it has not been asked for during so many milliseconds. */
export function afterwards(milliseconds: number, run: () => unknown): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, milliseconds);
  };
}
