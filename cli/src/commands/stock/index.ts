import { Command } from 'commander';
import { set } from './set.js';

export const stock = () => new Command('stock').description('how many units are on hand').addCommand(set());
