import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { memorySessionStore } from '@flexbizz/sdk';
import { memoryCursor } from '@flexbizz/sdk/realtime';
import { decodeJwt, SignJWT } from 'jose';
import { Config } from '../src/platform/config/config.js';
import { becomes, liveDevices, sessionOf } from './support/live-devices.js';
import type { Person } from './support/people.js';
import { until } from './support/until.js';

const suite = liveDevices();
const { device, line, count } = suite;

/** The same session's access token as it is a quarter of an hour later. */
async function expired({ accessToken }: Person): Promise<string> {
  const { sub, sid } = decodeJwt<{ sid: string }>(accessToken);
  return new SignJWT({ sid })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(sub!)
    .setExpirationTime(Math.floor(Date.now() / 1_000) - 60)
    .sign(new TextEncoder().encode(suite.market.app.get(Config).settings.AUTH_SECRET));
}

describe('whoever is signed in', () => {
  it('comes back with a fresh token when the old one ran out while the line was down', async () => {
    const ada = await suite.market.people.openBuyer();
    const store = memorySessionStore(sessionOf(ada));
    const { live, heard, wire } = await device(store);
    await becomes(live, 'live');
    wire.cut();
    await becomes(live, 'offline');
    await store.set({ ...sessionOf(ada), accessToken: await expired(ada) });
    await count(ada, 1);
    wire.mend();
    await until(async () => heard.length === 1);
    expect((await store.get())!.refreshToken).not.toBe(ada.refreshToken);
  });

  it('is never taken for a visitor because the token could not be renewed at the moment', async () => {
    const ada = await suite.market.people.openBuyer();
    const [http, socket] = [await line(), await line()];
    http.wire.cut();
    const ending = {
      ...sessionOf(ada),
      accessToken: await expired(ada),
      expiresAt: new Date().toISOString(),
    };
    const { live, states, heard } = await device(memorySessionStore(ending), {
      cursor: memoryCursor(0),
      urls: { http: http.url, live: socket.url },
    });
    await sleep(1_500);
    expect(states).not.toContain('live');
    http.wire.mend();
    await becomes(live, 'live', 20);
    await count(ada, 1);
    await until(async () => heard.length === 1);
  });

  it('is told that the session was ended elsewhere, and stays away', async () => {
    const ada = await suite.market.people.openBuyer();
    const { live, states } = await device(memorySessionStore(sessionOf(ada)));
    await becomes(live, 'live');
    await ada.shop.auth.signOut({});
    await becomes(live, 'signed-out');
    await sleep(1_500);
    expect(states).toEqual(['live', 'signed-out']);
  });

  it('is told so too when that happened while the line was down', async () => {
    const ada = await suite.market.people.openBuyer();
    const { live, states, wire } = await device(memorySessionStore(sessionOf(ada)));
    await becomes(live, 'live');
    wire.cut();
    await ada.shop.auth.signOut({});
    wire.mend();
    await becomes(live, 'signed-out');
    expect(states.filter((state) => state === 'live')).toHaveLength(1);
  });
});
