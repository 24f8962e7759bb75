import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runFlexbizz } from './testing/run-flexbizz.js';

const PROGRAM = fileURLToPath(new URL('../bin/flexbizz.js', import.meta.url));
const bash = spawnSync('bash', ['--version']).status === 0 ? describe : describe.skip;

/** What Tab offers in a bash that has nothing but itself. */
async function tab(...words: string[]): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'flexbizz-spec-'));
  try {
    const { stdout } = await runFlexbizz(['completion', 'bash']);
    await writeFile(join(folder, 'completion.bash'), stdout);
    await writeFile(join(folder, 'mugs.csv'), '');
    const lines = [
      `flexbizz() { '${process.execPath}' '${PROGRAM}' "$@"; }`,
      ...['compopt() { :; }', '. ./completion.bash', '. ./completion.bash'],
      `COMP_WORDS=(flexbizz ${words.map((word) => `'${word}'`).join(' ')}) COMP_CWORD=${words.length}`,
      '__flexbizz_complete; printf "%s\\n" "${COMPREPLY[@]}"; complete -p flexbizz',
    ];
    const { NODE_OPTIONS: _ours, ...env } = process.env;
    const said = execFileSync('bash', ['--norc', '-c', lines.join('\n')], {
      cwd: folder,
      env,
      encoding: 'utf8',
    });
    return said.trim().split('\n');
  } finally {
    await rm(folder, { recursive: true });
  }
}

bash('completion in a bare bash, read twice', () => {
  it('offers verbs, flags of all commands, and what a flag may be', async () => {
    expect((await tab('orders', '')).slice(0, -1)).toEqual([
      'list',
      'show',
      'ship',
      'cancel',
      'follow',
      'received',
      'help',
    ]);
    expect(await tab('orders', 'sh')).toEqual(['show', 'ship', expect.anything()]);
    expect(await tab('products', 'list', '--j')).toEqual(['--json', '--jq', expect.anything()]);
    expect(await tab('orders', 'list', '--status', 'de')).toEqual(['delivered', expect.anything()]);
  });

  it('falls back to the names of files', async () => {
    expect((await tab('listings', 'import', '')).at(-1)).toBe(
      'complete -o default -F __flexbizz_complete flexbizz',
    );
  });
});

it.each([
  [['listings', 'import', ''], ':0'],
  [['listings', 'import', 'a.csv', '--photos', ''], ':0'],
  [['products', 'create', '--photo', ''], ':0'],
  [['products', 'show', ''], ':4'],
])('%j takes files, or does not (%s)', async (words, directive) => {
  const { stdout } = await runFlexbizz(['complete', '--', ...words]);
  expect(stdout.trim()).toBe(directive);
});
