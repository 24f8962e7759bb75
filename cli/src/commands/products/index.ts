import { Command } from 'commander';
import { archive, publish, unpublish } from './change-status.js';
import { create } from './create.js';
import { exportProducts } from './export.js';
import { list } from './list.js';
import { show } from './show.js';
import { update } from './update.js';

export const products = () => {
  const command = new Command('products').description('the products of your shop');
  for (const verb of [
    list(),
    show(),
    create(),
    update(),
    publish(),
    unpublish(),
    archive(),
    exportProducts(),
  ])
    command.addCommand(verb);
  return command;
};
