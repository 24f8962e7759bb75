import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { VapidKeys } from '../push/vapid-keys.js';

export class GetPushKey extends Query<{ publicKey: string }> {}

@QueryHandler(GetPushKey)
export class GetPushKeyHandler implements IQueryHandler<GetPushKey> {
  constructor(private readonly keys: VapidKeys) {}

  async execute(): Promise<{ publicKey: string }> {
    return { publicKey: this.keys.publicKey };
  }
}
