import { Command } from '@nestjs/cqrs';

export class SignIn extends Command<any> {
  constructor(...args: any[]) {
    super();
  }
}
