import { Command } from '@nestjs/cqrs';

export class RevokeSession extends Command<any> {
  constructor(...args: any[]) {
    super();
  }
}
