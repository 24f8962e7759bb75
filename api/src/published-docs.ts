import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { declaredRefusals, refusalsOf, withUnnamed, type Contract } from './errors-page.js';
import { errorsHtml } from './errors-html.js';

/** Writes dist/docs, what the api publishes of itself: reading the contract takes a second that no request waits for. */
const yaml = await readFile(join(import.meta.dirname, '..', '..', 'openapi.yaml'), 'utf8');
const contract = parse(yaml) as Contract;
const folder = join(import.meta.dirname, 'docs');
await mkdir(folder, { recursive: true });
await writeFile(join(folder, 'openapi.yaml'), yaml);
await writeFile(join(folder, 'openapi.json'), JSON.stringify(contract));
const refusals = withUnnamed(refusalsOf(contract), await declaredRefusals());
await writeFile(join(folder, 'errors.html'), errorsHtml(refusals));
