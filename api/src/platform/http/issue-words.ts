import type { z } from 'zod';

type Issue = z.core.$ZodRawIssue;

const KINDS: Record<string, string> = {
  string: 'This must be text.',
  boolean: 'This must be true or false.',
  array: 'This must be a list.',
  object: 'This must be an object.',
};

const FORMATS: Record<string, string> = {
  email: 'This is not an e-mail address.',
  url: 'This is not a web address, such as https://example.com.',
  uuid: 'This is not an id.',
  datetime: 'This is not a time, such as 2026-05-01T09:30:00Z.',
};

/** What Zod found, as a person would say it who watches a form filled in. A schema's own words go first. */
export function issueWords(issue: Issue): string {
  if (issue.input === undefined) return 'This is needed.';
  if (issue.input === '') return 'Please fill this in.';
  switch (issue.code) {
    case 'too_small':
      return sizeWords(issue, Number(issue.minimum), 'at least', 'or more');
    case 'too_big':
      return sizeWords(issue, Number(issue.maximum), 'at most', 'or less');
    case 'invalid_type':
      return issue.expected === 'number' || issue.expected === 'int'
        ? `Enter ${numberWords(issue)}.`
        : (KINDS[issue.expected] ?? 'This is not of the right kind.');
    case 'invalid_format':
      return FORMATS[issue.format] ?? 'This is not written as it should be.';
    case 'invalid_value':
      return `Choose one of these: ${issue.values.join(', ')}.`;
    default:
      return 'This is not right.';
  }
}

function sizeWords(issue: Issue, size: number, atMost: string, orMore: string): string {
  const figure = size.toLocaleString('en-US');
  if (issue.origin === 'number' || issue.origin === 'int')
    return `Enter ${numberWords(issue)} of ${figure} ${orMore}.`;
  if (issue.origin === 'array') return `Give ${atMost} ${figure}.`;
  const characters = `${figure} ${size === 1 ? 'character' : 'characters'}`;
  return issue.exact ? `This has exactly ${characters}.` : `Please enter ${atMost} ${characters}.`;
}

/** Checks are asked of the schema they hang on: only it knows that the number is a whole one. */
function numberWords({ schema, inst }: Issue): string {
  const { isInt } = (schema ?? inst ?? {}) as { isInt?: boolean };
  return isInt ? 'a whole number' : 'a number';
}
