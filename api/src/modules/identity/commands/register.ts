import { Command } from '@nestjs/cqrs';

export class Register extends Command<any> {
  constructor(...args: any[]) {
    super();
  }
}
