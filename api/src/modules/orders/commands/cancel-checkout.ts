import { Command } from '@nestjs/cqrs';

export class CancelCheckout extends Command<any> {
  constructor(...args: any[]) {
    super();
  }
}
