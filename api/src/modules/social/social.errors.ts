import { Conflict, NotFound } from '#shared/errors.js';

export class PersonNotFound extends NotFound {
  static readonly code = 'people.not-found';
  static readonly title = 'There is nobody of this name.';
}
export class CannotFollow extends Conflict {
  static readonly code = 'people.cannot-follow';
  static readonly title = 'You cannot follow this person.';
}
export class ThatIsYou extends Conflict {
  static readonly code = 'people.that-is-you';
  static readonly title = 'That is you.';
}
