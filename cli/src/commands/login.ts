import { Command } from 'commander';
import { openContext } from '../context.js';

interface Options {
  withToken?: boolean;
  browser: boolean;
}

export const login = () =>
  new Command('login')
    .description('sign in through the browser, or with a token from standard input')
    .option('--with-token', 'read a personal token from standard input')
    .option('--no-browser', 'print the address instead of opening it')
    .addHelpText(
      'after',
      `
Examples:
  $ flexbizz login
  $ flexbizz login --profile staging --api-url https://api.example.com
  $ flexbizz login --with-token < token.txt
`,
    )
    .action(async ({ withToken, browser }: Options, command: Command) => {
      const context = await openContext(command);
      const { signInWithCode, signInWithToken } = await import('../profile/sign-in.js');
      const account = await (withToken ? signInWithToken(context) : signInWithCode(context, { browser }));
      const { name, profile } = context.selected;
      context.output.show(
        { profile: name, apiUrl: profile.apiUrl, account },
        () =>
          `Signed in as ${account.displayName} (${account.handle}) at ${profile.apiUrl}. Profile ${name} is current now.`,
      );
    });
