import type { Kind } from './domain/kinds.js';
import { sentenceOf } from './domain/sentence.js';
import type { PersonCard } from '#modules/identity/index.js';
import type { Notification, NotificationSubject } from './notifications.contract.js';

export interface Content {
  about: NotificationSubject;
  /** Where it leads, on the storefront. */
  path: string;
  state?: string;
  detail?: string;
  /** Of a message in its conversation. */
  place?: number;
}

export interface NotificationRow {
  id: string;
  kind: Kind;
  actor: PersonCard | null;
  actorCount: number;
  eventCount: number;
  content: Content;
  at: Date;
  readAt: Date | null;
}

export const COLUMNS = `n.id, n.kind, n.actor, n.actor_count AS "actorCount", n.event_count AS "eventCount", n.content,
  n.at, n.read_at AS "readAt"`;

/** A stored notification as people read it. */
export function notificationOf(row: NotificationRow): Notification {
  const { id, kind, actor, eventCount: count, content } = row;
  const { about, path, state = null, detail = null } = content;
  const others = Math.max(0, row.actorCount - 1);
  const told = { kind, state, actorName: actor?.displayName ?? null, others, count, title: about.title };
  return {
    ...{ id, kind, text: sentenceOf(told), detail, actor, others, count, about, path },
    at: row.at.toISOString(),
    readAt: row.readAt?.toISOString() ?? null,
  };
}
