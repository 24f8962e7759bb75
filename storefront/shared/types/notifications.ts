import type { components } from '@flexbizz/sdk';

type Schemas = components['schemas'];

export type Notice = Schemas['Notification'];
export type NoticeKind = Schemas['NotificationKind'];
export type NoticeChannels = Schemas['NotificationChannels'];
export type NoticePreferences = Schemas['NotificationPreferences'];
