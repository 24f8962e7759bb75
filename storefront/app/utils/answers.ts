const answers = new WeakSet<object>();

/** Remembers that this is plain JSON that the API said. */
export function anAnswer<Answer>(answer: Answer): Answer {
  if (typeof answer === 'object' && answer !== null) answers.add(answer);
  return answer;
}

export const isAnswer = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && answers.has(value);
