import { StandardSchemaValidationPipe } from '@nestjs/common';
import { RequestInvalid } from './http.errors.js';
import type { FieldError } from '#shared/errors.js';

interface Issue {
  message: string;
  code?: string;
  keys?: string[];
  path?: readonly (PropertyKey | { key: PropertyKey })[];
}

const MOST_ISSUES = 100;

/** Zod's issues as field errors: a JSON pointer, a code, a sentence. */
export function fieldErrors(issues: readonly Issue[]): FieldError[] {
  return issues.slice(0, MOST_ISSUES).flatMap(({ path = [], code, message, keys }) => {
    const parts = path.map((part) => String(typeof part === 'object' ? part.key : part));
    const pointer = (more: string[]) =>
      [...parts, ...more].map((part) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
    if (keys)
      return keys.map((key) => ({
        pointer: pointer([key]),
        code: 'unknown-key',
        message: `There is no field "${key}" here.`,
      }));
    return [{ pointer: pointer([]), code: (code ?? 'invalid').replaceAll('_', '-'), message }];
  });
}

export const validationPipe = () =>
  new StandardSchemaValidationPipe({
    exceptionFactory: (issues) => {
      const errors = fieldErrors(issues as Issue[]);
      const [first] = errors;
      return new RequestInvalid(`${first?.pointer || 'The request'}: ${first?.message}`, { errors });
    },
  });
