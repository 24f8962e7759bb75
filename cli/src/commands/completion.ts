import { Argument, Command } from 'commander';
import { writeHelp } from '../output.js';

const NAME = 'completion';

/** What the help shows; the real one reads the whole command tree and is loaded when a shell asks. */
export const completion = () =>
  new Command(NAME)
    .description('the script that completes commands in your shell')
    .addArgument(new Argument('<shell>').choices(['bash', 'zsh', 'fish', 'powershell']))
    .addHelpText(
      'after',
      `
Examples:
  $ source <(flexbizz completion bash)
  $ flexbizz completion zsh > ~/.zfunc/_flexbizz
  $ flexbizz completion fish > ~/.config/fish/completions/flexbizz.fish
`,
    );

export const asksForCompletion = ([, , word, ...rest]: readonly string[]): boolean =>
  (word === NAME && !rest.includes('--help') && !rest.includes('-h')) || word === 'complete';

/** The library prints with console.log; what it prints is gathered, mended and handed to the one writer. */
export async function answerCompletion(program: Command): Promise<void> {
  const { default: tab } = await import('@bomb.sh/tab/commander');
  const { mendedAnswer, mendedBashScript } = await import('../completion.js');
  const printed: string[] = [];
  // eslint-disable-next-line no-console -- nothing is printed by it here, it is caught
  console.log = (text: string) => void printed.push(text);
  tab(program, { completionCommandName: NAME });
  await program.parseAsync();
  const text = printed.join('\n');
  const [, , word, ...rest] = process.argv;
  if (word === NAME) writeHelp(`${rest.includes('bash') ? mendedBashScript(text) : text}\n`);
  else writeHelp(`${mendedAnswer(text, program, rest.slice(rest.indexOf('--') + 1))}\n`);
}
