import { Module } from '@nestjs/common';
import { MailIntegration } from '#integrations/mail/index.js';
import { MediaModule } from '#modules/media/index.js';
import { SessionGate } from '#platform/auth/session-gate.js';
import { BecomeSellerHandler } from './commands/become-seller.js';
import { ChangeEmailHandler } from './commands/change-email.js';
import { ChangePasswordHandler } from './commands/change-password.js';
import { ConfirmEmailChangeHandler } from './commands/confirm-email-change.js';
import { CreateTokenHandler } from './commands/create-token.js';
import { DecideDeviceLoginHandler } from './commands/decide-device-login.js';
import { RedeemDeviceLoginHandler } from './commands/redeem-device-login.js';
import { RefreshSessionHandler } from './commands/refresh-session.js';
import { RegisterHandler } from './commands/register.js';
import { RequestPasswordResetHandler } from './commands/request-password-reset.js';
import { ResendVerificationHandler } from './commands/resend-verification.js';
import { ResetPasswordHandler } from './commands/reset-password.js';
import { RevokeOtherSessionsHandler } from './commands/revoke-other-sessions.js';
import { RevokeSessionHandler } from './commands/revoke-session.js';
import { SignInHandler } from './commands/sign-in.js';
import { SignOutHandler } from './commands/sign-out.js';
import { StartDeviceLoginHandler } from './commands/start-device-login.js';
import { UpdateAccountHandler } from './commands/update-account.js';
import { VerifyEmailHandler } from './commands/verify-email.js';
import { ForgetWhatHasEnded } from './forget-what-has-ended.js';
import { AccountController } from './http/account.controller.js';
import { AuthController } from './http/auth.controller.js';
import { DeviceLoginsController } from './http/device-logins.controller.js';
import { EmailChangesController } from './http/email-changes.controller.js';
import { SellersController } from './http/sellers.controller.js';
import { Identity } from './identity.js';
import { CurrentPassword } from './passwords/current-password.js';
import { NewPasswords } from './passwords/new-passwords.js';
import { PASSWORD_COST, PasswordHashing } from './passwords/password-hashing.js';
import { AccountLock } from './persistence/account-lock.js';
import { DemoAccounts } from './persistence/demo-accounts.js';
import { Handles } from './persistence/handles.js';
import { LinkRecipients } from './persistence/link-recipients.js';
import { LinkRequests } from './persistence/link-requests.js';
import { MailLinks } from './persistence/mail-links.js';
import { NewAccounts } from './persistence/new-accounts.js';
import { Profiles } from './persistence/profiles.js';
import { CountProductsOfSellers } from './projections/count-products-of-sellers.js';
import { Registrations } from './persistence/registrations.js';
import { FindDeviceLoginHandler } from './queries/find-device-login.js';
import { GetAccountHandler } from './queries/get-account.js';
import { GetSellerHandler } from './queries/get-seller.js';
import { ListSellersHandler } from './queries/list-sellers.js';
import { ListSessionsHandler } from './queries/list-sessions.js';
import { ReadAccounts } from './queries/read-accounts.js';
import { ReadPeople } from './queries/read-people.js';
import { ReadSellers } from './queries/read-sellers.js';
import { SendEmailChangeLink } from './reactions/send-email-change-link.js';
import { SendLinkWhenAsked } from './reactions/send-link-when-asked.js';
import { TellTheOwner } from './reactions/tell-the-owner.js';
import { SecurityLog } from './security-log.js';
import { EndingAccess } from './sessions/ending-access.js';
import { RefreshTokens } from './sessions/refresh-token.js';
import { DatabaseSessionGate } from './sessions/session-gate.js';
import { Sessions } from './sessions/sessions.js';
import { SigningIn } from './sessions/signing-in.js';
import { AddPasskeyHandler } from './commands/add-passkey.js';
import { CompleteSignInHandler } from './commands/complete-sign-in.js';
import { ConfirmAuthenticatorHandler } from './commands/confirm-authenticator.js';
import { CreateRecoveryCodesHandler } from './commands/create-recovery-codes.js';
import { RemoveAuthenticatorHandler } from './commands/remove-authenticator.js';
import { RemovePasskeyHandler } from './commands/remove-passkey.js';
import { RenamePasskeyHandler } from './commands/rename-passkey.js';
import { SignInWithPasskeyHandler } from './commands/sign-in-with-passkey.js';
import { StartAuthenticatorHandler } from './commands/start-authenticator.js';
import { StartPasskeyHandler } from './commands/start-passkey.js';
import { PasskeysController } from './http/passkeys.controller.js';
import { SecondFactorController } from './http/second-factor.controller.js';
import { SecondStepController } from './http/second-step.controller.js';
import { GetSecondFactorHandler } from './queries/get-second-factor.js';
import { Authenticators } from './second-factors/authenticators.js';
import { PasskeyRows } from './second-factors/passkey-rows.js';
import { Passkeys } from './second-factors/passkeys.js';
import { RecoveryCodes } from './second-factors/recovery-codes.js';
import { RenewedHashes } from './passwords/renewed-hashes.js';
import { ResealAuthenticators } from './second-factors/reseal-authenticators.js';
import { ResetFactor } from './second-factors/reset-factor.js';
import { SealedSecrets } from './second-factors/sealed-secrets.js';
import { SecondFactors } from './second-factors/second-factors.js';
import { SignInChallenges } from './second-factors/sign-in-challenges.js';

