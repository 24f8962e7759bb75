import { didYouMean } from './near.js';
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

export function readCondition(row: Row, problems: Problem[]): (typeof CONDITIONS)[number] | null {
  const text = row.get('condition').toLowerCase().replaceAll(' ', '-');
  if (text === '') return null;
  const condition =
    CONDITIONS.find((known) => known === text) ?? (text === 'refurbished' ? 'like-new' : undefined);
  if (condition) return condition;
  if (text === 'used') return 'good';
  problems.push(
    refused(row.cell('condition'), {
      code: 'condition.unknown',
      message: `"${row.get('condition')}" is no condition.`,
      hint: oneOf(text, CONDITIONS),
    }),
  );
  return null;
}

const SHOWN = ['published', 'active'] as const;
const HIDDEN = ['draft', 'archived'] as const;

/** What the file says of being shown: undefined when it says nothing; a status nobody knows is refused. */
export function readVisibility(row: Row, problems: Problem[]): 'shown' | 'draft' | 'archived' | undefined {
  const status = row.get('status').toLowerCase();
  if (status === '') {
    const published = row.get('published').toLowerCase();
    if (published === '') return undefined;
    if (['true', 'false', 'yes', 'no', '1', '0'].includes(published))
      return ['true', 'yes', '1'].includes(published) ? 'shown' : 'draft';
    problems.push(unknownValue(row, 'published', ['true', 'false']));
    return undefined;
  }
  if (SHOWN.some((known) => known === status)) return 'shown';
  const hidden = HIDDEN.find((known) => known === status);
  if (!hidden) problems.push(unknownValue(row, 'status', [...SHOWN, ...HIDDEN]));
  return hidden;
}

const unknownValue = (row: Row, field: 'status' | 'published', known: readonly string[]): Problem =>
  refused(row.cell(field), {
    code: `${field}.unknown`,
    message: `"${row.get(field)}" is no ${field === 'status' ? 'status' : 'answer to whether it is published'}.`,
    hint: oneOf(row.get(field), known),
  });

const oneOf = (text: string, known: readonly string[]) =>
  `${didYouMean(text, known)} Write ${known.join(', ')}, or leave the cell empty.`.trim();
