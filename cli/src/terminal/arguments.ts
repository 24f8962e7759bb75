import { InvalidArgumentError } from 'commander';

/** For commander: a whole number above zero, or a sentence that says so. */
export function wholeNumber(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new InvalidArgumentError('Give a whole number above zero.');
}

/** For commander: the same, and zero. */
export function zeroOrMore(text: string): number {
  const number = Number(text);
  if (text.trim() !== '' && Number.isInteger(number) && number >= 0) return number;
  throw new InvalidArgumentError('Give a whole number.');
}

/** For commander: one more value of an option that may be repeated. */
export const oneMore = (text: string, before: string[] = []): string[] => [...before, text];
