/** "Ada Moreno" as strangers see her: "Ada M." */
export function authorName(displayName: string): string {
  const [first = '', ...others] = displayName.trim().split(/\s+/);
  const last = others.at(-1);
  return last ? `${first} ${[...last][0]!.toUpperCase()}.` : first;
}
