import { Command } from '@nestjs/cqrs';

export class ReceiveProviderEvent extends Command<any> {
  constructor(...args: any[]) {
    super();
  }
}
