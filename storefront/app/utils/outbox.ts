import { shallowRef } from 'vue';
import type { Message } from '#shared/types/chat';

export interface Letter {
  conversationId: string;
  /** Made up once: however often it is sent, it is one message. */
  clientMessageId: string;
  text: string;
  mediaIds: string[];
  sentAt: string;
  state: 'sending' | 'waiting' | 'refused';
  /** Why it was refused, in words for its writer. */
  problem?: string;
}

interface OutboxOptions {
  send(letter: Letter): Promise<Message>;
  /** Words when trying again would not help; nothing when it would. */
  refusalOf(error: unknown): string | undefined;
  onSent(message: Message): void;
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;
  /** Each person has an outbox of their own. */
  owner: string;
}

const PAUSE_MS = 4_000;

/** What somebody wrote and the market does not have yet. It outlives a lost network and a closed page. */
export class Outbox {
  readonly letters = shallowRef<readonly Letter[]>([]);
  readonly #options: OutboxOptions;
  readonly #prefix: string;
  #flushing: Promise<void> | undefined;
  #again: ReturnType<typeof setTimeout> | undefined;

  constructor(options: OutboxOptions) {
    this.#options = options;
    this.#prefix = `outbox:${options.owner}:`;
    this.letters.value = this.#kept();
  }

  add(letter: Omit<Letter, 'state'>): void {
    this.#keep({ ...letter, state: 'sending' });
    void this.flush();
  }

  retry(clientMessageId: string): void {
    const letter = this.letters.value.find((one) => one.clientMessageId === clientMessageId);
    if (!letter) return;
    this.#keep({ ...letter, state: 'sending', problem: undefined });
    void this.flush();
  }

  /** It arrived, or its writer no longer wants to send it. */
  drop(clientMessageId: string): void {
    this.#options.storage.removeItem(this.#prefix + clientMessageId);
    this.letters.value = this.letters.value.filter((one) => one.clientMessageId !== clientMessageId);
  }

  /** Sends what is waiting, one after the other, so that it arrives in the order it was written. */
  flush(): Promise<void> {
    clearTimeout(this.#again);
    this.#flushing ??= this.#sendAll().finally(() => (this.#flushing = undefined));
    return this.#flushing;
  }

  async #sendAll(): Promise<void> {
    let next: Letter | undefined;
    while ((next = this.letters.value.find(({ state }) => state !== 'refused'))) {
      this.#keep({ ...next, state: 'sending' });
      try {
        const message = await this.#options.send(next);
        this.#options.onSent(message);
        this.drop(next.clientMessageId);
      } catch (error) {
        const problem = this.#options.refusalOf(error);
        if (problem === undefined) return this.#waitWith(next);
        this.#keep({ ...next, state: 'refused', problem });
      }
    }
  }

  #waitWith(first: Letter): void {
    for (const letter of this.letters.value)
      if (letter.state === 'sending' || letter === first) this.#keep({ ...letter, state: 'waiting' });
    this.#again = setTimeout(() => void this.flush(), PAUSE_MS);
  }

  #keep(letter: Letter): void {
    const letters = this.letters.value;
    const at = letters.findIndex((one) => one.clientMessageId === letter.clientMessageId);
    this.letters.value = at < 0 ? [...letters, letter] : letters.with(at, letter);
    try {
      this.#options.storage.setItem(this.#prefix + letter.clientMessageId, JSON.stringify(letter));
    } catch {
      // No room or no permission: it is kept for as long as this page is open.
    }
  }

  #kept(): Letter[] {
    const { storage } = this.#options;
    const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
    return keys
      .filter((key) => key.startsWith(this.#prefix))
      .map((key) => JSON.parse(storage.getItem(key) ?? 'null') as Letter)
      .toSorted((a, b) => a.sentAt.localeCompare(b.sentAt));
  }
}
