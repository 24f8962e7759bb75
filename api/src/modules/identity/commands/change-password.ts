import { Command } from '@nestjs/cqrs';

export class ChangePassword extends Command<any> {
  constructor(...args: any[]) {
    super();
  }
}
