import { InvalidArgumentError, Command } from 'commander';
import { openContext } from '../context.js';
import { oneMore } from '../terminal/arguments.js';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
type Method = (typeof METHODS)[number];

interface Options {
  field?: string[];
  header?: string[];
  input?: string;
}

const HELP = `
A field is text (title=Mug) or, with a colon, JSON (limit:=5, tags:='["wool"]'). GET and DELETE send fields in
the address, the others as a JSON body. The routes: /openapi.yaml of the api.

Examples:
  $ flexbizz api GET /v1/account
  $ flexbizz api GET /v1/products -f category=home -f limit:=5 --jq '.items[].title'
  $ flexbizz api PATCH /v1/account -f tagline="Wool from one valley"
  $ flexbizz api POST /v1/seller/products --input product.json
`;

export const api = () =>
  new Command('api')
    .description('call any route of the api and print its answer')
    .argument('<method>', METHODS.join(', '), methodFrom)
    .argument('<path>', 'like /v1/account')
    .option('-f, --field <name=value>', 'may be repeated', oneMore)
    .option('-H, --header <name:value>', 'may be repeated', oneMore)
    .option('--input <file>', 'the body as it is, - for standard input')
    .addHelpText('after', HELP)
    .action(async (method: Method, path: string, options: Options, command: Command) => {
      const { flexbizz, output } = await openContext(command);
      const { invocationFrom } = await import('../api-call.js');
      const { operation, invocation } = await invocationFrom(method, path, options);
      const { data, response } = await flexbizz.request(operation, invocation).withResponse();
      if (data === undefined || data === '') return;
      const text = data as string;
      if (!/\bjson\b/.test(response.headers.get('content-type') ?? '')) return output.raw(text);
      output.show(JSON.parse(text) as unknown, (answer) => JSON.stringify(answer, null, 2));
    });

function methodFrom(text: string): Method {
  const method = METHODS.find((one) => one === text.toUpperCase());
  if (method) return method;
  throw new InvalidArgumentError(`Use ${METHODS.join(', ')}.`);
}
