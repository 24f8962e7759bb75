import { Body, Controller, Post, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { FastifyReply } from 'fastify';
import { From, SignedIn, type Caller } from '#platform/http/caller.js';
import { ApiTags } from '#platform/http/documentation.js';
import { Operation } from '#platform/http/operation.js';
import { SessionCookies } from '#platform/auth/session-cookies.js';
import type { Actor } from '#shared/actor.js';
import { ChangePassword } from '../commands/change-password.js';
import { RefreshSession } from '../commands/refresh-session.js';
import { Register } from '../commands/register.js';
import { RequestPasswordReset } from '../commands/request-password-reset.js';
import { ResendVerification } from '../commands/resend-verification.js';
import { ResetPassword } from '../commands/reset-password.js';
import { SignIn } from '../commands/sign-in.js';
import { SignOut } from '../commands/sign-out.js';
import { VerifyEmail } from '../commands/verify-email.js';
import {
  ChangePasswordBody,
  EmailBody,
  MailSent,
  RefreshBody,
  RegisterBody,
  Session,
  SignInBody,
  VerifyEmailBody,
} from '../identity.contract.js';
import {
  CredentialsWrong,
  HandleTaken,
  LinkSpent,
  PasswordHashingBusy,
  PasswordRefused,
  RefreshTokenInvalid,
} from '../identity.errors.js';
import { ResetPasswordBody } from '../second-factors.contract.js';
import { CodeWrong, SecondFactorRequired } from '../second-factors.errors.js';

@ApiTags('auth')
@Controller('v1/auth')
export class AuthController {
  constructor(
    private readonly commands: CommandBus,
    private readonly cookies: SessionCookies,
  ) {}

  @Post('register')
  @Operation({
    id: 'auth.register',
    summary: 'Ask for an account; the link in the mail opens it',
    description:
      'Answers the same for an address that has an account, which then gets a mail that says so. The handle is reserved for three days. The password is chosen with auth.verifyEmail.',
    permission: 'public',
    status: 202,
    answers: MailSent,
    limit: 'auth',
    refuses: [HandleTaken],
  })
  register(@Body({ schema: RegisterBody }) body: RegisterBody) {
    return this.commands.execute(new Register(body));
  }

  @Post('sign-in')
  @Operation({
    id: 'auth.signIn',
    summary: 'Sign in with e-mail and password',
    description:
      'An account with a second factor answers 401 `auth.second-factor-required` with a challenge for auth.completeSignIn.',
    permission: 'public',
    answers: Session,
    limit: 'auth',
    refuses: [CredentialsWrong, PasswordHashingBusy, SecondFactorRequired],
  })
  async signIn(
    @Body({ schema: SignInBody }) body: SignInBody,
    @From() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const session = await this.commands.execute(new SignIn(body, caller));
    this.cookies.keepDevice(caller, reply, body.email);
    return this.cookies.deliver(caller, reply, session);
  }

  @Post('refresh')
  @Operation({
    id: 'auth.refresh',
    summary: 'Trade the refresh token for a new pair',
    description: 'Each refresh token works once. Using an old one again ends the session everywhere.',
    permission: 'public',
    answers: Session,
    limit: 'general',
    refuses: [RefreshTokenInvalid],
  })
  async refresh(
    @Body({ schema: RefreshBody }) body: RefreshBody,
    @From() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const token = body.refreshToken ?? caller.refreshToken ?? '';
    return this.cookies.deliver(
      caller,
      reply,
      await this.commands.execute(new RefreshSession(token, caller)),
    );
  }

  @Post('sign-out')
  @Operation({ id: 'auth.signOut', summary: 'End this session', permission: 'signed-in' })
  async signOut(@SignedIn() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply) {
    await this.commands.execute(new SignOut(actor));
    this.cookies.clear(reply);
  }

  @Post('verify-email')
  @Operation({
    id: 'auth.verifyEmail',
    summary: 'Confirm the address with the token of the mail, choose the password, and sign in',
    permission: 'public',
    answers: Session,
    limit: 'auth',
    refuses: [LinkSpent, PasswordRefused, PasswordHashingBusy],
  })
  async verifyEmail(
    @Body({ schema: VerifyEmailBody }) { token, password }: VerifyEmailBody,
    @From() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const session = await this.commands.execute(new VerifyEmail(token, password, caller));
    return this.cookies.deliver(caller, reply, session);
  }

  @Post('resend-verification')
  @Operation({
    id: 'auth.resendVerification',
    summary: 'Send the confirmation mail again',
    permission: 'public',
    status: 202,
    answers: MailSent,
    limit: 'auth',
  })
  resendVerification(@Body({ schema: EmailBody }) { email }: { email: string }) {
    return this.commands.execute(new ResendVerification(email));
  }

  @Post('forgot-password')
  @Operation({
    id: 'auth.forgotPassword',
    summary: 'Send a link to choose a new password',
    permission: 'public',
    status: 202,
    answers: MailSent,
    limit: 'auth',
  })
  forgotPassword(@Body({ schema: EmailBody }) { email }: { email: string }) {
    return this.commands.execute(new RequestPasswordReset(email));
  }

  @Post('reset-password')
  @Operation({
    id: 'auth.resetPassword',
    summary: 'Choose a new password with the token of the mail; ends every session and signs in',
    description: 'An account with a second factor asks for it; the link stays good until then.',
    permission: 'public',
    answers: Session,
    limit: 'auth',
    refuses: [LinkSpent, PasswordRefused, PasswordHashingBusy, SecondFactorRequired, CodeWrong],
  })
  async resetPassword(
    @Body({ schema: ResetPasswordBody }) body: ResetPasswordBody,
    @From() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const session = await this.commands.execute(new ResetPassword(body, caller));
    return this.cookies.deliver(caller, reply, session);
  }

  @Post('change-password')
  @Operation({
    id: 'auth.changePassword',
    summary: 'Change the password; ends every other session',
    permission: 'signed-in',
    limit: 'auth',
    refuses: [CredentialsWrong, PasswordRefused, PasswordHashingBusy],
  })
  changePassword(
    @SignedIn() actor: Actor,
    @From() caller: Caller,
    @Body({ schema: ChangePasswordBody }) body: { currentPassword: string; newPassword: string },
  ) {
    const { currentPassword, newPassword } = body;
    return this.commands.execute(new ChangePassword(actor, currentPassword, newPassword, caller));
  }
}
