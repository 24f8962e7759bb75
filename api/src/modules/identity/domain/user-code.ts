/** No vowels, so that no word is spelled; nothing that reads as a digit. As RFC 8628 suggests. */
const LETTERS = 'BCDFGHJKLMNPQRSTVWXZ';
const LENGTH = 8;

/** @param pick a random whole number below its argument. */
export function newUserCode(pick: (choices: number) => number): string {
  return Array.from({ length: LENGTH }, () => LETTERS[pick(LETTERS.length)]).join('');
}

/** `WDJBMJHT` is shown as `WDJB-MJHT`. */
export const shownUserCode = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`;
