import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Database } from '#platform/database/database.js';
import type { Actor } from '#shared/actor.js';
import type { Channels, Kind } from '../domain/kinds.js';
import { Preferences } from '../preferences.js';
import type { NotificationPreferences, NotificationPreferencesPatch } from '../preferences.contract.js';

export class UpdatePreferences extends Command<NotificationPreferences> {
  constructor(
    readonly actor: Pick<Actor, 'userId'>,
    readonly patch: NotificationPreferencesPatch,
  ) {
    super();
  }
}

@CommandHandler(UpdatePreferences)
export class UpdatePreferencesHandler implements ICommandHandler<UpdatePreferences> {
  constructor(
    private readonly db: Database,
    private readonly preferences: Preferences,
  ) {}

  async execute({ actor: { userId }, patch }: UpdatePreferences): Promise<NotificationPreferences> {
    return this.db.transaction(async () => {
      await this.preferences.lock(userId);
      const { hasDevices: _, ...before } = await this.preferences.of(userId);
      const kinds = { ...before.kinds };
      for (const [kind, wanted] of Object.entries(patch.kinds ?? {}) as [Kind, Partial<Channels>][])
        kinds[kind] = { ...kinds[kind], ...wanted };
      const after = { ...before, ...patch, kinds };
      await this.preferences.keep(userId, after);
      return after;
    });
  }
}
