import { Command } from 'commander';
import { cancel } from './cancel.js';
import { follow } from './follow.js';
import { list } from './list.js';
import { ship } from './ship.js';
import { show } from './show.js';

export const orders = () => {
  const command = new Command('orders').description('the orders in your shop');
  for (const verb of [list(), show(), ship(), cancel(), follow()]) command.addCommand(verb);
  return command;
};
