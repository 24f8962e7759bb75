import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { From, SignedIn, type Caller } from '#platform/http/caller.js';
import { ApiTags } from '#platform/http/documentation.js';
import { Operation } from '#platform/http/operation.js';
import type { Actor } from '#shared/actor.js';
import { ChangeEmail } from '../commands/change-email.js';
import { ConfirmEmailChange } from '../commands/confirm-email-change.js';
import { ChangeEmailBody, ConfirmEmailChangeBody, EmailChange, MailSent } from '../identity.contract.js';
import { CredentialsWrong, EmailTaken, LinkSpent, PasswordHashingBusy } from '../identity.errors.js';

@ApiTags('auth')
@Controller('v1/auth')
export class EmailChangesController {
  constructor(private readonly commands: CommandBus) {}

  @Post('change-email')
  @Operation({
    id: 'auth.changeEmail',
    summary: 'Ask for another e-mail address; a link sent to it confirms the change',
    description: 'Answers the same for an address that has an account, which then gets a mail that says so.',
    permission: 'signed-in',
    status: 202,
    answers: MailSent,
    limit: 'auth',
    refuses: [CredentialsWrong, PasswordHashingBusy],
  })
  changeEmail(
    @SignedIn() actor: Actor,
    @From() caller: Caller,
    @Body({ schema: ChangeEmailBody }) body: ChangeEmailBody,
  ) {
    return this.commands.execute(new ChangeEmail(actor, body, caller));
  }

  @Post('confirm-email-change')
  @Operation({
    id: 'auth.confirmEmailChange',
    summary: 'Change the address with the token of the mail; the old address is told',
    permission: 'public',
    answers: EmailChange,
    limit: 'auth',
    refuses: [LinkSpent, EmailTaken],
  })
  confirmEmailChange(
    @Body({ schema: ConfirmEmailChangeBody }) { token }: { token: string },
    @From() caller: Caller,
  ) {
    return this.commands.execute(new ConfirmEmailChange(token, caller));
  }
}
