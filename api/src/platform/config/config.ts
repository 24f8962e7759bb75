import type { ShippingRule } from '#shared/shipping.js';
import { productionProblems } from './production.js';
import { readSecretFiles } from './secret-files.js';
import { Variables, type Settings } from './variables.js';

export { Variables, type Settings };

/** The parsed settings. Read once at start; nothing else in the house looks at `process.env`. */
export class Config {
  constructor(readonly settings: Settings) {}

  static fromEnvironment(environment: NodeJS.ProcessEnv = process.env): Config {
    const { given, problems } = readSecretFiles(environment);
    const parsed = Variables.safeParse(given);
    const lines = [...problems, ...(parsed.success ? productionProblems(parsed.data, given.NODE_ENV) : [])];
    for (const { path, message } of parsed.error?.issues ?? []) {
      const name = path.join('.');
      const saidOfItsFile = given[name] === undefined && `${name}_FILE` in given;
      if (!saidOfItsFile) lines.push(`${name}: ${message}`);
    }
    if (parsed.success && lines.length === 0) return new Config(parsed.data);
    throw new ConfigInvalid(
      `These variables are not right:\n${lines.map((line) => `  ${line}`).join('\n')}\nSee .env.example for what each one means.`,
    );
  }

  /** Past any pooler: what LISTEN hears and session locks hold belongs to one connection. */
  get directDatabaseUrl(): string {
    return this.settings.DATABASE_DIRECT_URL ?? this.settings.DATABASE_URL;
  }

  get secureCookies(): boolean {
    return this.settings.STOREFRONT_URL.startsWith('https:');
  }

  get shipping(): ShippingRule {
    return { perOrder: this.settings.SHIPPING_PER_ORDER, freeFrom: this.settings.FREE_SHIPPING_FROM };
  }

  /** Where mails may lead. */
  get ownOrigins(): ReadonlySet<string> {
    const { STOREFRONT_URL, API_URL } = this.settings;
    return new Set([STOREFRONT_URL, API_URL].map((address) => new URL(address).origin));
  }

  /** Browser origins that may write: the storefront, the api itself, and those listed. */
  get allowedOrigins(): ReadonlySet<string> {
    const listed = this.settings.ALLOWED_ORIGINS.split(',')
      .map((origin) => origin.trim())
      .filter(Boolean);
    return new Set([...this.ownOrigins, ...listed.map((address) => new URL(address).origin)]);
  }
}

export class ConfigInvalid extends Error {}
