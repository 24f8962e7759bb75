/** True when a write met a row that was there already, by the constraint (or part of its name) if one is given. */
export function isUniqueViolation(error: unknown, constraint = ''): boolean {
  const violation = error as { code?: string; constraint?: string };
  return violation.code === '23505' && (violation.constraint ?? '').includes(constraint);
}
