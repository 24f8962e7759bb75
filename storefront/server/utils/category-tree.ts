import type { RequestEvent } from './request-event';
import type { Category } from '#shared/types/marketplace';

const MINUTES = 60_000;
const KEPT = 5 * MINUTES;

let kept: { tree: Category[]; until: number } | undefined;
const once = singleFlight<Category[]>();

/** The aisles are on every page and hardly ever change: asked once for everybody. */
export async function categoryTree(event: RequestEvent): Promise<Category[]> {
  if (kept && kept.until > Date.now()) return kept.tree;
  const tree = await once('all', async () => (await event.context.visitor.flexbizz.categories.list()).items);
  kept = { tree, until: Date.now() + KEPT };
  return tree;
}
