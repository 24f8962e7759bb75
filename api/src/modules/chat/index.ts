export { Chat } from './chat.js';
export { ChatModule } from './chat.module.js';
export { SendMessage } from './commands/send-message.js';
export { StartConversation } from './commands/start-conversation.js';
