/** Works through a list a few at a time, keeping its order. */
export async function inTurns<In, Out>(
  list: readonly In[],
  workers: number,
  work: (item: In) => Promise<Out>,
): Promise<Out[]> {
  const results: Out[] = [];
  let next = 0;
  const worker = async () => {
    while (next < list.length) {
      const place = next++;
      results[place] = await work(list[place]!);
    }
  };
  await Promise.all(Array.from({ length: workers }, worker));
  return results;
}
