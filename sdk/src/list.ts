import type { Call, FullAnswer } from './call.js';

export interface Page<Item> {
  items: Item[];
  nextCursor?: string | null;
}

/** A list that asks for its pages when somebody looks: await it, walk it, or take the first so many. */
export class List<Item, Answer = Page<Item>> implements PromiseLike<Answer>, AsyncIterable<Item> {
  #first: Call<Answer> | undefined;

  constructor(private readonly load: (cursor?: string) => Call<Answer>) {}

  /** The first page, or the one a cursor points to. */
  page(cursor?: string): Call<Answer> {
    if (cursor !== undefined) return this.load(cursor);
    return (this.#first ??= this.load());
  }

  async *pages(): AsyncGenerator<Answer, void, undefined> {
    let cursor: string | null | undefined;
    do {
      const page = await this.page(cursor ?? undefined);
      yield page;
      cursor = (page as Page<Item>).nextCursor;
    } while (cursor);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* (page as Page<Item>).items;
  }

  /** Items of as many pages as it takes; the limit is required because lists have no end you know of. */
  async toArray({ limit }: { limit: number }): Promise<Item[]> {
    const items: Item[] = [];
    if (limit <= 0) return items;
    for await (const item of this) {
      items.push(item);
      if (items.length >= limit) break;
    }
    return items;
  }

  withResponse(): Promise<FullAnswer<Answer>> {
    return this.page().withResponse();
  }

  then<One = Answer, Other = never>(
    fulfilled?: ((page: Answer) => One | PromiseLike<One>) | null,
    rejected?: ((reason: unknown) => Other | PromiseLike<Other>) | null,
  ): Promise<One | Other> {
    return this.page().then(fulfilled, rejected);
  }

  catch<Other = never>(rejected?: ((reason: unknown) => Other | PromiseLike<Other>) | null) {
    return this.page().catch(rejected);
  }

  finally(settled?: (() => void) | null): Promise<Answer> {
    return this.page().finally(settled);
  }
}
