import { Command } from '@nestjs/cqrs';

export class CreateProduct extends Command<any> {
  constructor(...args: any[]) {
    super();
  }
}
