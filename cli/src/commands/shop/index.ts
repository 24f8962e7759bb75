import { Command } from 'commander';
import { edit } from './edit.js';
import { open } from './open.js';

export const shop = () => new Command('shop').description('your shop').addCommand(open()).addCommand(edit());
