import { Command } from '@nestjs/cqrs';

export class MergeCart extends Command<any> {
  constructor(...args: any[]) {
    super();
  }
}
