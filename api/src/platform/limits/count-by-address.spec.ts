import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import Fastify from 'fastify';
import { testConfig } from '../../../test/support/config.js';
import { countByAddress } from './count-by-address.js';
import { RateLimits } from './rate-limits.js';

describe('requests of an address', () => {
  it('are counted before a body is read, whatever becomes of them', async () => {
    const limits = new RateLimits(
      testConfig('postgresql://nobody@127.0.0.1:1/x', { RATE_LIMIT_ADDRESS: '1' }),
    );
    const fastify = Fastify();
    countByAddress(fastify, limits);
    fastify.post('/', () => 'read');
    expect((await fastify.inject('/nowhere')).statusCode).toBe(404);

    const body = new Readable({ read: () => undefined }); // never comes
    const headers = { 'content-type': 'application/json', 'content-length': '100' }; // without these Fastify would not wait for the body
    const refused = await fastify.inject({ method: 'POST', url: '/', headers, payload: body });
    expect(refused.json()).toMatchObject({ message: expect.stringContaining('1 requests a minute') });
    await fastify.close();
  });
});
