import { createFlexBizz, type FlexBizz, type Refusal } from '@flexbizz/sdk';
import { generate, generateSecret } from 'otplib';
import type { Identity } from '../../src/modules/identity/index.js';
import { demandsSecondFactor } from '../../src/shared/actor.js';

export interface Person {
  id: string;
  email: string;
  handle: string;
  accessToken: string;
  refreshToken: string;
  shop: FlexBizz;
}

export const PASSWORD = 'correct horse battery';

let people = 0;

/** Accounts that are there at once, and clients that never try twice: a test must see every refusal. */
export class People {
  /** Passwords are hashed a few at a time, and a crowd is sent away: people come in one by one. */
  private door: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly baseUrl: string,
    private readonly identity: Identity,
  ) {}

  /** Somebody without an account; remembers the cart as a browser would. */
  guest(): FlexBizz {
    let cartToken: string | undefined;
    return createFlexBizz({
      baseUrl: this.baseUrl,
      retries: 0,
      fetch: async (url, init) => {
        const headers = new Headers(init.headers);
        if (cartToken && !headers.has('cart-token')) headers.set('cart-token', cartToken);
        const response = await fetch(url, { ...init, headers });
        if (response.ok && url.includes('/v1/cart'))
          cartToken = ((await response.clone().json()) as { token: string | null }).token ?? cartToken;
        return response;
      },
    });
  }

  openSeller(name: string): Promise<Person> {
    return this.open(name, ['seller']);
  }

  openBuyer(name = 'Ada Moreno'): Promise<Person> {
    return this.open(name, []);
  }

  openModerator(name = 'Maya Lindqvist'): Promise<Person> {
    return this.open(name, ['moderator']);
  }

  /** Somebody with a shop whom no route turns away for their role. */
  openAdmin(name = 'Noor Haddad'): Promise<Person> {
    return this.open(name, ['seller', 'admin']);
  }

  signedIn(accessToken: string): FlexBizz {
    const auth = { kind: 'token', token: accessToken } as const;
    return createFlexBizz({ baseUrl: this.baseUrl, retries: 0, auth });
  }

  private open(...who: Parameters<People['comeIn']>): Promise<Person> {
    const person = this.door.then(() => this.comeIn(...who));
    this.door = person.catch(() => undefined);
    return person;
  }

  private async comeIn(displayName: string, roles: ('seller' | 'moderator' | 'admin')[]): Promise<Person> {
    const handle = `${displayName.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}-${++people}`;
    const email = `${handle}@example.com`;
    const authenticatorSecret = demandsSecondFactor(roles) ? generateSecret() : undefined;
    const account = { email, password: PASSWORD, displayName, handle, roles };
    const id = await this.identity.openDemoAccount({
      ...account,
      ...(authenticatorSecret && { authenticatorSecret }),
    });
    const headers = { 'x-forwarded-for': `10.1.${people >> 8}.${people & 255}` };
    const signIn = this.guest().auth.signIn({ body: { email, password: PASSWORD }, headers });
    const { accessToken, refreshToken } = authenticatorSecret
      ? await this.completeSignIn(signIn, authenticatorSecret, headers)
      : await signIn;
    const tokens = { accessToken: accessToken!, refreshToken: refreshToken! };
    return { id, email, handle, ...tokens, shop: this.signedIn(tokens.accessToken) };
  }

  private async completeSignIn(first: Promise<unknown>, secret: string, headers: Record<string, string>) {
    const refused = await first.then(
      () => Promise.reject(new Error('No second factor was asked for.')),
      (error: unknown) => error,
    );
    const challenge = (refused as Refusal).secondFactor!.challenge!;
    return this.guest().auth.completeSignIn({
      body: { challenge, code: await generate({ secret }) },
      headers,
    });
  }
}
