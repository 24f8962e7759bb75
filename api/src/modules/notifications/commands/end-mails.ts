import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Database } from '#platform/database/database.js';
import { kinds } from '../domain/kinds.js';
import type { Unsubscribed } from '../mails.contract.js';
import { UnsubscribeLinks } from '../mails/unsubscribe-links.js';
import { UnsubscribeLinkInvalid } from '../notifications.errors.js';
import { Preferences } from '../preferences.js';

export class EndMails extends Command<Unsubscribed> {
  constructor(readonly token: string) {
    super();
  }
}

@CommandHandler(EndMails)
export class EndMailsHandler implements ICommandHandler<EndMails> {
  constructor(
    private readonly db: Database,
    private readonly links: UnsubscribeLinks,
    private readonly preferences: Preferences,
  ) {}

  /** Whoever holds the mail may, signed in or not; a second click says the same. */
  async execute({ token }: EndMails): Promise<Unsubscribed> {
    const named = this.links.read(token);
    if (!named) throw new UnsubscribeLinkInvalid('Sign in and change what you hear of in your settings.');
    const { userId, kind } = named;
    await this.db.transaction(async () => {
      await this.preferences.lock(userId);
      const before = await this.preferences.of(userId);
      const ended = kind === 'digest' ? kinds : [kind];
      const changed = ended.map((one) => [one, { ...before.kinds[one], email: false }]);
      await this.preferences.keep(userId, {
        ...before,
        kinds: { ...before.kinds, ...(Object.fromEntries(changed) as typeof before.kinds) },
      });
    });
    return { kind, message: 'You get no more mails of this kind. You can change that in your settings.' };
  }
}
