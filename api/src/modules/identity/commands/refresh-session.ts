import { Command } from '@nestjs/cqrs';

export class RefreshSession extends Command<any> {
  constructor(...args: any[]) {
    super();
  }
}
