import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor } from '#shared/actor.js';
import type { MarkReadBody, NotificationsUnread } from '../notifications.contract.js';
import { ReadMarks } from '../read-marks.js';

export class MarkNotificationsRead extends Command<NotificationsUnread> {
  constructor(
    readonly actor: Actor,
    readonly which: MarkReadBody,
  ) {
    super();
  }
}

@CommandHandler(MarkNotificationsRead)
export class MarkNotificationsReadHandler implements ICommandHandler<MarkNotificationsRead> {
  constructor(private readonly marks: ReadMarks) {}

  async execute({ actor, which }: MarkNotificationsRead): Promise<NotificationsUnread> {
    return { count: await this.marks.set(actor.userId, which) };
  }
}
