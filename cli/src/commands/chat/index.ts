import { Command } from 'commander';
import { list } from './list.js';
import { read } from './read.js';
import { send } from './send.js';

export const chat = () => {
  const command = new Command('chat').description('what people write to you, and what you answer');
  for (const verb of [list(), read(), send()]) command.addCommand(verb);
  return command;
};
