import { defineConfig } from 'prisma/config';

/** Only `prisma generate` uses this: migrations run through prisma/migrate.mjs, without the native engine. */
export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
});
