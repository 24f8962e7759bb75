/** Words that mean the same in a shop, written as one word each: both engines know them. */
export const SYNONYMS: readonly (readonly string[])[] = [
  ['tee', 'tshirt'],
  ['trousers', 'pants'],
  ['jumper', 'sweater', 'pullover'],
  ['sneakers', 'trainers'],
  ['jewellery', 'jewelry'],
  ['grey', 'gray'],
  ['colour', 'color'],
  ['bike', 'bicycle'],
  ['rucksack', 'backpack'],
  ['sofa', 'couch'],
];

const bySynonym = new Map(
  SYNONYMS.flatMap((group) => group.map((word) => [word, group.filter((other) => other !== word)] as const)),
);

export const synonymsOf = (word: string): readonly string[] => bySynonym.get(word) ?? [];
