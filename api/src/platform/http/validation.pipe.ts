import { StandardSchemaValidationPipe } from '@nestjs/common';
import { z } from 'zod';
import { RequestInvalid } from './http.errors.js';
import { issueWords } from './issue-words.js';
import { namesNoPrototype } from './json-body.js';
import type { FieldError } from '#shared/errors.js';

interface Issue {
  message: string;
  code?: string;
  keys?: string[];
  path?: readonly (PropertyKey | { key: PropertyKey })[];
}

/** What is told of one request. A body may be wrong in more places than anybody reads, under names of any length. */
const MOST_ERRORS = 50;
const LONGEST_NAME = 64;
const LONGEST_POINTER = 300;
const LONGEST_MESSAGE = 300;

z.config({ customError: issueWords });

/** Zod's issues as field errors: a JSON pointer, a code, a sentence. The first one about a field counts. */
export function fieldErrors(issues: readonly Issue[], most = MOST_ERRORS): FieldError[] {
  const errors = new Map<string, FieldError>();
  for (const { path = [], code = 'invalid', message, keys } of issues) {
    const parts = path.map((part) => String(typeof part === 'object' ? part.key : part));
    const add = (pointer: string, named: string, words: string) => {
      if (!errors.has(pointer))
        errors.set(pointer, { pointer, code: named, message: cut(words, LONGEST_MESSAGE) });
    };
    if (!keys) add(pointerOf(parts), code.replaceAll('_', '-'), message);
    for (const key of (keys ?? []).slice(0, most)) {
      const name = cut(key, LONGEST_NAME);
      add(pointerOf([...parts, key]), 'unknown-key', `There is no field "${name}" here.`);
    }
    if (errors.size >= most) break;
  }
  return [...errors.values()].slice(0, most);
}

const cut = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1).toWellFormed()}…` : text;

const pointerOf = (parts: string[]): string => {
  const escaped = parts.map((part) => cut(part, LONGEST_NAME).replaceAll('~', '~0').replaceAll('/', '~1'));
  return cut(escaped.map((part) => `/${part}`).join(''), LONGEST_POINTER);
};

/** Does not look again for what the reading of a body refuses: of a big one that took as long as reading it. */
class ValidationPipe extends StandardSchemaValidationPipe {
  protected override stripProtoKeys(value: unknown): void {
    if (!namesNoPrototype(value)) super.stripProtoKeys(value);
  }
}

export const validationPipe = () =>
  new ValidationPipe({
    exceptionFactory: (issues) => {
      const errors = fieldErrors(issues as Issue[]);
      const [first] = errors;
      return new RequestInvalid(`${first?.pointer || 'The request'}: ${first?.message}`, { errors });
    },
  });
