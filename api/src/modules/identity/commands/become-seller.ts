import { Command } from '@nestjs/cqrs';

export class BecomeSeller extends Command<any> {
  constructor(...args: any[]) {
    super();
  }
}
