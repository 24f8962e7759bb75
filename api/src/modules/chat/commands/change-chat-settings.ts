import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Database } from '#platform/database/database.js';
import type { ChatSettings } from '../chat.contract.js';
import { Presence } from '../presence/presence.js';

export class ChangeChatSettings extends Command<ChatSettings> {
  constructor(
    readonly userId: string,
    readonly settings: ChatSettings,
  ) {
    super();
  }
}

@CommandHandler(ChangeChatSettings)
export class ChangeChatSettingsHandler implements ICommandHandler<ChangeChatSettings> {
  constructor(
    private readonly db: Database,
    private readonly presence: Presence,
  ) {}

  async execute({ userId, settings }: ChangeChatSettings): Promise<ChatSettings> {
    const changed = await this.db.run(
      `INSERT INTO chat_settings AS old (user_id, show_online) VALUES ($1::uuid, $2::boolean)
       ON CONFLICT (user_id) DO UPDATE SET show_online = excluded.show_online
       WHERE old.show_online <> excluded.show_online`,
      userId,
      settings.showOnline,
    );
    if (changed) await this.presence.visibilityChanged(userId, settings.showOnline);
    return settings;
  }
}
