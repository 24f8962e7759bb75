import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Message } from '#shared/types/chat';
import { Outbox, type Letter } from './outbox';

/** As a browser keeps it. */
class Drawer {
  readonly #papers = new Map<string, string>();
  get length() {
    return this.#papers.size;
  }
  key = (index: number) => [...this.#papers.keys()][index] ?? null;
  getItem = (key: string) => this.#papers.get(key) ?? null;
  setItem = (key: string, value: string) => void this.#papers.set(key, value);
  removeItem = (key: string) => void this.#papers.delete(key);
}

class Unfit extends Error {}

let drawer: Drawer;
/** What arrived, in order, by name. */
let arrived: string[];
let network: 'up' | 'down' | 'answer lost';

const outbox = (owner = 'ada') =>
  new Outbox({
    owner,
    storage: drawer,
    send: async ({ clientMessageId, text }) => {
      if (network === 'down') throw new Error('no network');
      if (text === 'unfit') throw new Unfit('Not this one.');
      if (!arrived.includes(clientMessageId)) arrived.push(clientMessageId);
      if (network === 'answer lost') throw new Error('no answer');
      return { clientMessageId } as Message;
    },
    refusalOf: (error) => (error instanceof Unfit ? error.message : undefined),
    onSent: () => undefined,
  });

const letter = (clientMessageId: string, text = 'Hello', minute = 0): Omit<Letter, 'state'> => ({
  ...{ conversationId: 'one', clientMessageId, text, mediaIds: [] },
  sentAt: `2026-05-01T09:${String(minute).padStart(2, '0')}:00.000Z`,
});

beforeEach(() => {
  jest.useFakeTimers();
  drawer = new Drawer();
  arrived = [];
  network = 'up';
});
afterEach(() => void jest.useRealTimers());

describe('an outbox', () => {
  it('keeps what could not be sent, over a closed page, and sends it in the order it was written', async () => {
    network = 'down';
    const before = outbox();
    before.add(letter('second', 'Hello', 2));
    before.add(letter('first', 'Hello', 1));
    await before.flush();
    expect(before.letters.value.map(({ state }) => state)).toEqual(['waiting', 'waiting']);

    network = 'up';
    const after = outbox();
    await after.flush();
    expect(arrived).toEqual(['first', 'second']);
    expect(after.letters.value).toEqual([]);
    expect(drawer.length).toBe(0);
  });

  it('tries again by itself, under the same name', async () => {
    network = 'answer lost';
    const box = outbox();
    box.add(letter('one'));
    await box.flush();
    expect(box.letters.value).toMatchObject([{ clientMessageId: 'one', state: 'waiting' }]);

    network = 'up';
    await jest.advanceTimersByTimeAsync(5_000);
    expect(box.letters.value).toEqual([]);
    expect(arrived).toEqual(['one']);
  });

  it('says what was refused and goes on with the rest', async () => {
    const box = outbox();
    box.add(letter('bad', 'unfit', 1));
    box.add(letter('good', 'Hello', 2));
    await box.flush();
    expect(arrived).toEqual(['good']);
    expect(box.letters.value).toMatchObject([
      { clientMessageId: 'bad', state: 'refused', problem: 'Not this one.' },
    ]);
    box.drop('bad');
    expect(drawer.length).toBe(0);
  });

  it('shows nobody what another person wrote on the same machine', async () => {
    network = 'down';
    const ada = outbox('ada');
    ada.add(letter('hers'));
    await ada.flush();
    expect(outbox('ben').letters.value).toEqual([]);
  });
});
