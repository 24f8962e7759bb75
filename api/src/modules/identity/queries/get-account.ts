import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Account } from '../identity.contract.js';
import { ReadAccounts } from './read-accounts.js';

export class GetAccount extends Query<{ account: Account; version: number }> {
  constructor(readonly userId: string) {
    super();
  }
}

@QueryHandler(GetAccount)
export class GetAccountHandler implements IQueryHandler<GetAccount> {
  constructor(private readonly accounts: ReadAccounts) {}

  execute({ userId }: GetAccount) {
    return this.accounts.of(userId);
  }
}
