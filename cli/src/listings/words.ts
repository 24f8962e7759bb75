import { adjusted, refused, type Problem } from './problem.js';
import type { Row } from './row.js';

const HANDLE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const MOST_TAGS = 50;
const LONGEST_TAG = 60;
const CONDITIONS = ['new', 'like-new', 'good', 'fair'] as const;

/** "Été Robe" as "ete-robe": the key must stay the same however often the file is read. */
export const asHandle = (text: string) =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 120);

export function readHandle(row: Row, problems: Problem[]): string {
  const text = row.get('handle');
  if (HANDLE.test(text) && text.length <= 120) return text;
  const handle = asHandle(text);
  const cell = row.cell('handle');
  if (handle)
    problems.push(
      adjusted(cell, {
        code: 'handle.rewritten',
        message: `A handle has small letters, digits and hyphens: listed as "${handle}".`,
        hint: 'Nothing to do; the same text always gives the same handle.',
      }),
    );
  else
    problems.push(
      refused(cell, {
        code: 'handle.missing',
        message: text ? `"${text}" cannot be made into a handle.` : 'This row belongs to no product.',
        hint: 'Give each product a handle of its own, like linen-apron.',
      }),
    );
  return handle;
}

/** A category the marketplace has; otherwise none, and the marketplace finds one by the product's words. */
export function readCategory(
  row: Row,
  known: ReadonlySet<string> | undefined,
  problems: Problem[],
): string | undefined {
  const key = row.get('category');
  if (key === '' || !known || known.has(key)) return key || undefined;
  problems.push(
    adjusted(row.cell('category'), {
      code: 'category.unknown',
      message: `There is no category "${key}": one is found by the type, tags and title.`,
      hint: 'The keys are those of a `flexbizz products export`.',
    }),
  );
  return undefined;
}

export function readTags(row: Row, problems: Problem[]): string[] {
  const seen = new Map<string, string>();
  for (const tag of row
    .get('tags')
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean))
    if (!seen.has(tag.toLowerCase())) seen.set(tag.toLowerCase(), tag);
  const tags = [...seen.values()];
  const kept = tags.filter((tag) => tag.length <= LONGEST_TAG).slice(0, MOST_TAGS);
  if (kept.length < tags.length)
    problems.push(
      adjusted(row.cell('tags'), {
        code: 'tags.too-many',
        message: `${tags.length - kept.length} of ${tags.length} tags are left out.`,
        hint: `A product has ${MOST_TAGS} tags of ${LONGEST_TAG} characters at most.`,
      }),
    );
  return kept;
}

export function readCondition(row: Row, problems: Problem[]): (typeof CONDITIONS)[number] {
  const text = row.get('condition').toLowerCase().replaceAll(' ', '-');
  if (text === '') return 'new';
  const condition =
    CONDITIONS.find((known) => known === text) ?? (text === 'refurbished' ? 'like-new' : undefined);
  if (condition) return condition;
  if (text === 'used') return 'good';
  problems.push(
    refused(row.cell('condition'), {
      code: 'condition.unknown',
      message: `"${row.get('condition')}" is no condition.`,
      hint: `Write ${CONDITIONS.join(', ')}.`,
    }),
  );
  return 'new';
}
