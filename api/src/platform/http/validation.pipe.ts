import { StandardSchemaValidationPipe } from '@nestjs/common';
import { z } from 'zod';
import { RequestInvalid } from './http.errors.js';
import { issueWords } from './issue-words.js';
import type { FieldError } from '#shared/errors.js';

interface Issue {
  message: string;
  code?: string;
  keys?: string[];
  path?: readonly (PropertyKey | { key: PropertyKey })[];
}

const MOST_ISSUES = 100;

z.config({ customError: issueWords });

/** Zod's issues as field errors: a JSON pointer, a code, a sentence. The first one about a field counts. */
export function fieldErrors(issues: readonly Issue[]): FieldError[] {
  const errors = issues.slice(0, MOST_ISSUES).flatMap(({ path = [], code, message, keys }) => {
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
  const fields = new Set<string>();
  return errors.filter(({ pointer }) => !fields.has(pointer) && fields.add(pointer));
}

export const validationPipe = () =>
  new StandardSchemaValidationPipe({
    exceptionFactory: (issues) => {
      const errors = fieldErrors(issues as Issue[]);
      const [first] = errors;
      return new RequestInvalid(`${first?.pointer || 'The request'}: ${first?.message}`, { errors });
    },
  });
