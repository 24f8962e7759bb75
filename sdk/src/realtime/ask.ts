import type { Socket } from 'socket.io-client';
import { NetworkError, refusal, TimeoutError } from '../errors.js';
import type { Problem } from '../problem.js';

type Acknowledgement = { ok: true; result: unknown } | { ok: false; problem: Problem };

const ANSWER_MS = 10_000;

/** Says something and waits for the answer. What is known of a failure decides whether to say it again. */
export async function ask(socket: Socket, name: string, body: unknown): Promise<unknown> {
  if (!socket.connected) throw new NetworkError('There is no connection at the moment.');
  const answer = (await socket
    .timeout(ANSWER_MS)
    .emitWithAck(name, body)
    .catch(() => {
      if (socket.connected) throw new TimeoutError('try', ANSWER_MS);
      throw new NetworkError('The connection was lost before the answer came.');
    })) as Acknowledgement;
  if (answer.ok) return answer.result;
  throw refusal(answer.problem, new Response(null, { status: answer.problem.status }));
}
