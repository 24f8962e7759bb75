import { Command } from '@nestjs/cqrs';

export class UpdateProduct extends Command<any> {
  constructor(...args: any[]) {
    super();
  }
}
