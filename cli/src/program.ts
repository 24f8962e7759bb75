import { Command, Option } from 'commander';
import type { EventEmitter } from 'node:events';
import { api } from './commands/api.js';
import { chat } from './commands/chat/index.js';
import { completion } from './commands/completion.js';
import { doctor } from './commands/doctor.js';
import { events } from './commands/events/index.js';
import { listings } from './commands/listings/index.js';
import { login } from './commands/login.js';
import { logout } from './commands/logout.js';
import { notifications } from './commands/notifications/index.js';
import { open } from './commands/open.js';
import { orders } from './commands/orders/index.js';
import { products } from './commands/products/index.js';
import { profile } from './commands/profile/index.js';
import { reports } from './commands/reports/index.js';
import { search } from './commands/search.js';
import { shop } from './commands/shop/index.js';
import { stock } from './commands/stock/index.js';
import { tokens } from './commands/tokens/index.js';
import { whoami } from './commands/whoami.js';
import { outputFor } from './context.js';
import { EXIT_CODES, exitCodesText } from './exit-codes.js';
import { mannerOf } from './manner.js';
import { writeHelp } from './output.js';

const EXAMPLES = `
Examples:
  $ flexbizz login
  $ flexbizz listings import products.csv --photos ./photos --publish
  $ flexbizz orders list --status paid
  $ flexbizz orders ship FB-100042 --carrier UPS --tracking 1Z999AA10123456784
  $ flexbizz chat send ada-moreno "It ships tomorrow."
  $ flexbizz products export > products.csv
`;

/** The whole command tree, in the order `flexbizz --help` shows it. */
export function buildProgram(version: string, { completed = false } = {}): Command {
  const program = new Command('flexbizz')
    .description('Run a Flex Bizz shop from the terminal')
    .version(version, '-V, --version')
    .option('--json', 'answer as JSON, errors too')
    .option('--jq <expression>', 'answer with what jq makes of that JSON')
    .addOption(new Option('--profile <name>', 'which sign-in to use').env('FLEXBIZZ_PROFILE'))
    .addOption(new Option('--api-url <url>', 'which marketplace to talk to').env('FLEXBIZZ_API_URL'))
    .addHelpText('after', EXAMPLES)
    .addHelpText('after', 'FLEXBIZZ_TOKEN signs in without a profile. Exit codes: flexbizz help exit-codes')
    .helpCommand(false);
  for (const command of [
    login(),
    logout(),
    whoami(),
    profile(),
    tokens(),
    shop(),
    listings(),
    products(),
    stock(),
  ])
    program.addCommand(command);
  for (const command of [
    orders(),
    chat(),
    notifications(),
    events(),
    reports(),
    search(),
    open(),
    api(),
    doctor(),
  ])
    program.addCommand(command);
  program.addCommand(help(program));
  // The shell's own helper brings this command along.
  if (!completed) program.addCommand(completion());
  tidied(program);
  if (completed) offerEverywhere(program, program.options);
  else examplesFirst(program);
  return program;
}

const help = (program: Command) =>
  new Command('help')
    .description('show the help of a command, or `help exit-codes`')
    .argument('[command...]')
    .action(async (words: string[], _options: object, command: Command) => {
      if (words[0] === 'exit-codes') {
        const output = await outputFor(command);
        return output.show({ items: EXIT_CODES }, exitCodesText);
      }
      const found = words.reduce<Command | undefined>(
        (command, word) =>
          command?.commands.find((sub) => sub.name() === word || sub.aliases().includes(word)),
        program,
      );
      if (!found) program.error(`error: there is no command '${words.join(' ')}'`);
      else found.outputHelp();
    });

/** A shell completes what a command says it takes; it does not know that some flags are taken by all. */
function offerEverywhere(command: Command, options: readonly Option[]): void {
  for (const sub of command.commands) {
    for (const option of options) if (option.long !== '--version') sub.addOption(option);
    offerEverywhere(sub, options);
  }
}

/** People read an example before they read a list of flags. */
function examplesFirst(command: Command): void {
  const examples: string[] = [];
  // A command emits its parts of the help; the types do not say so.
  const parts = command as unknown as EventEmitter;
  parts.emit('afterHelp', { command, error: false, write: (text: string) => void examples.push(text) });
  parts.removeAllListeners('afterHelp');
  const description = command.description();
  command.summary(description).description([description, ...examples].join('\n').trimEnd());
  command.commands.forEach(examplesFirst);
}

/** The same manners for every command: errors are thrown, help goes through the one writer. */
function tidied(command: Command): void {
  command.configureHelp({ showGlobalOptions: true });
  command.exitOverride().configureOutput({
    writeOut: writeHelp,
    writeErr: (text) => {
      if (!mannerOf().json) process.stderr.write(text);
    },
  });
  command.showHelpAfterError(
    command.commands.length > 0 ? false : `(flexbizz ${pathOf(command)} --help shows how)`,
  );
  command.commands.forEach(tidied);
}

const pathOf = (command: Command): string =>
  command.parent?.parent ? `${pathOf(command.parent)} ${command.name()}` : command.name();
