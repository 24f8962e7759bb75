import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { Variables } from './config.js';

interface Service {
  environment?: Record<string, string>;
  healthcheck?: { test?: unknown[] };
  networks?: { default?: { ipv4_address?: string } };
}

const { services } = parse(readFileSync(new URL('../../../../docker-compose.yml', import.meta.url), 'utf8'), {
  merge: true,
}) as { services: Record<string, Service> };

describe('docker-compose.yml', () => {
  it('tells the api only what it reads', () => {
    const told = Object.keys(services.api!.environment!);
    expect(told.filter((name) => !(name in Variables.shape))).toEqual([]);
  });

  // A colon followed by a space makes a mapping of an unquoted line, and compose refuses the whole file.
  it('writes every health check as words', () => {
    const tests = Object.values(services).flatMap(({ healthcheck }) => healthcheck?.test ?? []);
    expect(tests.length).toBeGreaterThan(0);
    expect(tests.filter((word) => typeof word !== 'string')).toEqual([]);
  });

  it('has the api believe the storefront about who is visiting', () => {
    const address = services.storefront!.networks?.default?.ipv4_address;
    expect(address).toBeDefined();
    expect(services.api!.environment!.TRUSTED_PROXIES).toBe(address);
  });
});
