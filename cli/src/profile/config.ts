import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { usage } from '../failure.js';

export interface Profile {
  apiUrl: string;
  /** Whose shop it is, for the lists of profiles. */
  account?: string;
  /** Where its secret is kept. */
  secretIn?: 'keyring' | 'file';
}

export interface Config {
  current: string;
  profiles: Record<string, Profile>;
}

export async function configFolder(): Promise<string> {
  if (process.env.FLEXBIZZ_CONFIG_DIR) return process.env.FLEXBIZZ_CONFIG_DIR;
  const { default: envPaths } = await import('env-paths');
  return envPaths('flexbizz', { suffix: '' }).config;
}

export async function readPrivate<Content>(name: string, absent: Content): Promise<Content> {
  try {
    return JSON.parse(await readFile(join(await configFolder(), name), 'utf8')) as Content;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return absent;
    if (error instanceof SyntaxError)
      throw usage(`${join(await configFolder(), name)} is damaged.`, 'Remove it, then: flexbizz login');
    throw error;
  }
}

/** Readable by its owner alone, and never half written: a crash leaves the old one. */
export async function writePrivate(name: string, content: unknown): Promise<void> {
  const folder = await configFolder();
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, name);
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  await rename(draft, path);
}

const CONFIG = 'config.json';

export const readConfig = (): Promise<Config> =>
  readPrivate<Config>(CONFIG, { current: 'default', profiles: {} });

export async function changeConfig(change: (config: Config) => void): Promise<void> {
  const config = await readConfig();
  change(config);
  await writePrivate(CONFIG, config);
}
