import { Body, Controller, Get, Patch } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { SignedIn } from '#platform/http/caller.js';
import { ApiTags } from '#platform/http/documentation.js';
import { Operation } from '#platform/http/operation.js';
import type { Actor } from '#shared/actor.js';
import { UpdatePreferences } from '../commands/update-preferences.js';
import { NotificationPreferences, NotificationPreferencesPatch } from '../preferences.contract.js';
import { GetPreferences } from '../queries/get-preferences.js';

@ApiTags('notificationPreferences')
@Controller('v1/notification-preferences')
export class NotificationPreferencesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @Operation({
    id: 'notificationPreferences.get',
    summary: 'What you hear of, where, and when not',
    permission: 'signed-in',
    answers: NotificationPreferences,
  })
  get(@SignedIn() actor: Actor) {
    return this.queries.execute(new GetPreferences(actor));
  }

  @Patch()
  @Operation({
    id: 'notificationPreferences.update',
    summary: 'Change some of it; the rest stays',
    permission: 'signed-in',
    answers: NotificationPreferences,
  })
  update(
    @SignedIn() actor: Actor,
    @Body({ schema: NotificationPreferencesPatch }) patch: NotificationPreferencesPatch,
  ) {
    return this.commands.execute(new UpdatePreferences(actor, patch));
  }
}
