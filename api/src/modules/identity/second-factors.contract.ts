import { z } from 'zod';
import { Id, Line, Timestamp } from '#platform/http/contract.js';
import { Password, SecretToken } from './identity.contract.js';

const CurrentPassword = z.string().min(1).max(200);
const Base64Url = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .regex(/^[\w-]+$/, 'Use base64url.');

export const SecondFactorCode = z
  .string()
  .trim()
  .min(6)
  .max(20)
  .meta({
    id: 'SecondFactorCode',
    description: 'Six digits of an authenticator app, or a recovery code. Spaces and hyphens do not count.',
    examples: ['492 039'],
  });

const credential = {
  id: Base64Url(1400),
  rawId: Base64Url(1400),
  type: z.literal('public-key'),
  authenticatorAttachment: z.enum(['platform', 'cross-platform']).optional(),
  clientExtensionResults: z.record(z.string().max(60), z.unknown()).default({}),
};

export const PasskeyAnswer = z
  .strictObject({
    ...credential,
    response: z.strictObject({
      clientDataJSON: Base64Url(4000),
      authenticatorData: Base64Url(4000),
      signature: Base64Url(8000),
      userHandle: Base64Url(100).optional(),
    }),
  })
  .meta({ id: 'PasskeyAnswer', description: 'AuthenticationResponseJSON of WebAuthn.' });
export type PasskeyAnswer = z.infer<typeof PasskeyAnswer>;

export const NewPasskeyAnswer = z
  .strictObject({
    ...credential,
    response: z.strictObject({
      clientDataJSON: Base64Url(4000),
      attestationObject: Base64Url(20_000),
      authenticatorData: Base64Url(12_000).optional(),
      transports: z.array(z.string().max(30)).max(10).optional(),
      publicKeyAlgorithm: z.int().optional(),
      publicKey: Base64Url(8000).optional(),
    }),
  })
  .meta({ id: 'NewPasskeyAnswer', description: 'RegistrationResponseJSON of WebAuthn.' });
export type NewPasskeyAnswer = z.infer<typeof NewPasskeyAnswer>;

export const PasskeyOptions = z.looseObject({ challenge: z.string() }).meta({
  id: 'PasskeyOptions',
  description: 'PublicKeyCredentialRequestOptionsJSON of WebAuthn, as a browser takes it.',
});
export const NewPasskeyOptions = z.looseObject({ challenge: z.string() }).meta({
  id: 'NewPasskeyOptions',
  description: 'PublicKeyCredentialCreationOptionsJSON of WebAuthn, as a browser takes it.',
});

export const CompleteSignInBody = z
  .strictObject({ challenge: SecretToken, code: SecondFactorCode })
  .meta({ id: 'CompleteSignInBody' });
export type CompleteSignInBody = z.infer<typeof CompleteSignInBody>;

export const PasskeySignInBody = z
  .strictObject({
    passkey: PasskeyAnswer,
    label: Line(80).optional().describe('A name for this session in the list of sessions.'),
  })
  .meta({ id: 'PasskeySignInBody' });
export type PasskeySignInBody = z.infer<typeof PasskeySignInBody>;

export const ResetPasswordBody = z
  .strictObject({
    token: SecretToken,
    password: Password,
    code: SecondFactorCode.optional().describe('Where the account asks for a second factor.'),
    passkey: PasskeyAnswer.optional().describe(
      'In place of the code; its options come from auth.passkeyOptions.',
    ),
  })
  .meta({ id: 'ResetPasswordBody' });
export type ResetPasswordBody = z.infer<typeof ResetPasswordBody>;

export const CurrentPasswordBody = z
  .strictObject({ currentPassword: CurrentPassword })
  .meta({ id: 'CurrentPasswordBody' });

export const CodeBody = z.strictObject({ code: SecondFactorCode }).meta({ id: 'CodeBody' });

export const Passkey = z
  .strictObject({ id: Id, name: z.string(), addedAt: Timestamp, lastUsedAt: Timestamp.nullable() })
  .meta({ id: 'Passkey' });
export type Passkey = z.infer<typeof Passkey>;

export const SecondFactor = z
  .strictObject({
    authenticator: z.strictObject({ addedAt: Timestamp }).nullable(),
    passkeys: z.array(Passkey),
    recoveryCodesLeft: z.int(),
    required: z.boolean().describe('Whether a role of the account counts only with a second factor.'),
    shown: z.boolean().describe('Whether it was shown in this session.'),
  })
  .meta({ id: 'SecondFactor', description: 'What the account asks for besides its password.' });
export type SecondFactor = z.infer<typeof SecondFactor>;

export const NewAuthenticator = z
  .strictObject({
    secret: z.string().describe('Base32, to type into the app.'),
    uri: z.string().describe('otpauth://, to show as a QR code.'),
  })
  .meta({ id: 'NewAuthenticator' });

const RecoveryCodeList = z
  .array(z.string())
  .describe('Shown once; each opens the account once in place of a code.');

export const RecoveryCodesMade = z
  .strictObject({ recoveryCodes: RecoveryCodeList })
  .meta({ id: 'RecoveryCodesMade' });

export const AuthenticatorAdded = z
  .strictObject({ recoveryCodes: RecoveryCodeList.nullable().describe('With the first factor only.') })
  .meta({ id: 'AuthenticatorAdded' });
export type AuthenticatorAdded = z.infer<typeof AuthenticatorAdded>;

export const NewPasskeyBody = z
  .strictObject({ name: Line(60), passkey: NewPasskeyAnswer })
  .meta({ id: 'NewPasskeyBody' });
export type NewPasskeyBody = z.infer<typeof NewPasskeyBody>;

export const PasskeyAdded = z
  .strictObject({
    passkey: Passkey,
    recoveryCodes: RecoveryCodeList.nullable().describe('With the first factor only.'),
  })
  .meta({ id: 'PasskeyAdded' });
export type PasskeyAdded = z.infer<typeof PasskeyAdded>;

export const PasskeyPatch = z.strictObject({ name: Line(60) }).meta({ id: 'PasskeyPatch' });
