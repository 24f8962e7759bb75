import { Command } from '@nestjs/cqrs';

export class UpdateAccount extends Command<any> {
  constructor(...args: any[]) {
    super();
  }
}
