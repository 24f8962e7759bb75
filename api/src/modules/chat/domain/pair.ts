/** Two people in one order, whoever of them asks: so that the pair is one. */
export const pairOf = (one: string, other: string): [string, string] =>
  one < other ? [one, other] : [other, one];

export interface Subject {
  kind: 'product' | 'order';
  id: string;
}

export const subjectKey = (subject: Subject | null): string =>
  subject ? `${subject.kind}:${subject.id}` : '';

export function subjectOf(key: string): Subject | null {
  const [kind, id] = key.split(':');
  return id ? { kind: kind as Subject['kind'], id } : null;
}
