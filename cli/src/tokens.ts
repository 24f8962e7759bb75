import type { Answer, FlexBizz } from '@flexbizz/sdk';
import { EXIT } from './exit-codes.js';
import { Failure, usage } from './failure.js';

type Session = Answer<'sessions.list'>['items'][number];

/** The api lists tokens among the sessions, for both sign somebody in. */
export async function tokensOf(flexbizz: FlexBizz): Promise<Session[]> {
  const sessions = await flexbizz.sessions.list({ query: { limit: 100 } }).toArray({ limit: 1_000 });
  return sessions.filter(({ kind }) => kind === 'token');
}

/** By its id, or by a name that only one has. */
export async function tokenNamed(flexbizz: FlexBizz, word: string): Promise<Session> {
  const tokens = await tokensOf(flexbizz);
  const found = tokens.filter(({ id, label }) => id === word || label === word);
  if (found.length > 1)
    throw usage(`${found.length} tokens are named "${word}".`, 'Give the id: flexbizz tokens list shows it.');
  const [token] = found;
  if (token) return token;
  throw new Failure(
    EXIT.notFound,
    'sessions.not-found',
    `You have no token "${word}".`,
    'flexbizz tokens list shows what there is.',
  );
}
