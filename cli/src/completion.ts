import type { Command } from 'commander';

const NO_FILES = ':4';
const FILES = ':0';

// What @bomb.sh/tab's script for bash leaves open: it needs a package of helpers that a Mac or a container seldom
// has, complains when it is read a second time, and never falls back to the names of files.
const WITHOUT_HELPERS = `
if ! declare -F _get_comp_words_by_ref > /dev/null; then
    _get_comp_words_by_ref() {
        cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD - 1]}"
        words=("\${COMP_WORDS[@]}") cword="$COMP_CWORD"
    }
fi
`;

export const mendedBashScript = (script: string): string =>
  `${script.replaceAll('readonly ShellComp', 'ShellComp').replace('complete -F', 'complete -o default -F')}${WITHOUT_HELPERS}`;

/** What follows the last word typed: words of ours, or else the names of files where one is asked for. */
export function mendedAnswer(answer: string, program: Command, words: readonly string[]): string {
  return answer.trim() === NO_FILES && takesFile(program, words) ? FILES : answer;
}

function takesFile(program: Command, words: readonly string[]): boolean {
  const named = (command: Command, word: string) => command.commands.find((sub) => sub.name() === word);
  const command = words.slice(0, -1).reduce((here, word) => named(here, word) ?? here, program);
  const option = command.options.find(({ long }) => long === words.at(-2));
  if (option?.required) return /<(file|folder)>/.test(option.flags);
  return command.registeredArguments.some((argument) => argument.name() === 'file');
}
