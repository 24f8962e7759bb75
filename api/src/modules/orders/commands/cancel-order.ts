import { Command } from '@nestjs/cqrs';

export class CancelOrder extends Command<any> {
  constructor(...args: any[]) {
    super();
  }
}
