import { Command } from '@nestjs/cqrs';

export class SignOut extends Command<any> {
  constructor(...args: any[]) {
    super();
  }
}
