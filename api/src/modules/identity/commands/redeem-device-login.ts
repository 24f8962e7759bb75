import { Command } from '@nestjs/cqrs';

export class RedeemDeviceLogin extends Command<any> {
  constructor(...args: any[]) {
    super();
  }
}
