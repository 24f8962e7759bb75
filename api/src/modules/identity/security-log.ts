import { Injectable, Logger } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { EventLog } from '#platform/events/event-log.js';
import { topicOf, type DomainEvent } from '#shared/domain-event.js';

type SecurityFact = {
  userId: string | null;
  device?: string;
  address?: string | null;
  /** What was shown to sign in. */
  by?: 'password' | 'link' | 'device-code' | 'passkey';
  change?: string;
  secondFactor?: boolean;
};

/** One JSON line for everything that touches the safety of an account, for who watches over the marketplace. */
@Injectable()
export class SecurityLog {
  private readonly logger = new Logger('Security');

  constructor(
    private readonly db: Database,
    private readonly events: EventLog,
  ) {}

  /** Appends what happened, so that its owner is told, and logs it once it is committed. */
  append(event: DomainEvent<SecurityFact>): void {
    this.events.append(event);
    const name = topicOf(event).replace(/^identity\.(.*)\.v\d+$/, '$1');
    this.db.afterCommit(() => this.write(name, event.data));
  }

  /** Addresses and names of people stay out of logs. */
  write(security: string, { userId, by, secondFactor, change, device, address }: SecurityFact): void {
    this.logger.warn({
      security,
      userId,
      by,
      secondFactor,
      change,
      device,
      address,
      msg: `security: ${security}`,
    });
  }
}
