#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { answerCompletion, asksForCompletion } from './commands/completion.js';
import { explain } from './explain.js';
import { mannerOf } from './manner.js';
import { watchStdout } from './output.js';
import { buildProgram } from './program.js';
import { version } from './version.js';

enableCompileCache();
watchStdout();
const completed = asksForCompletion(process.argv);
try {
  const program = buildProgram(version, { completed });
  await (completed ? answerCompletion(program) : program.parseAsync());
} catch (error) {
  await explain(error);
}
if (process.stdout.isTTY && !completed) {
  const { mayTellOfUpdates, tellOfUpdates } = await import('./update/update-notice.js');
  // A courtesy that fails must not be the reason why a command does.
  if (mayTellOfUpdates(mannerOf())) await tellOfUpdates().catch(() => undefined);
}
