import { Body, Controller, Get, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { From, SignedIn, type Caller } from '#platform/http/caller.js';
import { ApiTags } from '#platform/http/documentation.js';
import { SecondFactorMissing } from '#platform/http/http.errors.js';
import { Operation } from '#platform/http/operation.js';
import type { Actor } from '#shared/actor.js';
import { ConfirmAuthenticator } from '../commands/confirm-authenticator.js';
import { CreateRecoveryCodes } from '../commands/create-recovery-codes.js';
import { RemoveAuthenticator } from '../commands/remove-authenticator.js';
import { StartAuthenticator } from '../commands/start-authenticator.js';
import { CredentialsWrong, PasswordHashingBusy } from '../identity.errors.js';
import { GetSecondFactor } from '../queries/get-second-factor.js';
import {
  AuthenticatorAdded,
  CodeBody,
  CurrentPasswordBody,
  NewAuthenticator,
  RecoveryCodesMade,
  SecondFactor,
} from '../second-factors.contract.js';
import {
  AuthenticatorNotFound,
  AuthenticatorNotStarted,
  CodeWrong,
  LastSecondFactor,
  SecondFactorAbsent,
} from '../second-factors.errors.js';

const ASKS_PASSWORD = [CredentialsWrong, PasswordHashingBusy, SecondFactorMissing];

@ApiTags('secondFactor')
@Controller('v1/account/second-factor')
export class SecondFactorController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @Operation({
    id: 'secondFactor.get',
    summary: 'What your account asks for besides its password',
    permission: 'signed-in',
    answers: SecondFactor,
  })
  get(@SignedIn() actor: Actor) {
    return this.queries.execute(new GetSecondFactor(actor));
  }

  @Post('authenticator')
  @Operation({
    id: 'secondFactor.startAuthenticator',
    summary: 'A secret for an authenticator app; nothing changes before its first code is confirmed',
    permission: 'signed-in',
    answers: NewAuthenticator,
    limit: 'auth',
    refuses: ASKS_PASSWORD,
  })
  start(@SignedIn() actor: Actor, @Body({ schema: CurrentPasswordBody }) body: { currentPassword: string }) {
    return this.commands.execute(new StartAuthenticator(actor, body.currentPassword));
  }

  @Post('authenticator/confirm')
  @Operation({
    id: 'secondFactor.confirmAuthenticator',
    summary: 'Ask for the codes of this app from now on; it takes the place of one that was there',
    permission: 'signed-in',
    answers: AuthenticatorAdded,
    limit: 'auth',
    refuses: [AuthenticatorNotStarted, CodeWrong, SecondFactorMissing],
  })
  confirm(
    @SignedIn() actor: Actor,
    @From() caller: Caller,
    @Body({ schema: CodeBody }) { code }: { code: string },
  ) {
    return this.commands.execute(new ConfirmAuthenticator(actor, code, caller));
  }

  @Post('authenticator/remove')
  @Operation({
    id: 'secondFactor.removeAuthenticator',
    summary: 'No longer ask for the codes of the app',
    permission: 'signed-in',
    limit: 'auth',
    refuses: [...ASKS_PASSWORD, AuthenticatorNotFound, LastSecondFactor],
  })
  remove(
    @SignedIn() actor: Actor,
    @From() caller: Caller,
    @Body({ schema: CurrentPasswordBody }) { currentPassword }: { currentPassword: string },
  ) {
    return this.commands.execute(new RemoveAuthenticator(actor, currentPassword, caller));
  }

  @Post('recovery-codes')
  @Operation({
    id: 'secondFactor.createRecoveryCodes',
    summary: 'Ten new recovery codes; those from before work no longer',
    permission: 'signed-in',
    answers: RecoveryCodesMade,
    limit: 'auth',
    refuses: [...ASKS_PASSWORD, SecondFactorAbsent],
  })
  createRecoveryCodes(
    @SignedIn() actor: Actor,
    @From() caller: Caller,
    @Body({ schema: CurrentPasswordBody }) { currentPassword }: { currentPassword: string },
  ) {
    return this.commands.execute(new CreateRecoveryCodes(actor, currentPassword, caller));
  }
}
