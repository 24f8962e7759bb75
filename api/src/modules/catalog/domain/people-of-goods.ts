type People = 'women' | 'men' | 'kids' | 'anybody' | 'unsaid';

const WORDS: Record<'women' | 'men' | 'kids' | 'anybody', RegExp> = {
  women: /\b(women|woman|womenswear|ladie|lady|female|maternity)\b/,
  men: /\b(men|man|menswear|male|gent|gentlemen|gentleman)\b/,
  kids: /\b(kid|child|children|boy|girl|youth|junior|jr|toddler|baby|babie|infant|newborn)\b/,
  anybody: /\bunisex\b/,
};

/** Whom goods are made for, by words without case and plural endings. */
export function peopleIn(texts: readonly string[]): People {
  const text = texts.join(' | ');
  if (WORDS.kids.test(text)) return 'kids';
  if (WORDS.anybody.test(text)) return 'anybody';
  const [women, men] = [WORDS.women.test(text), WORDS.men.test(text)];
  if (women && men) return 'anybody';
  return women ? 'women' : men ? 'men' : 'unsaid';
}

const EVERYBODY = 'clothing';
const PAIRS: readonly (readonly [women: string, men: string])[] = [
  ['womens-clothing', 'mens-clothing'],
  ['womens-tops', 'mens-shirts'],
  ['womens-knitwear', 'mens-knitwear'],
  ['womens-trousers', 'mens-trousers'],
  ['womens-jackets', 'mens-jackets'],
];
/** Worn by women where nothing else is said. */
const WOMENS = 'womens-dresses';

/** The same goods among those of the people they are made for; everybody's aisle when that is not known. */
export function forPeople(key: string, people: People): string {
  if (key === WOMENS) {
    if (people === 'men') return 'mens-clothing';
    return people === 'women' || people === 'unsaid' ? key : EVERYBODY;
  }
  const pair = PAIRS.find((both) => both.includes(key));
  if (!pair) return key;
  if (people === 'women') return pair[0];
  return people === 'men' ? pair[1] : EVERYBODY;
}
