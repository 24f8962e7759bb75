import { cp, mkdir, readFile, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../../', import.meta.url));
const modules = join(cli, '..', 'node_modules');

/** The program as npm leaves it in somebody's folder; gives what to start. */
export async function installIn(folder: string): Promise<string> {
  const { dependencies } = JSON.parse(await readFile(join(cli, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const place = join(folder, 'node_modules', '@flexbizz', 'cli');
  await mkdir(place, { recursive: true });
  for (const part of ['bin', 'dist', 'package.json'])
    await cp(join(cli, part), join(place, part), { recursive: true });
  for (const name of Object.keys(dependencies)) {
    const link = join(folder, 'node_modules', name);
    await mkdir(dirname(link), { recursive: true });
    await symlink(join(modules, name), link);
  }
  return join(place, 'bin', 'flexbizz.js');
}
