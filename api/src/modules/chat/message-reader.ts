import { Injectable } from '@nestjs/common';
import { Media, type Picture } from '#modules/media/index.js';
import type { Message, MessageFlag } from './chat.contract.js';
import { noticeFor } from './domain/off-platform.js';

export interface MessageRow {
  id: string;
  conversationId: string;
  sequence: number;
  clientMessageId: string;
  senderId: string;
  text: string;
  mediaIds: string[];
  flags: MessageFlag[];
  sentAt: Date;
}

export const MESSAGE = `id, conversation_id AS "conversationId", sequence, client_message_id AS "clientMessageId",
  sender_id AS "senderId", text, media_ids AS "mediaIds", flags, sent_at AS "sentAt"`;

/** Messages as people read them. */
@Injectable()
export class MessageReader {
  constructor(private readonly media: Media) {}

  async shown(rows: readonly MessageRow[]): Promise<Message[]> {
    const wanted = rows.flatMap(({ senderId, mediaIds }) =>
      mediaIds.map((id) => ({ ownerId: senderId, id })),
    );
    const pictures = wanted.length > 0 ? await this.media.picturesByIds(wanted) : new Map<string, Picture>();
    return rows.map(({ mediaIds, sentAt, ...row }) => ({
      ...row,
      pictures: mediaIds.flatMap((id) => pictures.get(id) ?? []),
      notice: noticeFor(row.flags),
      sentAt: sentAt.toISOString(),
    }));
  }

  async one(row: MessageRow): Promise<Message> {
    return (await this.shown([row]))[0]!;
  }
}
