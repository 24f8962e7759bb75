import type { components } from '@flexbizz/sdk';

type Schemas = components['schemas'];

export type ChatPerson = Schemas['ChatPerson'];
export type ChatPositions = Schemas['ChatPositions'];
export type Conversation = Schemas['Conversation'];
export type ConversationSubject = Schemas['ConversationSubject'];
export type Message = Schemas['Message'];
export type ReportReason = Schemas['ReportConversationBody']['reason'];
