// Generated from openapi.yaml by `npm run generate`. Do not edit.
import type { components } from './schema.js';

export interface LiveMessages {
  'chat:delivered': { body: components['schemas']['ChatPosition']; answers: components['schemas']['ReadState'] };
  'chat:read': { body: components['schemas']['ChatPosition']; answers: components['schemas']['ReadState'] };
  'chat:send': { body: components['schemas']['ChatSend']; answers: components['schemas']['Message'] };
  'chat:typing': { body: components['schemas']['ChatTyping']; answers: components['schemas']['Done'] };
  'feed:unwatch': { body: components['schemas']['NoBody']; answers: components['schemas']['Done'] };
  'feed:watch': { body: components['schemas']['NoBody']; answers: components['schemas']['Done'] };
  'presence:watch': { body: components['schemas']['PresenceWatch']; answers: components['schemas']['PresenceNow'] };
  'product:unwatch': { body: components['schemas']['WatchBody']; answers: components['schemas']['Done'] };
  'product:watch': { body: components['schemas']['WatchBody']; answers: components['schemas']['ProductWatched'] };
}
