export { Media } from './media.js';
export { MediaModule } from './media.module.js';
