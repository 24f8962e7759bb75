import { Command } from '@nestjs/cqrs';

export class AddToCart extends Command<any> {
  constructor(...args: any[]) {
    super();
  }
}
