import { Body, Controller, Param, Patch, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Id } from '#platform/http/contract.js';
import { From, SignedIn, type Caller } from '#platform/http/caller.js';
import { ApiTags } from '#platform/http/documentation.js';
import { SecondFactorMissing } from '#platform/http/http.errors.js';
import { Operation } from '#platform/http/operation.js';
import type { Actor } from '#shared/actor.js';
import { AddPasskey } from '../commands/add-passkey.js';
import { RemovePasskey } from '../commands/remove-passkey.js';
import { RenamePasskey } from '../commands/rename-passkey.js';
import { StartPasskey } from '../commands/start-passkey.js';
import { CredentialsWrong, PasswordHashingBusy } from '../identity.errors.js';
import {
  CurrentPasswordBody,
  NewPasskeyBody,
  NewPasskeyOptions,
  Passkey,
  PasskeyAdded,
  PasskeyPatch,
} from '../second-factors.contract.js';
import {
  LastSecondFactor,
  PasskeyKnown,
  PasskeyNotFound,
  PasskeyRefused,
  TooManyPasskeys,
} from '../second-factors.errors.js';

const ASKS_PASSWORD = [CredentialsWrong, PasswordHashingBusy, SecondFactorMissing];

/** Listed by secondFactor.get. */
@ApiTags('passkeys')
@Controller('v1/account/passkeys')
export class PasskeysController {
  constructor(private readonly commands: CommandBus) {}

  @Post('options')
  @Operation({
    id: 'passkeys.creationOptions',
    summary: 'What a browser needs to make a passkey for your account',
    permission: 'signed-in',
    answers: NewPasskeyOptions,
    limit: 'auth',
    refuses: ASKS_PASSWORD,
  })
  creationOptions(
    @SignedIn() actor: Actor,
    @Body({ schema: CurrentPasswordBody }) { currentPassword }: { currentPassword: string },
  ) {
    return this.commands.execute(new StartPasskey(actor, currentPassword));
  }

  @Post()
  @Operation({
    id: 'passkeys.create',
    summary: 'Add the passkey that the browser made',
    permission: 'signed-in',
    status: 201,
    answers: PasskeyAdded,
    limit: 'auth',
    refuses: [PasskeyRefused, PasskeyKnown, TooManyPasskeys, SecondFactorMissing],
  })
  create(
    @SignedIn() actor: Actor,
    @From() caller: Caller,
    @Body({ schema: NewPasskeyBody }) body: NewPasskeyBody,
  ) {
    return this.commands.execute(new AddPasskey(actor, body, caller));
  }

  @Patch(':passkeyId')
  @Operation({
    id: 'passkeys.rename',
    summary: 'Rename a passkey',
    permission: 'signed-in',
    answers: Passkey,
    refuses: [PasskeyNotFound],
  })
  rename(
    @SignedIn() actor: Actor,
    @Param('passkeyId', { schema: Id }) passkeyId: string,
    @Body({ schema: PasskeyPatch }) { name }: { name: string },
  ) {
    return this.commands.execute(new RenamePasskey(actor, passkeyId, name));
  }

  @Post(':passkeyId/remove')
  @Operation({
    id: 'passkeys.remove',
    summary: 'Remove a passkey',
    permission: 'signed-in',
    limit: 'auth',
    refuses: [...ASKS_PASSWORD, PasskeyNotFound, LastSecondFactor],
  })
  remove(
    @SignedIn() actor: Actor,
    @From() caller: Caller,
    @Param('passkeyId', { schema: Id }) passkeyId: string,
    @Body({ schema: CurrentPasswordBody }) { currentPassword }: { currentPassword: string },
  ) {
    return this.commands.execute(new RemovePasskey(actor, passkeyId, currentPassword, caller));
  }
}
