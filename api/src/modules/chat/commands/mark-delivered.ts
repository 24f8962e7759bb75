import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { ReadState } from '../chat.contract.js';
import { Positions } from '../positions.js';

/** A device has it: the sender sees the first tick. */
export class MarkDelivered extends Command<ReadState> {
  constructor(
    readonly userId: string,
    readonly conversationId: string,
    readonly upTo: number,
  ) {
    super();
  }
}

@CommandHandler(MarkDelivered)
export class MarkDeliveredHandler implements ICommandHandler<MarkDelivered> {
  constructor(private readonly positions: Positions) {}

  execute({ userId, conversationId, upTo }: MarkDelivered): Promise<ReadState> {
    return this.positions.move(userId, conversationId, 'delivered', upTo);
  }
}
