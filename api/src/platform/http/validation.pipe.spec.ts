import { z } from 'zod';
import { fieldErrors } from './validation.pipe.js';

const wordsAbout = (schema: z.ZodType, value: unknown) => {
  const { error } = schema.safeParse(value);
  return fieldErrors(error?.issues ?? []).map(({ message }) => message);
};

describe('what is wrong with a field', () => {
  const count = z.int().min(1).max(99);
  const query = z.coerce.number().int().min(1).max(100);
  it.each([
    [z.string().trim().min(1), ' ', 'Please fill this in.'],
    [z.string().min(8), 'short', 'Please enter at least 8 characters.'],
    [z.string().max(5000), 'x'.repeat(5001), 'Please enter at most 5,000 characters.'],
    [z.string().max(1), 'xx', 'Please enter at most 1 character.'],
    [z.string().length(64), 'x', 'This has exactly 64 characters.'],
    [z.email(), 'ada', 'This is not an e-mail address.'],
    [z.email(), '', 'Please fill this in.'],
    [z.url(), 'ada', 'This is not a web address, such as https://example.com.'],
    [z.uuid(), 'ada', 'This is not an id.'],
    [z.iso.datetime(), 'today', 'This is not a time, such as 2026-05-01T09:30:00Z.'],
    [z.string().regex(/^a/), 'b', 'This is not written as it should be.'],
    [count, 0, 'Enter a whole number of 1 or more.'],
    [count, 100, 'Enter a whole number of 99 or less.'],
    [count, 1.5, 'Enter a whole number.'],
    [count, 'many', 'Enter a whole number.'],
    [query, 'many', 'Enter a whole number.'],
    [z.number(), 'many', 'Enter a number.'],
    [z.number().min(0.5), 0, 'Enter a number of 0.5 or more.'],
    [z.enum(['new', 'good']), 'torn', 'Choose one of these: new, good.'],
    [z.array(z.string()).min(1), [], 'Give at least 1.'],
    [z.array(z.string()).max(2), ['a', 'b', 'c'], 'Give at most 2.'],
    [z.boolean(), 'x', 'This must be true or false.'],
    [z.array(z.string()), 'x', 'This must be a list.'],
    [z.strictObject({}), 'x', 'This must be an object.'],
    [z.string(), 7, 'This must be text.'],
    [z.string(), undefined, 'This is needed.'],
    [z.enum(['new', 'good']), undefined, 'This is needed.'],
    [z.strictObject({ name: z.string() }), { name: 'Ada', nmae: '' }, 'There is no field "nmae" here.'],
  ])('is said as a person would say it %#', (schema, value, words) => {
    expect(wordsAbout(schema, value)).toEqual([words]);
  });

  it('is said in the words of the schema where it has its own', () => {
    const schema = z.string().min(10, 'A password has at least 10 characters.');
    expect(wordsAbout(schema, 'short')).toEqual(['A password has at least 10 characters.']);
  });

  it('is said once for each field, with where it is and a code', () => {
    const body = z.strictObject({
      shop: z.strictObject({
        handle: z
          .string()
          .min(3)
          .regex(/^[a-z]+$/),
      }),
    });
    const { error } = body.safeParse({ shop: { handle: '' } });
    expect(fieldErrors(error?.issues ?? [])).toEqual([
      { pointer: '/shop/handle', code: 'too-small', message: 'Please fill this in.' },
    ]);
  });
});
