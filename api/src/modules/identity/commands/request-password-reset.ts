import { Command } from '@nestjs/cqrs';

export class RequestPasswordReset extends Command<any> {
  constructor(...args: any[]) {
    super();
  }
}
