/** Runs something when Ctrl-C comes, before the program ends by it as it would have anyway. Gives what calls that off. */
export function whenInterrupted(run: () => void): () => void {
  const listener = () => {
    run();
    process.kill(process.pid, 'SIGINT');
  };
  process.once('SIGINT', listener);
  return () => void process.off('SIGINT', listener);
}
