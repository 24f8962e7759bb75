import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { ReadState } from '../chat.contract.js';
import { Positions } from '../positions.js';

export class MarkRead extends Command<ReadState> {
  constructor(
    readonly userId: string,
    readonly conversationId: string,
    readonly upTo: number,
  ) {
    super();
  }
}

@CommandHandler(MarkRead)
export class MarkReadHandler implements ICommandHandler<MarkRead> {
  constructor(private readonly positions: Positions) {}

  execute({ userId, conversationId, upTo }: MarkRead): Promise<ReadState> {
    return this.positions.move(userId, conversationId, 'read', upTo);
  }
}
