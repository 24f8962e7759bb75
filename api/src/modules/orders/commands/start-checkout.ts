import { Command } from '@nestjs/cqrs';

export class StartCheckout extends Command<any> {
  constructor(...args: any[]) {
    super();
  }
}
