/** What a password is usually made of when somebody knows whom they are guessing for. */
export interface PasswordContext {
  email: string;
  displayName: string;
  handle?: string | null;
}

const OURS = ['flexbizz', 'flex', 'bizz', 'marketplace', 'password'];
const SHORTEST_WORD = 4;
const FEWEST_OF_ITS_OWN = 6;

/** As a guesser would write it: case, accents and the form of its characters make no difference. */
const plain = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** The words of a context, the longest first: `mara.lindqvist@north-loom.example` has `lindqvist`, `mara`, `north` … */
function wordsOf({ email, displayName, handle }: PasswordContext): string[] {
  const texts = [email, displayName, handle ?? ''].map(plain);
  const whole = texts.map((text) => text.replaceAll(/[^\p{L}\p{N}]/gu, ''));
  const parts = texts.flatMap((text) => text.split(/[^\p{L}\p{N}]+/u));
  const words = [...whole, ...parts, ...OURS].filter((word) => word.length >= SHORTEST_WORD);
  return [...new Set(words)].sort((one, other) => other.length - one.length);
}

/** True when little is left of a password once the words about its owner and about us are taken out. */
export function isMadeOfContext(password: string, context: PasswordContext): boolean {
  const rest = wordsOf(context).reduce((text, word) => text.replaceAll(word, ''), plain(password));
  return rest !== plain(password) && [...rest].length < FEWEST_OF_ITS_OWN;
}

/** The forms of a password that a list of leaked ones is asked for. */
export const listedForms = (password: string): string[] => {
  const lower = password.normalize('NFC').toLowerCase();
  return [lower, lower.trim(), lower.replaceAll(/\s+/g, '')];
};
