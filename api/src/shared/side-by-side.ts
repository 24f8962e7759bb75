/** Works on all of them, at most `atOnce` at the same time, in their order. */
export async function sideBySide<Item>(
  items: Iterable<Item>,
  atOnce: number,
  work: (item: Item) => Promise<unknown>,
): Promise<void> {
  const next = items[Symbol.iterator]();
  const lane = async () => {
    for (let item = next.next(); !item.done; item = next.next()) await work(item.value);
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}
