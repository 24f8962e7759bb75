import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { at } from '../tools/paths.mjs';
import { Refusal } from '../tools/refusal.mjs';

export const HELP = `npm start [-- flags]        the whole marketplace on this machine
npm run dev [-- flags]      the same with hot reload

  --port N            storefront            (STOREFRONT_PORT, 3000)
  --api-port N        api                   (API_PORT, 4000)
  --payment-port N    payment sandbox       (PAYMENT_SANDBOX_PORT, 4010)
  --postgres-port N   embedded PostgreSQL   (POSTGRES_PORT, 5433)
  --seed-size N       products of the demo shop
  --no-seed           start with an empty marketplace
  --reset             forget all data first
  --help              this

Real services take the place of the embedded ones when these are set, here or in .env:
  DATABASE_URL  REDIS_URL  MEILI_URL  MEILI_KEY  SMTP_URL  S3_ENDPOINT  S3_BUCKET  S3_ACCESS_KEY  S3_SECRET_KEY
`;

const PORTS = [
  { key: 'storefront', flag: 'port', variable: 'STOREFRONT_PORT', preset: 3000 },
  { key: 'api', flag: 'api-port', variable: 'API_PORT', preset: 4000 },
  { key: 'payments', flag: 'payment-port', variable: 'PAYMENT_SANDBOX_PORT', preset: 4010 },
  { key: 'postgres', flag: 'postgres-port', variable: 'POSTGRES_PORT', preset: 5433 },
];

const SCHEMES = {
  DATABASE_URL: ['postgresql:', 'postgres:'],
  REDIS_URL: ['redis:', 'rediss:'],
  MEILI_URL: ['http:', 'https:'],
  SMTP_URL: ['smtp:', 'smtps:'],
  S3_ENDPOINT: ['http:', 'https:'],
};

/** Flags win over variables, variables over .env, that over the presets. */
export function settingsFrom(argv) {
  if (existsSync(at('.env'))) process.loadEnvFile(at('.env'));
  const flags = parseFlags(argv);
  for (const [variable, schemes] of Object.entries(SCHEMES)) checkUrl(variable, schemes);
  const ports = Object.fromEntries(
    PORTS.map(({ key, flag, variable, preset }) => [
      key,
      flags[flag] !== undefined
        ? number(`--${flag}`, flags[flag], 65_535)
        : number(variable, process.env[variable] || preset, 65_535),
    ]),
  );
  if (new Set(Object.values(ports)).size < PORTS.length)
    throw new Refusal(
      `Two servers were given the same port: ${Object.values(ports).join(', ')}.`,
      'See --help.',
    );
  return {
    help: flags.help,
    dev: flags.dev,
    reset: flags.reset,
    seed: !flags['no-seed'],
    seedSize:
      flags['seed-size'] === undefined ? undefined : number('--seed-size', flags['seed-size'], 1_000_000),
    ports,
    databaseUrl: process.env.DATABASE_URL || undefined,
  };
}

function parseFlags(argv) {
  const on = { type: 'boolean', default: false };
  const value = { type: 'string' };
  const options = { help: on, dev: on, reset: on, 'no-seed': on, 'seed-size': value };
  for (const { flag } of PORTS) options[flag] = value;
  try {
    return parseArgs({ args: argv, options }).values;
  } catch (error) {
    throw new Refusal(error.message, 'All flags: npm start -- --help');
  }
}

function number(name, given, most) {
  const value = Number(given);
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw new Refusal(`${name} is "${given}", which is not a whole number from 1 to ${most}.`);
}

function checkUrl(variable, schemes) {
  const given = process.env[variable];
  if (!given || schemes.includes(URL.parse(given)?.protocol)) return;
  throw new Refusal(`${variable} is not an address this can use.`, `It should begin with ${schemes[0]}//`);
}
