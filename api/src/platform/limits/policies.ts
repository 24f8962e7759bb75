import type { Settings } from '#platform/config/config.js';
import type { LimitPolicy } from '#platform/http/operation-options.js';

/** What an operation counts as, and the ceilings that hold besides, whatever is asked for. */
export type Policy =
  | Exclude<LimitPolicy, 'none'>
  | 'account'
  | 'account-hour'
  | 'address'
  | 'live'
  | 'payments-address'
  | 'visitors';

/** What something counts as, and who it counts for. */
export type Charge = [policy: Policy, key: string];

export interface Allowance {
  readonly limit: number;
  readonly seconds: number;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;

export const allowancesOf = (settings: Settings): Record<Policy, Allowance> => ({
  general: { limit: settings.RATE_LIMIT_GENERAL, seconds: MINUTE },
  auth: { limit: settings.RATE_LIMIT_AUTH, seconds: MINUTE },
  account: { limit: settings.RATE_LIMIT_ACCOUNT, seconds: MINUTE },
  'account-hour': { limit: settings.RATE_LIMIT_ACCOUNT_HOUR, seconds: HOUR },
  payments: { limit: settings.RATE_LIMIT_PAYMENTS, seconds: MINUTE },
  'payments-address': { limit: settings.RATE_LIMIT_PAYMENTS_ADDRESS, seconds: MINUTE },
  bulk: { limit: settings.RATE_LIMIT_BULK, seconds: MINUTE },
  live: { limit: settings.RATE_LIMIT_LIVE, seconds: MINUTE },
  address: { limit: settings.RATE_LIMIT_ADDRESS, seconds: MINUTE },
  visitors: { limit: settings.RATE_LIMIT_VISITORS, seconds: MINUTE },
});
