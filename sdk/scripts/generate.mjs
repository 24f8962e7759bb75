// Writes src/generated/ from the contract: the types, and the small table the client needs at run time.
import { readFile, writeFile, mkdir } from 'node:fs/promises';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { parse } from 'yaml';

const METHODS = ['get', 'put', 'post', 'patch', 'delete'];
const contractUrl = process.argv[2]
  ? new URL(process.argv[2], `file://${process.cwd()}/`)
  : new URL('../../openapi.yaml', import.meta.url);
const target = new URL('../src/generated/', import.meta.url);
const contract = parse(await readFile(contractUrl, 'utf8'));

const resolve = (node) =>
  node?.$ref
    ? node.$ref
        .slice(2)
        .split('/')
        .reduce((place, key) => place[key], contract)
    : node;

function describe(path, method, item) {
  const operation = item[method];
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(resolve);
  const takes = (place, name) => parameters.some((p) => p.in === place && p.name.toLowerCase() === name);
  const requestTypes = Object.keys(resolve(operation.requestBody)?.content ?? {});
  const success = Object.entries(operation.responses).find(([status]) => status.startsWith('2'));
  const answerTypes = Object.keys(resolve(success?.[1])?.content ?? {});
  return {
    method: method.toUpperCase(),
    path,
    ...(takes('query', 'cursor') && { list: true }),
    ...(takes('header', 'idempotency-key') && { keyed: true }),
    ...(requestTypes.length > 0 && !requestTypes[0].endsWith('json') && { sends: requestTypes[0] }),
    ...(answerTypes.length > 0 && !answerTypes[0].endsWith('json') && { reads: 'text' }),
  };
}

const table = Object.entries(contract.paths)
  .flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]?.operationId).map((method) => [
      item[method].operationId,
      describe(path, method, item),
    ]),
  )
  .sort(([one], [other]) => (one < other ? -1 : 1));

/** The api names every refusal of an operation in the description of its answer, each code in backticks. */
const codes = new Set(
  Object.values(contract.paths)
    .flatMap((item) => METHODS.flatMap((method) => Object.entries(item[method]?.responses ?? {})))
    .filter(([status]) => /^[45]/.test(status))
    .flatMap(([, response]) => [...resolve(response).description.matchAll(/^`([^`]+)`/gm)])
    .map(([, code]) => code),
);

/** What a client may say over the socket, by name. */
const messages = Object.entries(contract['x-live-messages'] ?? {});
const schemaName = ({ $ref }) => `components['schemas']['${$ref.split('/').at(-1)}']`;

const literal = (value) =>
  typeof value === 'string'
    ? `'${value}'`
    : value === true
      ? 'true'
      : `{ ${Object.entries(value)
          .map(([key, inner]) => `${key}: ${literal(inner)}`)
          .join(', ')} }`;

await mkdir(target, { recursive: true });
const notice = '// Generated from openapi.yaml by `npm run generate`. Do not edit.\n';
await writeFile(
  new URL('schema.ts', target),
  notice + astToString(await openapiTypescript(contractUrl, { defaultNonNullable: false })),
);
await writeFile(
  new URL('operations.ts', target),
  `${notice}import type { Operation, OperationId } from '../operation.js';\n\n` +
    `export const operations: Readonly<Record<OperationId, Operation>> = {\n${table
      .map(([id, operation]) => `  '${id}': ${literal(operation)},\n`)
      .join('')}};\n`,
);
await writeFile(
  new URL('error-codes.ts', target),
  `${notice}\nexport type ErrorCode =\n${[...codes]
    .sort()
    .map((code) => `  | '${code}'`)
    .join('\n')};\n`,
);
await writeFile(
  new URL('live-messages.ts', target),
  `${notice}import type { components } from './schema.js';\n\nexport interface LiveMessages {\n${messages
    .map(
      ([name, { body, answers }]) =>
        `  '${name}': { body: ${schemaName(body)}; answers: ${schemaName(answers)} };\n`,
    )
    .join('')}}\n`,
);
const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
await writeFile(
  new URL('version.ts', target),
  `// Generated from package.json by \`npm run generate\`. Do not edit.\nexport const version = '${version}';\n`,
);
