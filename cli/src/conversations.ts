import type { Answer, FlexBizz } from '@flexbizz/sdk';
import { EXIT } from './exit-codes.js';
import { Failure } from './failure.js';

export type Conversation = Answer<'conversations.get'>;
export type Message = Answer<'messages.send'>;

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-/;
const SEARCHED = 1_000;

const handleOf = (word: string) => word.replace(/^@/, '').toLowerCase();

const isAbout = ({ subject }: Conversation, what: string) =>
  subject?.slug === what ||
  subject?.orderNumber?.toLowerCase() === what ||
  Boolean(subject?.title.toLowerCase().includes(what));

/** The newest conversation with a person, or the newest about a product or an order. */
export async function conversationWith(
  flexbizz: FlexBizz,
  who: string,
  about?: string,
): Promise<Conversation | undefined> {
  if (ID.test(who)) return flexbizz.conversations.get({ path: { conversationId: who } });
  let looked = 0;
  for await (const conversation of flexbizz.conversations.list({ query: { limit: 100 } })) {
    if (conversation.with.handle === handleOf(who) && (!about || isAbout(conversation, about.toLowerCase())))
      return conversation;
    if (++looked >= SEARCHED) break;
  }
  return undefined;
}

export async function beginConversation(
  flexbizz: FlexBizz,
  who: string,
  about?: string,
): Promise<Conversation> {
  if (!about) return flexbizz.conversations.start({ body: { handle: handleOf(who) } });
  const { id, seller } = await flexbizz.products.get({ path: { slug: about } });
  if (seller.handle !== handleOf(who))
    throw new Failure(
      EXIT.usage,
      'cli.usage',
      `"${about}" is sold by ${seller.handle}, not by ${handleOf(who)}.`,
      `Write to the seller: flexbizz chat send ${seller.handle} --about ${about} …`,
    );
  return flexbizz.conversations.start({ body: { productId: id } });
}

export const noConversation = (who: string, about?: string): Failure =>
  new Failure(
    EXIT.notFound,
    'chat.not-found',
    `There is no conversation with ${who}${about ? ` about ${about}` : ''}.`,
    'flexbizz chat list shows what there is; flexbizz chat send begins one.',
  );

export const subjectText = ({ subject }: Conversation): string =>
  subject ? [subject.orderNumber, subject.title].filter(Boolean).join(' ') : '';
