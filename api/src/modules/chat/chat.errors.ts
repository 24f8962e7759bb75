import { Conflict, Forbidden, Invalid, NotFound } from '#shared/errors.js';

export class ConversationNotFound extends NotFound {
  static readonly code = 'chat.not-found';
  static readonly title = 'There is no such conversation.';
}
export class NobodyToWriteTo extends NotFound {
  static readonly code = 'chat.nobody-there';
  static readonly title = 'There is nobody to write to.';
}
export class WritingToYourself extends Invalid {
  static readonly code = 'chat.yourself';
  static readonly title = 'You cannot write to yourself.';
}
export class WritingRefused extends Forbidden {
  static readonly code = 'chat.blocked';
  static readonly title = 'You two cannot write to each other.';
}
export class PersonGone extends Conflict {
  static readonly code = 'chat.person-gone';
  static readonly title = 'This person takes no messages any more.';
}
export class MessageIdTaken extends Conflict {
  static readonly code = 'chat.message-id-taken';
  static readonly title = 'You sent another message under this id.';
}
export class PictureNotReady extends Invalid {
  static readonly code = 'chat.picture-not-ready';
  static readonly title = 'A picture cannot be sent.';
}
export class ReportNotFound extends NotFound {
  static readonly code = 'chat.report-not-found';
  static readonly title = 'There is no such report.';
}
export class ReportResolved extends Conflict {
  static readonly code = 'chat.report-resolved';
  static readonly title = 'This report has been resolved.';
}
