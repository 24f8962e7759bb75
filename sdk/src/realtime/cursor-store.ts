/** Remembers the number of the last event that was handled, so that nothing is missed or seen twice. */
export interface CursorStore {
  get(): number | undefined | Promise<number | undefined>;
  set(sequence: number): void | Promise<void>;
}

/** For as long as the program runs; starts after `sequence`, or with whatever comes next. */
export function memoryCursor(sequence?: number): CursorStore {
  return { get: () => sequence, set: (next) => void (sequence = next) };
}

/** In `localStorage` or anything shaped like it. Give each person a key of their own. */
export function storageCursor(
  key: string,
  storage: Pick<Storage, 'getItem' | 'setItem'> = localStorage,
): CursorStore {
  return {
    get: () => {
      const kept = storage.getItem(key);
      return kept === null ? undefined : Number(kept);
    },
    set: (sequence) => storage.setItem(key, String(sequence)),
  };
}
