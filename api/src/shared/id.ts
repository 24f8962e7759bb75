import { v7 } from 'uuid';

/** UUIDv7: sorts by birth, so index inserts stay at the right edge. An identifier, never a capability. */
export const newId = (): string => v7();
