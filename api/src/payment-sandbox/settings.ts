import { z } from 'zod';
import { readSecretFiles } from '../platform/config/secret-files.js';

/** How the sandbox misbehaves, as real providers do on bad days. Everything is off by default. */
export const Behaviour = z.strictObject({
  duplicates: z.int().min(1).max(50).optional().describe('How many times each webhook is sent in all.'),
  delayMs: z.int().min(0).max(600_000).optional().describe('How late webhooks are.'),
  outOfOrder: z
    .boolean()
    .optional()
    .describe('Webhooks of one payment that follow each other arrive reversed.'),
  silent: z.boolean().optional().describe('No webhook at all.'),
  hangMs: z.int().min(0).max(600_000).optional().describe('How long reads and changes of a payment hang.'),
  claims: z
    .strictObject({
      amount: z.int().optional(),
      currency: z.string().optional(),
      reference: z.string().optional(),
    })
    .optional()
    .describe('What reads say instead of the truth.'),
});
export type Behaviour = z.infer<typeof Behaviour>;

const Variables = z.object({
  DATABASE_URL: z.url().describe('The Postgres where the sandbox keeps its own schema.'),
  PAYMENT_SANDBOX_PORT: z.coerce.number().int().min(0).max(65535).default(4010),
  PAYMENT_SANDBOX_HOST: z.string().default('127.0.0.1').describe('0.0.0.0 inside a container.'),
  PAYMENT_SANDBOX_URL: z.url().optional().describe('How buyers reach the hosted pages.'),
  PAYMENT_SANDBOX_SECRET: z.string().min(32).describe('Opens the API and signs webhooks.'),
  PAYMENT_SANDBOX_SHOP: z.string().default('Flex Bizz').describe('The name on the hosted pages.'),
  PAYMENT_SANDBOX_SLOW_MS: z.coerce
    .number()
    .int()
    .min(0)
    .default(20_000)
    .describe('How long the slow bank takes.'),
  PAYMENT_SANDBOX_BEHAVIOUR: z
    .string()
    .default('{}')
    .transform((text) => Behaviour.parse(JSON.parse(text)))
    .describe('JSON; holds for every payment that says nothing else.'),
});
export type SandboxSettings = z.infer<typeof Variables>;

export function readSettings(environment: Record<string, string | undefined>): SandboxSettings {
  const { given, problems } = readSecretFiles(environment);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return Variables.parse(given);
}
