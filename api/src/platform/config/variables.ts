import proxyAddress from '@fastify/proxy-addr';
import { z } from 'zod';

const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
const optionalUrl = z.url().optional();
const port = z.coerce.number().int().min(1).max(65535);
const contact = z.string().regex(/^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/);
const secret = z.string().min(32);
const count = z.coerce.number().int().min(1);

function areProxies(list: string[]): boolean {
  try {
    proxyAddress.compile(list);
    return true;
  } catch {
    return false;
  }
}

/** Every variable the api reads, with its default and why it exists. `.env.example` is kept equal by a test. */
export const Variables = z.object({
  DATABASE_URL: z.url().describe('The Postgres that holds the truth.'),
  DATABASE_DIRECT_URL: optionalUrl.describe(
    'The same Postgres without a pooler, for LISTEN and locks; DATABASE_URL when absent.',
  ),
  DATABASE_POOL: count
    .default(20)
    .describe(
      'Connections one process may hold for its statements; it holds up to 3 more for LISTEN and locks.',
    ),
  DATABASE_TIMEOUT_MS: count
    .default(15_000)
    .describe('Milliseconds a statement may take. A connection that stays silent 2 s longer is given up.'),
  DRAIN_SECONDS: z.coerce
    .number()
    .int()
    .min(0)
    .default(0)
    .describe('Seconds between "not ready" and closing, so that load balancers look elsewhere first.'),
  WORKER_HEALTH_PORT: port
    .default(4001)
    .describe('Where the worker answers /health/live, /health/ready and /metrics.'),
  API_PORT: port.default(4000).describe('Where the api listens.'),
  API_HOST: z.string().default('127.0.0.1').describe('0.0.0.0 inside a container.'),
  INTERNAL_PORT: port
    .optional()
    .describe(
      'Where /metrics and the details of readiness are served, for operators only; nowhere when absent.',
    ),
  INTERNAL_HOST: z.string().default('127.0.0.1').describe('The address of that port.'),
  API_URL: z
    .url()
    .default('http://localhost:4000')
    .describe('How others reach the api: media addresses and webhooks.'),
  STOREFRONT_URL: z
    .url()
    .default('http://localhost:3000')
    .describe('Links in mails and the device login point here.'),
  ALLOWED_ORIGINS: z
    .string()
    .default('')
    .describe('Further browser origins that may call the api, with commas.'),
  WORKER: z
    .enum(['embedded', 'none'])
    .default('none')
    .describe('`embedded`: this process also delivers events and runs jobs.'),
  EMBEDDED: flag
    .default(false)
    .describe('A trial on one machine: mails are kept at /dev/mail, demo logins are allowed.'),
  TRIAL: flag
    .default(false)
    .describe(
      'Says that this is no real shop: then NODE_ENV=production takes the sandbox and http addresses.',
    ),
  AUTH_SECRET: secret.describe('Signs access tokens and links in mails. At least 32 characters; keep it.'),
  AUTH_SECRET_FALLBACK: secret
    .optional()
    .describe('Its signatures count too while AUTH_SECRET is replaced: docs/operations.md says how.'),
  PASSWORD_PEPPER: secret.describe('Mixed into passwords before hashing. Losing it loses all passwords.'),
  PASSWORD_PEPPER_FALLBACK: secret.optional().describe('The pepper before, while it is replaced.'),
  SESSION_IDLE_DAYS: count.default(30).describe('Days after which a session that nobody uses ends.'),
  SESSION_MAX_DAYS: count.default(90).describe('Days after which a session ends however much it is used.'),
  TRUSTED_PROXIES: z
    .string()
    .default('127.0.0.1,::1')
    .transform((list) => list.split(',').map((proxy) => proxy.trim()))
    .refine(
      areProxies,
      'List addresses, networks (10.0.0.0/8), loopback, linklocal or uniquelocal, with commas.',
    )
    .describe('Proxies whose X-Forwarded-For is believed: addresses and networks, with commas.'),
  CURRENCY: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .default('USD')
    .describe('The one currency of this marketplace.'),
  SHIPPING_PER_ORDER: z.coerce
    .number()
    .int()
    .min(0)
    .default(500)
    .describe('Minor units a seller adds for shipping an order.'),
  FREE_SHIPPING_FROM: z.coerce
    .number()
    .int()
    .min(0)
    .default(7500)
    .describe('Minor units from which a seller ships free.'),
  HOLD_MINUTES: count.default(15).describe('How long goods are held while a buyer pays.'),
  HELD_UNITS_PER_VISITOR: count
    .default(100)
    .describe('Units that unpaid checkouts of one visitor may hold; what is made to order does not count.'),
  HELD_UNITS_PER_ADDRESS: count
    .default(400)
    .describe('Units that unpaid checkouts from one network address may hold, whoever is behind it.'),
  ORDERS_DELIVERED_AFTER_DAYS: count
    .default(14)
    .describe('Days after which a shipped order counts as delivered though nobody said so.'),
  LIVE_EVENTS_KEPT_DAYS: count
    .default(30)
    .describe('Days for which people can catch up on what they were told; later they read everything again.'),
  LIVE_CONNECTIONS_PER_ADDRESS: count
    .default(200)
    .describe('Sockets that one address may hold open at one instance.'),
  REDIS_URL: optionalUrl.describe(
    'Shares rate limits and live signals between instances; memory and PostgreSQL when absent.',
  ),
  REDIS_PATIENCE_MS: count
    .default(40)
    .describe(
      'How long a request waits for Redis before this node counts on alone. More where it is far away.',
    ),
  MEILI_URL: optionalUrl.describe('Meilisearch; Postgres answers searches when absent.'),
  MEILI_KEY: z
    .string()
    .optional()
    .describe(
      'Key of Meilisearch for search, documents, indexes, settings, tasks and stats, bound to no index.',
    ),
  MEILI_INDEX: z.string().default('products').describe('Name of the search index.'),
  SMTP_URL: optionalUrl.describe(
    'smtp://user:password@host:port; mails stay in the local outbox when absent.',
  ),
  MAIL_FROM: z.string().default('Flex Bizz <hello@flexbizz.example>').describe('Sender of every mail.'),
  SECURITY_CONTACT: contact
    .optional()
    .describe('mailto: or https:// for /.well-known/security.txt; no such file when absent.'),
  VAPID_PRIVATE_KEY: z
    .string()
    .regex(/^[\w-]{43}$/)
    .optional()
    .describe('Signs web pushes: 32 bytes as base64url. Follows from AUTH_SECRET when absent.'),
  MEDIA_DIR: z.string().default('.data/media').describe('Where images are kept when there is no S3.'),
  UPLOADS_PER_DAY: count
    .default(20_000)
    .describe('Pictures a seller may upload within a day; buyers may upload a fiftieth.'),
  UPLOAD_MEGABYTES_PER_DAY: count.default(10_000).describe('The same in megabytes.'),
  S3_ENDPOINT: optionalUrl.describe('An S3-compatible store; disk when absent.'),
  S3_REGION: z.string().default('us-east-1').describe('Region of the bucket.'),
  S3_BUCKET: z.string().default('flexbizz-media').describe('Bucket of the images.'),
  S3_ACCESS_KEY: z.string().optional().describe('Key of the bucket.'),
  S3_SECRET_KEY: z.string().optional().describe('Secret of the bucket.'),
  PAYMENT_PROVIDER: z.enum(['sandbox']).default('sandbox').describe('Who takes the money.'),
  PAYMENT_SANDBOX_PORT: port.default(4010).describe('Where the sandbox provider listens.'),
  PAYMENT_SANDBOX_URL: z
    .url()
    .default('http://localhost:4010')
    .describe('How buyers and the api reach the sandbox.'),
  PAYMENT_SANDBOX_SECRET: secret.describe('Signs the sandbox webhooks and opens its API.'),
  RATE_LIMIT_GENERAL: count.default(100).describe('Requests a minute for one person.'),
  RATE_LIMIT_AUTH: count
    .default(10)
    .describe(
      'Requests a minute on sign-in routes from one network, or from one device that its owner signed in on.',
    ),
  RATE_LIMIT_ACCOUNT: count
    .default(30)
    .describe('Requests a minute for one account on each sign-in route, from all unknown devices together.'),
  RATE_LIMIT_ACCOUNT_HOUR: count.default(100).describe('The same in an hour: guessing gets slower.'),
  RATE_LIMIT_PAYMENTS: count.default(5).describe('Requests a minute by which one person starts a payment.'),
  RATE_LIMIT_PAYMENTS_ADDRESS: count
    .default(30)
    .describe('Requests a minute from one address that start a payment, whoever is behind it.'),
  RATE_LIMIT_BULK: count.default(1200).describe('Requests a minute on import routes.'),
  RATE_LIMIT_LIVE: count
    .default(1200)
    .describe('Messages a minute over all sockets of one person. Chat counts as a request of that person.'),
  RATE_LIMIT_ADDRESS: count
    .default(3000)
    .describe('Requests a minute from one address, whoever is behind it.'),
  RATE_LIMIT_VISITORS: count
    .default(300)
    .describe('New visitors a minute from one address. Further ones count under the address alone.'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
    .default('info')
    .describe('How much is logged.'),
});
export type Settings = z.infer<typeof Variables>;
