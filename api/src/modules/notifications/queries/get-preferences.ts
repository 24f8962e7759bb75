import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Actor } from '#shared/actor.js';
import { Preferences } from '../preferences.js';
import type { NotificationPreferences } from '../preferences.contract.js';

export class GetPreferences extends Query<NotificationPreferences> {
  constructor(readonly actor: Actor) {
    super();
  }
}

@QueryHandler(GetPreferences)
export class GetPreferencesHandler implements IQueryHandler<GetPreferences> {
  constructor(private readonly preferences: Preferences) {}

  async execute({ actor }: GetPreferences): Promise<NotificationPreferences> {
    const { hasDevices: _, ...wishes } = await this.preferences.of(actor.userId);
    return wishes;
  }
}
