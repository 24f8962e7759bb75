export { Media } from './media.js';
export { MediaModule } from './media.module.js';
export type { Picture } from './media.contract.js';
