/** Where files live. Keys are paths of small letters, digits, `-`, `_` and `.`; a put is all or nothing. */
export abstract class Storage {
  /** Replaces what was there. Readers see the old bytes or the new ones, never half. */
  abstract put(key: string, bytes: Buffer): Promise<void>;
  abstract get(key: string): Promise<Buffer | null>;
  abstract exists(key: string): Promise<boolean>;
  /** Deleting what is not there is fine. */
  abstract delete(key: string): Promise<void>;
}
