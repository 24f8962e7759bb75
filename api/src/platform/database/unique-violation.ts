/** True when a write met a row that was there already: Prisma's P2002 or Postgres' 23505. */
export function isUniqueViolation(error: unknown, constraint?: string): boolean {
  const { code, meta, message } = error as { code?: string; meta?: unknown; message?: string };
  const text = `${JSON.stringify(meta ?? {})} ${message ?? ''}`;
  const violated = code === 'P2002' || code === '23505' || (code === 'P2010' && text.includes('23505'));
  return (
    violated &&
    (constraint === undefined ||
      text.includes(constraint) ||
      String((error as { constraint?: string }).constraint).includes(constraint))
  );
}
