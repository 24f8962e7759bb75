import { Command } from 'commander';
import { open } from './open.js';

export const shop = () => new Command('shop').description('your shop').addCommand(open());