const signingInAndOut = [
  RegisterHandler,
  VerifyEmailHandler,
  ResendVerificationHandler,
  SignInHandler,
  RefreshSessionHandler,
  SignOutHandler,
  RevokeSessionHandler,
  RevokeOtherSessionsHandler,
  CreateTokenHandler,
  StartDeviceLoginHandler,
  DecideDeviceLoginHandler,
  RedeemDeviceLoginHandler,
  RequestPasswordResetHandler,
  ResetPasswordHandler,
  ChangePasswordHandler,
  ChangeEmailHandler,
  ConfirmEmailChangeHandler,
];
const secondFactors = [
  AddPasskeyHandler,
  CompleteSignInHandler,
  ConfirmAuthenticatorHandler,
  CreateRecoveryCodesHandler,
  RemoveAuthenticatorHandler,
  RemovePasskeyHandler,
  RenamePasskeyHandler,
  SignInWithPasskeyHandler,
  StartAuthenticatorHandler,
  StartPasskeyHandler,
  GetSecondFactorHandler,
  Authenticators,
  PasskeyRows,
  Passkeys,
  RecoveryCodes,
  ResealAuthenticators,
  ResetFactor,
  SealedSecrets,
  SecondFactors,
  SignInChallenges,
];
const account = [BecomeSellerHandler, UpdateAccountHandler];
const queries = [
  GetAccountHandler,
  ListSessionsHandler,
  FindDeviceLoginHandler,
  GetSellerHandler,
  ListSellersHandler,
  ReadAccounts,
  ReadPeople,
  ReadSellers,
];
const persistence = [
  AccountLock,
  DemoAccounts,
  Handles,
  LinkRecipients,
  LinkRequests,
  MailLinks,
  NewAccounts,
  Profiles,
  Registrations,
];
const sessions = [
  RefreshTokens,
  Sessions,
  SigningIn,
  EndingAccess,
  PasswordHashing,
  CurrentPassword,
  NewPasswords,
  RenewedHashes,
  DatabaseSessionGate,
  SecurityLog,
];
const later = [
  SendLinkWhenAsked,
  SendEmailChangeLink,
  TellTheOwner,
  CountProductsOfSellers,
  ForgetWhatHasEnded,
];

@Module({
  imports: [MailIntegration, MediaModule],
  controllers: [
    AuthController,
    SecondStepController,
    SecondFactorController,
    PasskeysController,
    EmailChangesController,
    DeviceLoginsController,
    AccountController,
    SellersController,
  ],
  providers: [
    Identity,
    ...signingInAndOut,
    ...secondFactors,
    ...account,
    ...queries,
    ...persistence,
    ...sessions,
    ...later,
    { provide: SessionGate, useExisting: DatabaseSessionGate },
    { provide: PASSWORD_COST, useValue: 12 },
  ],
  exports: [Identity, SessionGate],
})
export class IdentityModule {}
