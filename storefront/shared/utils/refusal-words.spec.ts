import { refusalWords } from './refusal-words';

it('says what it is, and what adds to it', () => {
  expect(refusalWords({ title: 'This cannot be bought.', detail: 'It is sold out.' })).toBe(
    'This cannot be bought. It is sold out.',
  );
});

it('does not say the same thing twice', () => {
  expect(refusalWords({ title: 'Sign in first.', detail: 'Sign in first.' })).toBe('Sign in first.');
  expect(refusalWords({ title: 'Sign in first.' })).toBe('Sign in first.');
});

it('leaves the fields to the fields', () => {
  const told = { title: 'Some fields are not right.', detail: '/password: too short', errors: [{}] };
  expect(refusalWords(told)).toBe('Some fields are not right.');
});
