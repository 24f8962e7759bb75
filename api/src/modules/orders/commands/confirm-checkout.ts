import { Command } from '@nestjs/cqrs';

export class ConfirmCheckout extends Command<any> {
  constructor(...args: any[]) {
    super();
  }
}
