import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Caller } from '#platform/http/caller.js';
import { ViewCounter } from '../views/view-counter.js';

export class CountView extends Command<void> {
  constructor(
    readonly caller: Caller,
    readonly productId: string,
  ) {
    super();
  }
}

@CommandHandler(CountView)
export class CountViewHandler implements ICommandHandler<CountView> {
  constructor(private readonly views: ViewCounter) {}

  execute({ caller, productId }: CountView): Promise<void> {
    this.views.count(caller, productId);
    return Promise.resolve();
  }
}
