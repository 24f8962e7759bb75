import { readFileSync } from 'node:fs';

const SHOWN = 10;

/** Questions as people ask them, with the handles of what fits: exactly that, good, acceptable. */
export const judgementsOf = (catalogue) =>
  JSON.parse(readFileSync(new URL(`judgements/${catalogue}.json`, import.meta.url), 'utf8'));

const gain = (grades) =>
  grades.reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);

/** How near the first ten are to the best ten there could be: 1 is perfect, 0 shows nothing that fits. */
export function ndcg(keys, relevant) {
  const gradeOf = (key) => 3 - (relevant.findIndex((same) => same.includes(key)) + 1 || 4) + 1;
  const best = relevant.flatMap((same, i) => same.map(() => 3 - i)).slice(0, SHOWN);
  return best.length === 0
    ? 1
    : gain(keys.slice(0, SHOWN).map((key) => Math.max(0, gradeOf(key)))) / gain(best);
}

/** Asks every question of the list and says how good the answers were, each and on average. */
export async function judge(engine, judgements) {
  const scores = [];
  for (const { q, device, relevant } of judgements) {
    const question = { q, conditions: [], options: [], inStock: false, sort: 'relevance', limit: SHOWN };
    const { cards } = await engine.search(question);
    const keys = JSON.parse(`[${cards}]`).map(({ key }) => key);
    scores.push({ q, device, score: ndcg(keys, relevant), first: keys[0] });
  }
  return scores;
}

export const mean = (scores) => scores.reduce((sum, { score }) => sum + score, 0) / scores.length;
