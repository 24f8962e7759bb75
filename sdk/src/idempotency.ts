const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

export const isWrite = (method: string): boolean => !SAFE.has(method);

/** Random and unguessable; not `randomUUID`, which pages without TLS do not have. */
export const newIdempotencyKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
