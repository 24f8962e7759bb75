/** While an answer for a key is under way, everybody who asks for the same key gets that one. */
export function singleFlight<Answer>() {
  const running = new Map<string, Promise<Answer>>();
  return (key: string, run: () => Promise<Answer>): Promise<Answer> => {
    const current = running.get(key) ?? run().finally(() => running.delete(key));
    running.set(key, current);
    return current;
  };
}
