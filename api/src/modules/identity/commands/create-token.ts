import { Command } from '@nestjs/cqrs';

export class CreateToken extends Command<any> {
  constructor(...args: any[]) {
    super();
  }
}
