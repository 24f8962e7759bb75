import { Command } from '@nestjs/cqrs';

export class ResendVerification extends Command<any> {
  constructor(...args: any[]) {
    super();
  }
}
