/** Makes an error that nobody may swallow an uncaught one, outside the promise it was met in. */
export function throwLater(error: unknown): void {
  setTimeout(() => {
    throw error;
  });
}
