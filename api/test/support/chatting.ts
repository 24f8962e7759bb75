import { randomUUID } from 'node:crypto';
import type { Answer, FlexBizz } from '@flexbizz/sdk';
import type { Envelope } from '../../src/platform/live/live-event.js';
import { listeningSuite } from './listening.js';
import type { Listener } from './live.js';

export type Message = Answer<'messages.send'>;

/** What suites about conversations do all the time, in a marketplace of their own: listen on a device, say something. */
export function chattingSuite() {
  const suite = listeningSuite();
  return {
    get market() {
      return suite.market;
    },
    listen: suite.listen,

    async twoPeople() {
      const buyer = await suite.market.people.openBuyer();
      const seller = await suite.market.people.openSeller('North Loom');
      const { id } = await buyer.shop.conversations.start({ body: { handle: seller.handle } });
      return { buyer, seller, id, path: { conversationId: id } };
    },
  };
}

export const say = async <Result>({ socket }: Listener, name: string, body: object): Promise<Result> => {
  const answer = await socket.timeout(5_000).emitWithAck(name, body);
  if (!answer.ok) throw Object.assign(new Error(answer.problem.detail), { code: answer.problem.code });
  return answer.result as Result;
};

export const heardOf = <Data>({ heard }: Listener, type: string): Data[] =>
  (heard as Envelope[]).filter((envelope) => envelope.type === type).map(({ data }) => data as Data);

export const messagesOf = (listener: Listener) =>
  heardOf<{ message: Message; unread: number }>(listener, 'chat:message');

export const write = (
  shop: FlexBizz,
  conversationId: string,
  text: string,
  clientMessageId: string = randomUUID(),
) => shop.messages.send({ path: { conversationId }, body: { text, clientMessageId } });

export const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: { code?: string }) => error.code,
  );
