import { Command } from '@nestjs/cqrs';

export class ResetPassword extends Command<any> {
  constructor(...args: any[]) {
    super();
  }
}
