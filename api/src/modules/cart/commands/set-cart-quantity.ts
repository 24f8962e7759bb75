import { Command } from '@nestjs/cqrs';

export class SetCartQuantity extends Command<any> {
  constructor(...args: any[]) {
    super();
  }
}
