import { createRequire } from 'node:module';

export const { name, version } = createRequire(import.meta.url)('../package.json') as {
  name: string;
  version: string;
};
