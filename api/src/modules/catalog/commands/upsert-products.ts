import { Command } from '@nestjs/cqrs';

export class UpsertProducts extends Command<any> {
  constructor(...args: any[]) {
    super();
  }
}
