#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { answerCompletion, asksForCompletion } from './commands/completion.js';
import { explain } from './explain.js';
import { letReadersLeave } from './output.js';
import { buildProgram } from './program.js';
import { version } from './version.js';

enableCompileCache();
letReadersLeave();
try {
  const completed = asksForCompletion(process.argv);
  const program = buildProgram(version, { completed });
  if (completed) await answerCompletion(program);
  await program.parseAsync();
} catch (error) {
  await explain(error);
}
