import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { Refusal } from '#shared/errors.js';
import { newId } from '#shared/id.js';
import { HeadersTooLarge, RequestMalformed, RequestTimedOut } from './http.errors.js';
import { problemOf } from './problem.filter.js';
import { rawSecurityHeaders } from './security-headers.js';

/** Answers what Node's parser refuses before there is a request: as a problem, like every other refusal. */
export function answerParserError(error: NodeJS.ErrnoException, socket: Socket): void {
  // Somebody who hung up hears nothing; half an answer is not followed by a second one.
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy(error);
  const problem = problemOf(refusalOf(error.code), { id: newId(), url: '' });
  const body = JSON.stringify(problem);
  socket.end(
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}\r\n` +
      `content-type: application/problem+json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n` +
      `cache-control: no-store\r\nx-request-id: ${problem.requestId}\r\n${rawSecurityHeaders()}` +
      `connection: close\r\n\r\n${body}`,
    () => socket.destroy(),
  );
}

function refusalOf(code: string | undefined): Refusal {
  if (code === 'HPE_HEADER_OVERFLOW')
    return new HeadersTooLarge('Send shorter headers: cookies, or the address.');
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT')
    return new RequestTimedOut('The rest of the request did not come in time. Send it again.');
  return new RequestMalformed('This is not HTTP as RFC 9112 writes it.');
}
