import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// import.meta.dirname is newer than the oldest Node that must still be told it is too old.
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
export const at = (...parts) => join(ROOT, ...parts);
export const BIN = at('node_modules', '.bin');

/** Every child finds Node 24 and the installed tools first. */
export const toolPath = () => `${BIN}:${process.env.PATH}`;
