import { Injectable } from '@nestjs/common';
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { Config } from '#platform/config/config.js';
import { CHALLENGE_MINUTES, SignInChallenges } from './sign-in-challenges.js';
import { PasskeyRows, type NewPasskey } from './passkey-rows.js';

const NAME = 'Flex Bizz';
const TIMEOUT_MS = CHALLENGE_MINUTES * 60_000;
/** With the certificates it can read it is large; most processes never need it. */
const webAuthn = () => import('@simplewebauthn/server');

/**
 * WebAuthn, with the storefront's host as relying party. Every passkey can be found without a name (discoverable) and
 * asks for a finger, face or PIN: it is two factors at once.
 */
@Injectable()
export class Passkeys {
  constructor(
    private readonly config: Config,
    private readonly rows: PasskeyRows,
    private readonly challenges: SignInChallenges,
  ) {}

  /** Says nothing about who has an account. */
  async signInOptions() {
    const { generateAuthenticationOptions } = await webAuthn();
    return generateAuthenticationOptions({
      rpID: this.rpId,
      challenge: bytesOf(await this.challenges.make('passkey-sign-in')),
      userVerification: 'required',
      timeout: TIMEOUT_MS,
    });
  }

  async creationOptions(userId: string) {
    const { email, displayName } = await this.rows.ownerOf(userId);
    const { generateRegistrationOptions } = await webAuthn();
    return generateRegistrationOptions({
      rpName: NAME,
      rpID: this.rpId,
      userID: new Uint8Array(Buffer.from(userId)),
      userName: email,
      userDisplayName: displayName,
      challenge: bytesOf(await this.challenges.make('passkey-creation', userId)),
      attestationType: 'none',
      excludeCredentials: await this.rows.credentialsOf(userId),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      timeout: TIMEOUT_MS,
    });
  }

  /** Null when the answer is not right, for whatever reason. */
  async read(userId: string, response: RegistrationResponseJSON): Promise<NewPasskey | null> {
    const { verifyRegistrationResponse } = await webAuthn();
    const verified = await verifyRegistrationResponse({
      response,
      expectedChallenge: (challenge) => this.challenges.use(challenge, 'passkey-creation', userId),
      ...this.expected,
      requireUserVerification: true,
    }).catch(() => null);
    if (!verified?.verified) return null;
    const { id, publicKey, counter, transports = [] } = verified.registrationInfo.credential;
    return { credentialId: id, publicKey, counter, transports: transports.slice(0, 8) };
  }

  /** Whose account the answer opens; null when it is not right, or its counter says that the key was copied. */
  async ownerBy(response: AuthenticationResponseJSON): Promise<string | null> {
    const known = await this.rows.find(response.id);
    if (!known) return null;
    const { userId, ...credential } = known;
    const { verifyAuthenticationResponse } = await webAuthn();
    const verified = await verifyAuthenticationResponse({
      response,
      expectedChallenge: (challenge) => this.challenges.use(challenge, 'passkey-sign-in', null),
      expectedOrigin: this.expected.expectedOrigin,
      expectedRPID: this.rpId,
      credential,
      requireUserVerification: true,
    }).catch(() => null);
    if (!verified?.verified) return null;
    const noted = await this.rows.noteUse(credential.id, verified.authenticationInfo.newCounter);
    return noted ? userId : null;
  }

  private get expected() {
    return { expectedOrigin: [...this.config.allowedOrigins], expectedRPID: this.rpId };
  }

  private get rpId(): string {
    return new URL(this.config.settings.STOREFRONT_URL).hostname;
  }
}

const bytesOf = (challenge: string) => new Uint8Array(Buffer.from(challenge, 'base64url'));
