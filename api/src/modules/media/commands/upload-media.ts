import { Command } from '@nestjs/cqrs';

export class UploadMedia extends Command<any> {
  constructor(...args: any[]) {
    super();
  }
}
