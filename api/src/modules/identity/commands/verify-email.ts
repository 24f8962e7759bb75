import { Command } from '@nestjs/cqrs';

export class VerifyEmail extends Command<any> {
  constructor(...args: any[]) {
    super();
  }
}
