import { Command } from '@nestjs/cqrs';

export class StartDeviceLogin extends Command<any> {
  constructor(...args: any[]) {
    super();
  }
}
