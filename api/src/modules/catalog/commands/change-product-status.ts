import { Command } from '@nestjs/cqrs';

export class ChangeProductStatus extends Command<any> {
  constructor(...args: any[]) {
    super();
  }
}
