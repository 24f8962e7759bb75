const LONGEST = 40;
const SHORTEST = 3;

/** Names that would make a shop look like us. */
const RESERVED = new Set([
  'about',
  'account',
  'admin',
  'administrator',
  'api',
  'flex-bizz',
  'flexbizz',
  'help',
  'moderator',
  'official',
  'root',
  'security',
  'support',
  'system',
]);

export const isReserved = (handle: string): boolean => RESERVED.has(handle);

/** A public name made of the name somebody gave: `Café Zoë & Sons` is `cafe-zoe-sons`. */
export function handleFrom(displayName: string): string {
  const plain = displayName
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');
  const trimmed = withoutEdges(withoutEdges(plain).slice(0, LONGEST));
  if (trimmed === '') return 'member';
  return trimmed.length < SHORTEST || isReserved(trimmed) ? `shop-${trimmed}` : trimmed;
}

/** The name itself, then `-2`, `-3` … in the order they are tried. */
export function handleCandidates(handle: string, count = 9): string[] {
  return [handle, ...Array.from({ length: count - 1 }, (_, i) => handleWithSuffix(handle, i + 2))];
}

export function handleWithSuffix(handle: string, suffix: number): string {
  const room = LONGEST - `-${suffix}`.length;
  return `${withoutEdges(handle.slice(0, room))}-${suffix}`;
}

const withoutEdges = (text: string): string => text.replaceAll(/^-+|-+$/g, '');
