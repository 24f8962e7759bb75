import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const samples = [...readFileSync(here('../README.md'), 'utf8').matchAll(/```ts\n([\s\S]*?)```/g)].map(
  ([, code = '']) =>
    code
      .replace("'@flexbizz/sdk'", "'./index.js'")
      .replace("'@flexbizz/sdk/realtime'", "'./realtime/index.js'"),
);

it('has no sample that does not compile', () => {
  const { config } = ts.readConfigFile(here('../tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, here('..'));
  const files = new Map(samples.map((code, index) => [here(`./readme-sample-${index}.ts`), code]));
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.getSourceFile = (path, ...rest) => {
    const code = files.get(path);
    return code === undefined
      ? getSourceFile(path, ...rest)
      : ts.createSourceFile(path, code, ts.ScriptTarget.ES2024);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  const mistakes = ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  expect(samples.length).toBeGreaterThanOrEqual(5);
  expect(mistakes).toEqual([]);
}, 30_000);
