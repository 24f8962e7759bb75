import { Command } from '@nestjs/cqrs';

export class ShipOrder extends Command<any> {
  constructor(...args: any[]) {
    super();
  }
}
