import { Body, Controller, Post, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { FastifyReply } from 'fastify';
import { SessionCookies } from '#platform/auth/session-cookies.js';
import { From, type Caller } from '#platform/http/caller.js';
import { ApiTags } from '#platform/http/documentation.js';
import { Operation } from '#platform/http/operation.js';
import { CompleteSignIn } from '../commands/complete-sign-in.js';
import { SignInWithPasskey } from '../commands/sign-in-with-passkey.js';
import { Session } from '../identity.contract.js';
import { Passkeys } from '../second-factors/passkeys.js';
import { CompleteSignInBody, PasskeyOptions, PasskeySignInBody } from '../second-factors.contract.js';
import { ChallengeOver, CodeWrong, PasskeyRefused, TooManyWrongCodes } from '../second-factors.errors.js';

/** Signing in with more than a password, or without one. */
@ApiTags('auth')
@Controller('v1/auth')
export class SecondStepController {
  constructor(
    private readonly commands: CommandBus,
    private readonly cookies: SessionCookies,
    private readonly passkeys: Passkeys,
  ) {}

  @Post('sign-in/second-factor')
  @Operation({
    id: 'auth.completeSignIn',
    summary: 'Complete a sign-in with a code of the authenticator app, or a recovery code',
    description: 'Each code works once. A challenge takes five wrong ones, an account ten in an hour.',
    permission: 'public',
    answers: Session,
    limit: 'auth',
    refuses: [ChallengeOver, CodeWrong, TooManyWrongCodes],
  })
  async completeSignIn(
    @Body({ schema: CompleteSignInBody }) body: CompleteSignInBody,
    @From() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.deliver(await this.commands.execute(new CompleteSignIn(body, caller)), caller, reply);
  }

  @Post('passkeys/options')
  @Operation({
    id: 'auth.passkeyOptions',
    summary: 'What a browser needs to ask for a passkey',
    permission: 'public',
    answers: PasskeyOptions,
    limit: 'auth',
  })
  passkeyOptions() {
    return this.passkeys.signInOptions();
  }

  @Post('passkeys/sign-in')
  @Operation({
    id: 'auth.signInWithPasskey',
    summary: 'Sign in with a passkey: password and second factor at once',
    permission: 'public',
    answers: Session,
    limit: 'auth',
    refuses: [PasskeyRefused],
  })
  async signInWithPasskey(
    @Body({ schema: PasskeySignInBody }) body: PasskeySignInBody,
    @From() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.deliver(await this.commands.execute(new SignInWithPasskey(body, caller)), caller, reply);
  }

  private deliver(session: Session, caller: Caller, reply: FastifyReply): Session {
    this.cookies.keepDevice(caller, reply, session.account.email);
    return this.cookies.deliver(caller, reply, session);
  }
}
