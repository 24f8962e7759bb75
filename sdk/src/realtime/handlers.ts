type Handler = (event: unknown) => void | Promise<void>;

/** Who wants to hear what. */
export class Handlers {
  readonly #all = new Map<string, Set<Handler>>();

  constructor(private readonly onError: (error: unknown) => void) {}

  add(name: string, handler: Handler): () => void {
    const handlers = this.#all.get(name) ?? new Set();
    this.#all.set(name, handlers.add(handler));
    return () => void handlers.delete(handler);
  }

  /** Calls all of them, one after the other; one that fails keeps none from hearing. */
  async call(event: { type: string }): Promise<void> {
    for (const name of [event.type, '*'])
      for (const handler of this.#all.get(name) ?? [])
        try {
          await handler(event);
        } catch (error) {
          this.onError(error);
        }
  }
}
