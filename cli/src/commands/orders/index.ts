import { Command } from 'commander';
import { cancel } from './cancel.js';
import { follow } from './follow.js';
import { list } from './list.js';
import { received } from './received.js';
import { ship } from './ship.js';
import { show } from './show.js';

export const orders = () => {
  const command = new Command('orders').description('the orders in your shop, and what you bought');
  for (const verb of [list(), show(), ship(), cancel(), follow(), received()]) command.addCommand(verb);
  return command;
};
