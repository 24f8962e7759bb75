import { Argument, Command } from 'commander';

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

export async function answerCompletion(program: Command): Promise<void> {
  const { default: tab } = await import('@bomb.sh/tab/commander');
  tab(program, { completionCommandName: NAME });
}
