/** What somebody wanted to do when they were asked to sign in first. */
export type Intent = { act: 'like' | 'wish'; productId: string } | { act: 'follow'; handle: string };

const WRITTEN = /^(like|wish|follow):([\w-]{1,64})$/;

/** As it travels in an address: `like:<product id>`, `wish:<product id>`, `follow:<handle>`. */
export function intentOf(text: unknown): Intent | undefined {
  const [, act, of = ''] = WRITTEN.exec(typeof text === 'string' ? text : '') ?? [];
  if (act === 'follow') return { act, handle: of };
  return act === 'like' || act === 'wish' ? { act, productId: of } : undefined;
}

/** Where a stranger is led who likes, wishes or follows: to sign in, then back, with that done. */
export const signInTo = (intent: string, next: string): string =>
  `/sign-in?${new URLSearchParams({ next, intent })}`;
