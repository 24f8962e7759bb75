import type { Held } from '#integrations/search/index.js';

export interface Differences {
  /** On sale, but not to be found. */
  missing: string[];
  /** To be found, but not on sale. */
  surplus: string[];
  /** To be found as they once were. */
  outdated: string[];
}

/** What an engine holds beside what is on sale, by id and version. */
export async function compare(
  onSale: ReadonlyMap<string, string>,
  portions: AsyncIterable<readonly Held[]>,
): Promise<Differences> {
  const held = new Map<string, string>();
  for await (const portion of portions) portion.forEach(([id, version]) => held.set(id, version));
  const ids = [...held.keys()];
  return {
    missing: [...onSale.keys()].filter((id) => !held.has(id)),
    surplus: ids.filter((id) => !onSale.has(id)),
    outdated: ids.filter((id) => onSale.has(id) && onSale.get(id) !== held.get(id)),
  };
}
