import type { LoggerService } from '@nestjs/common';
import type { Logger } from 'pino';

/** Lets Nest's own words, and `new Logger('Room')`, come out as the same JSON lines. */
export class NestLogger implements LoggerService {
  constructor(private readonly pino: Logger) {}

  log = (message: unknown, context?: string) => this.pino.debug({ context }, String(message));
  debug = (message: unknown, context?: string) => this.pino.debug({ context }, String(message));
  verbose = (message: unknown, context?: string) => this.pino.trace({ context }, String(message));
  warn = (message: unknown, context?: string) => {
    if (typeof message === 'object') this.pino.warn({ context, ...message });
    else this.pino.warn({ context }, String(message));
  };
  error = (message: unknown, ...rest: unknown[]) => {
    const context = rest.at(-1);
    if (typeof message === 'object') this.pino.error({ context, ...message }, String(rest[0] ?? ''));
    else this.pino.error({ context }, message as string);
  };
}
