const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^colou?rs?$/, 'Colour'],
  [/^sizes?$/, 'Size'],
  [/^materials?$/, 'Material'],
];

/** What shops call by different names is one thing to filter by: `SIZE` is `Size`, `Color` is `Colour`. */
export function commonOptionName(name: string): string {
  const plain = name.trim().replaceAll(/\s+/g, ' ').toLowerCase();
  const known = SPELLINGS.find(([spelt]) => spelt.test(plain));
  return known ? known[1] : plain.replaceAll(/(?<=^| )\p{L}/gu, (letter) => letter.toUpperCase());
}
