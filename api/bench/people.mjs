import 'reflect-metadata';
import { text } from 'node:stream/consumers';
import { NestFactory } from '@nestjs/core';
import { Identity } from '#modules/identity/index.js';
import { Database } from '#platform/database/database.js';
import { AppModule } from '../dist/app.module.js';
import { SigningIn } from '../dist/modules/identity/sessions/signing-in.js';

/** Opens accounts and signs them in, without the half second of hashing that each would cost at the door. */
const { people: wanted } = JSON.parse(await text(process.stdin));
/** As a sign-in there would note it. */
const DEVICE = { label: 'bench', address: null, secondFactor: false };
const app = await NestFactory.createApplicationContext(AppModule, { logger: ['error'], abortOnError: false });
const inside = (type) => app.get(type, { strict: false });

const people = [];
for (let i = 0; i < wanted; i++) {
  const handle = `socket-${i}`;
  const account = { email: `${handle}@example.com`, displayName: `Socket ${i}`, handle, roles: [] };
  const id = await inside(Identity).openDemoAccount({ ...account, password: 'benchmark-only' });
  const { accessToken } = await inside(SigningIn).onDevice(id, DEVICE);
  people.push({ handle, token: accessToken });
}
// The accounts of a trial are refused in production.
await inside(Database).run(`UPDATE users SET demo = false WHERE handle LIKE 'socket-%'`);
await app.close();
process.stdout.write(JSON.stringify({ people }));
