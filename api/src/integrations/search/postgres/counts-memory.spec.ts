import { expect, it } from '@jest/globals';
import type { SearchQuestion } from '../search-engine.js';
import { CountsMemory, type Counts } from './counts-memory.js';

const browsing = (more: Partial<SearchQuestion> = {}): SearchQuestion => ({
  ...{ q: '', conditions: [], options: [], inStock: false, sort: 'newest', limit: 24 },
  ...more,
});

function counting() {
  const asked: SearchQuestion[] = [];
  const memory = new CountsMemory(async (question) => {
    asked.push(question);
    return { matches: asked.length } as Counts;
  });
  return { memory, asked };
}

it('counts once for everybody who narrows down to the same, whatever page they are on', async () => {
  const { memory, asked } = counting();
  const pages = Array.from({ length: 10 }, (_, i) =>
    browsing({ limit: i + 1, sort: i % 2 ? 'newest' : 'price-asc' }),
  );
  const answers = await Promise.all(pages.map((question) => memory.of(question)));
  expect(answers.map(({ matches }) => matches)).toEqual(Array(10).fill(1));
  expect(asked).toHaveLength(1);
});

it('counts anew for another question, and after something changed here', async () => {
  const { memory, asked } = counting();
  await memory.of(browsing({ category: 'home' }));
  await memory.of(browsing({ category: 'home', inStock: true }));
  expect(asked).toHaveLength(2);
  memory.forget();
  expect((await memory.of(browsing({ category: 'home' }))).matches).toBe(3);
});

it('answers who asked while something changed, and counts anew for the next', async () => {
  const { memory, asked } = counting();
  const meanwhile = memory.of(browsing());
  memory.forget();
  expect((await meanwhile).matches).toBe(1);
  expect((await memory.of(browsing())).matches).toBe(2);
  expect(asked).toHaveLength(2);
});
