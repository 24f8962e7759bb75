import { Command } from 'commander';
import { importListings } from './import.js';

export const listings = () =>
  new Command('listings').description('many products at once').addCommand(importListings());
