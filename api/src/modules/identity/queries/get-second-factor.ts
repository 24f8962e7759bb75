import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Database } from '#platform/database/database.js';
import { demandsSecondFactor, type Actor } from '#shared/actor.js';
import { passkeyOf, PasskeyRows } from '../second-factors/passkey-rows.js';
import type { SecondFactor } from '../second-factors.contract.js';

export class GetSecondFactor extends Query<SecondFactor> {
  constructor(readonly actor: Actor) {
    super();
  }
}

@QueryHandler(GetSecondFactor)
export class GetSecondFactorHandler implements IQueryHandler<GetSecondFactor> {
  constructor(
    private readonly db: Database,
    private readonly rows: PasskeyRows,
  ) {}

  async execute({ actor: { userId, roles, secondFactor } }: GetSecondFactor): Promise<SecondFactor> {
    const [row, passkeys] = await Promise.all([
      this.db.row<{ addedAt: Date | null; codes: number }>(
        `SELECT (SELECT added_at FROM authenticators WHERE user_id = $1::uuid AND secret IS NOT NULL) AS "addedAt",
                (SELECT count(*)::int FROM recovery_codes WHERE user_id = $1::uuid) AS codes`,
        userId,
      ),
      this.rows.of(userId),
    ]);
    const { addedAt, codes } = row!;
    return {
      authenticator: addedAt && { addedAt: addedAt.toISOString() },
      passkeys: passkeys.map(passkeyOf),
      recoveryCodesLeft: codes,
      required: demandsSecondFactor(roles),
      shown: secondFactor ?? false,
    };
  }
}
