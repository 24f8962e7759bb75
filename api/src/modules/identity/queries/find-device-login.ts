import { Query } from '@nestjs/cqrs';

export class FindDeviceLogin extends Query<any> {
  constructor(...args: any[]) {
    super();
  }
}
