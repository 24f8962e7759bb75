import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Database } from '#platform/database/database.js';
import type { ChatSettings } from '../chat.contract.js';

export class GetChatSettings extends Query<ChatSettings> {
  constructor(readonly userId: string) {
    super();
  }
}

@QueryHandler(GetChatSettings)
export class GetChatSettingsHandler implements IQueryHandler<GetChatSettings> {
  constructor(private readonly db: Database) {}

  async execute({ userId }: GetChatSettings): Promise<ChatSettings> {
    const row = await this.db.row<ChatSettings>(
      `SELECT show_online AS "showOnline" FROM chat_settings WHERE user_id = $1::uuid`,
      userId,
    );
    return row ?? { showOnline: true };
  }
}
