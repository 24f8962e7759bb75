import { Body, Controller, Get, Put } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { SignedIn } from '#platform/http/caller.js';
import { ApiTags } from '#platform/http/documentation.js';
import { Operation } from '#platform/http/operation.js';
import type { Actor } from '#shared/actor.js';
import { ChatSettings } from '../chat.contract.js';
import { ChangeChatSettings } from '../commands/change-chat-settings.js';
import { GetChatSettings } from '../queries/get-chat-settings.js';

@ApiTags('conversations')
@Controller('v1/chat-settings')
export class ChatSettingsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @Operation({
    id: 'chatSettings.get',
    summary: 'What others see of you',
    permission: 'signed-in',
    answers: ChatSettings,
  })
  get(@SignedIn() actor: Actor) {
    return this.queries.execute(new GetChatSettings(actor.userId));
  }

  @Put()
  @Operation({
    id: 'chatSettings.update',
    summary: 'Show or hide whether you are online',
    permission: 'signed-in',
    answers: ChatSettings,
  })
  update(@SignedIn() actor: Actor, @Body({ schema: ChatSettings }) settings: ChatSettings) {
    return this.commands.execute(new ChangeChatSettings(actor.userId, settings));
  }
}
