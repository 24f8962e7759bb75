/** What a script may branch on; `flexbizz help exit-codes` tells what they mean. */
export const EXIT = {
  ok: 0,
  bug: 1,
  usage: 2,
  partly: 3,
  notSignedIn: 4,
  notFound: 5,
  conflict: 6,
  network: 7,
  pending: 8,
} as const;

export const EXIT_CODES = [
  { code: 0, meaning: 'done' },
  { code: 1, meaning: 'a fault of this program' },
  { code: 2, meaning: 'wrong usage, or the api refused what was sent' },
  { code: 3, meaning: 'partly done: some items were refused and are named' },
  { code: 4, meaning: 'not signed in, or not allowed' },
  { code: 5, meaning: 'not found' },
  { code: 6, meaning: 'conflict: somebody else was faster, or the state does not allow it' },
  { code: 7, meaning: 'network trouble or too many requests' },
  { code: 8, meaning: 'pending: nobody has decided yet' },
  { code: 130, meaning: 'interrupted' },
];

export const exitCodesText = (): string =>
  EXIT_CODES.map(({ code, meaning }) => `${String(code).padEnd(5)}${meaning}`).join('\n');
