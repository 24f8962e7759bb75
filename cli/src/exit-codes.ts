/** What a script may branch on; `flexbizz help exit-codes` prints this table. */
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

export const EXIT_CODES_HELP = `
  0    done
  1    a fault of this program
  2    wrong usage, or the api refused what was sent
  3    partly done: some items were refused and are named
  4    not signed in, or not allowed
  5    not found
  6    conflict: somebody else was faster, or the state does not allow it
  7    network trouble or too many requests
  8    pending: nobody has decided yet
  130  interrupted`;
