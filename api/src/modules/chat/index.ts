export { Chat } from './chat.js';
export { ChatModule } from './chat.module.js';
