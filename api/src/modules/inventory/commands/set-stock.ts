import { Command } from '@nestjs/cqrs';

export class SetStock extends Command<any> {
  constructor(...args: any[]) {
    super();
  }
}
