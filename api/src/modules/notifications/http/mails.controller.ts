import { Body, Controller, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '#platform/http/documentation.js';
import { Operation } from '#platform/http/operation.js';
import { EndMails } from '../commands/end-mails.js';
import { UnsubscribeLinkInvalid } from '../notifications.errors.js';
import { UnsubscribeBody, Unsubscribed, UnsubscribeQuery } from '../mails.contract.js';

@ApiTags('mails')
@Controller('v1/mails')
export class MailsController {
  constructor(private readonly commands: CommandBus) {}

  @Post('unsubscribe')
  @Operation({
    id: 'mails.unsubscribe',
    summary: 'No more mails of this kind, without signing in',
    description: 'Mail programs post to it by themselves (RFC 8058), with the token in the address.',
    permission: 'public',
    status: 200,
    answers: Unsubscribed,
    refuses: [UnsubscribeLinkInvalid],
  })
  unsubscribe(
    @Query({ schema: UnsubscribeQuery }) { token }: UnsubscribeQuery,
    @Body({ schema: UnsubscribeBody.optional() }) body?: { token: string },
  ) {
    return this.commands.execute(new EndMails(body?.token ?? token ?? ''));
  }
}
