import { Command } from '@nestjs/cqrs';

export class DecideDeviceLogin extends Command<any> {
  constructor(...args: any[]) {
    super();
  }
}
