import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';

/**
 * Somebody at an address of their own: this machine has the whole of 127.0.0.0/8 to call from.
 * @param {string} address such as 127.0.0.21
 */
export function fromAddress(address) {
  const agent = new Agent({ keepAlive: true, maxSockets: 20, localAddress: address });
  const ask = (url, { method = 'GET', headers = {}, body, timeout = 60_000 } = {}) =>
    new Promise((resolve, reject) => {
      const sent = body === undefined ? undefined : Buffer.from(body);
      const call = request(
        url,
        { method, agent, timeout, headers: { ...headers, ...(sent && { 'content-length': sent.length }) } },
        (answer) =>
          text(answer).then(
            (got) => resolve({ status: answer.statusCode, headers: answer.headers, body: got }),
            reject,
          ),
      );
      call.on('timeout', () => call.destroy(new Error(`no answer from ${url} within ${timeout} ms`)));
      call.on('error', reject);
      call.end(sent);
    });
  return { ask, leave: () => agent.destroy() };
}
