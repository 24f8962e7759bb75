import { z } from 'zod';
import { Id, Line, OptionalLine, pageOf, Text, Timestamp } from '#platform/http/contract.js';

export const Email = z
  .email()
  .max(254)
  .toLowerCase()
  .meta({ id: 'Email', examples: ['mara@example.com'] });
export const Password = z
  .string()
  .max(200)
  .min(8, 'A password has at least 8 characters.')
  .refine((password) => [...password].length >= 8, 'A password has at least 8 characters.')
  .meta({ id: 'Password', description: 'At least 8 characters; any characters, spaces at the ends too.' });
export const Handle = z
  .string()
  .min(3)
  .max(40)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Use small letters, digits and single hyphens.')
  .meta({ id: 'Handle', description: 'A public name, unique in the marketplace.', examples: ['north-loom'] });

export const Account = z
  .strictObject({
    id: Id,
    email: Email,
    emailVerified: z.boolean(),
    handle: Handle,
    displayName: z.string(),
    roles: z.array(z.enum(['seller', 'moderator', 'admin'])),
    tagline: z.string().nullable(),
    bio: z.string().nullable(),
    location: z.string().nullable(),
    avatarUrl: z.string().nullable(),
    bannerUrl: z.string().nullable(),
    createdAt: Timestamp,
  })
  .meta({ id: 'Account', description: 'Your own account, as only you see it.' });
export type Account = z.infer<typeof Account>;

export const Session = z
  .strictObject({
    account: Account,
    accessToken: z.string().nullable().describe('Bearer token, 15 minutes; null with cookies.'),
    refreshToken: z.string().nullable().describe('Single use; null with cookies.'),
    expiresAt: Timestamp.describe('When the access token ends.'),
  })
  .meta({ id: 'Session' });
export type Session = z.infer<typeof Session>;

export const RegisterBody = z
  .strictObject({ email: Email, displayName: Line(80), handle: Handle.optional() })
  .meta({
    id: 'RegisterBody',
    examples: [{ email: 'mara@example.com', displayName: 'Mara Lindqvist' }],
  });
export type RegisterBody = z.infer<typeof RegisterBody>;

export const MailSent = z
  .strictObject({ sentTo: Email, message: z.string() })
  .meta({ id: 'MailSent', description: 'The same answer whether or not the address is known.' });
export type MailSent = z.infer<typeof MailSent>;

export const SignInBody = z
  .strictObject({
    email: Email,
    password: z.string().min(1).max(200),
    label: Line(80).optional().describe('A name for this session in the list of sessions.'),
  })
  .meta({ id: 'SignInBody', examples: [{ email: 'mara@example.com', password: 'correct horse battery' }] });
export type SignInBody = z.infer<typeof SignInBody>;

export const RefreshBody = z
  .strictObject({
    refreshToken: z.string().max(200).optional().describe('Left out with cookies.'),
  })
  .meta({ id: 'RefreshBody' });
export type RefreshBody = z.infer<typeof RefreshBody>;

export const SecretToken = z.string().min(20).max(200).meta({ id: 'SecretToken' });

export const VerifyEmailBody = z
  .strictObject({ token: SecretToken, password: Password })
  .meta({ id: 'VerifyEmailBody' });
export type VerifyEmailBody = z.infer<typeof VerifyEmailBody>;

export const EmailBody = z
  .strictObject({ email: Email })
  .meta({ id: 'EmailBody', examples: [{ email: 'mara@example.com' }] });

export const ChangePasswordBody = z
  .strictObject({ currentPassword: z.string().min(1).max(200), newPassword: Password })
  .meta({ id: 'ChangePasswordBody' });

export const ChangeEmailBody = z
  .strictObject({ newEmail: Email, currentPassword: z.string().min(1).max(200) })
  .meta({
    id: 'ChangeEmailBody',
    examples: [{ newEmail: 'mara@north-loom.example', currentPassword: 'correct horse battery' }],
  });
export type ChangeEmailBody = z.infer<typeof ChangeEmailBody>;

export const ConfirmEmailChangeBody = z
  .strictObject({ token: SecretToken })
  .meta({ id: 'ConfirmEmailChangeBody' });

export const EmailChange = z
  .strictObject({ email: Email.describe('The address of the account from now on.') })
  .meta({ id: 'EmailChange' });
export type EmailChange = z.infer<typeof EmailChange>;

export const AccountPatch = z
  .strictObject({
    displayName: Line(80).optional(),
    handle: Handle.optional(),
    tagline: OptionalLine(120).nullable().optional(),
    bio: Text(2000).nullable().optional(),
    location: OptionalLine(80).nullable().optional(),
    avatarSha256: z.string().length(64).nullable().optional().describe('An image you uploaded.'),
    bannerSha256: z.string().length(64).nullable().optional().describe('An image you uploaded.'),
  })
  .meta({ id: 'AccountPatch', examples: [{ tagline: 'Wool from one valley' }] });
export type AccountPatch = z.infer<typeof AccountPatch>;

export const SessionListed = z
  .strictObject({
    id: Id,
    label: z.string(),
    kind: z.enum(['browser', 'device', 'token']),
    current: z.boolean(),
    createdAt: Timestamp,
    lastUsedAt: Timestamp,
  })
  .meta({ id: 'SessionListed' });
export type SessionListed = z.infer<typeof SessionListed>;
export const SessionPage = pageOf('SessionPage', SessionListed);

export const SessionsRevoked = z
  .strictObject({ revoked: z.int().describe('How many sessions and tokens ended.') })
  .meta({ id: 'SessionsRevoked' });
export type SessionsRevoked = z.infer<typeof SessionsRevoked>;

export const TokenBody = z
  .strictObject({ name: Line(80), expiresInDays: z.int().min(1).max(365).default(90) })
  .meta({ id: 'TokenBody', examples: [{ name: 'nightly stock sync' }] });

export const PersonalToken = z
  .strictObject({
    id: Id,
    name: z.string(),
    token: z.string().nullable().describe('Shown once, when it is made.'),
    createdAt: Timestamp,
    expiresAt: Timestamp,
  })
  .meta({ id: 'PersonalToken' });
export type PersonalToken = z.infer<typeof PersonalToken>;

export const Seller = z
  .strictObject({
    id: Id,
    handle: Handle,
    displayName: z.string(),
    tagline: z.string().nullable(),
    bio: z.string().nullable(),
    location: z.string().nullable(),
    avatarUrl: z.string().nullable(),
    bannerUrl: z.string().nullable(),
    productCount: z.int(),
    memberSince: Timestamp,
  })
  .meta({ id: 'Seller', description: 'A shop, as everybody sees it.' });
export type Seller = z.infer<typeof Seller>;
export const SellerPage = pageOf('SellerPage', Seller);

export const PersonCard = z
  .strictObject({
    id: Id,
    handle: Handle,
    displayName: z.string(),
    avatarUrl: z.string().nullable(),
    isSeller: z.boolean(),
  })
  .meta({ id: 'PersonCard', description: 'Somebody, as everybody sees them beside what they do.' });
export type PersonCard = z.infer<typeof PersonCard>;
