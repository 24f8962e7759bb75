import { createServer } from 'node:net';
import { Refusal } from './refusal.mjs';

const taken = (port, host) =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => {
      // A machine without IPv6 has nobody listening there either.
      if (error.code === 'EADDRINUSE') resolve(true);
      else if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') resolve(false);
      else reject(error);
    });
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(false)));
  });

/** Does somebody listen there? */
export const listening = (port) => taken(port, '127.0.0.1');

// Other protocols live there, so browsers and fetch refuse to speak HTTP with them (https://fetch.spec.whatwg.org/#port-blocking).
const BLOCKED = [
  2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10_080,
];

/** The port itself when nobody listens on it; otherwise a sentence that names the flag to change. */
export async function freePort(port, { name, flag }) {
  if (BLOCKED.includes(port))
    throw new Refusal(`No browser speaks to port ${port}.`, `Choose another with ${flag} N.`);
  for (const host of ['127.0.0.1', '0.0.0.0', '::']) {
    const busy = await taken(port, host).catch((error) => {
      throw new Refusal(
        `${name} may not use port ${port} (${error.code}).`,
        `Choose another with ${flag} N.`,
      );
    });
    if (busy)
      throw new Refusal(
        `Port ${port}, meant for ${name}, is in use.`,
        `Stop the program that has it, or choose another with ${flag} N.`,
      );
  }
  return port;
}

/** Any port nobody uses, below 32768: above, a retrying client can be given that port as its own end. */
export async function anyPort(from = 20_000, to = 32_000) {
  for (let tries = 0; tries < 50; tries++) {
    const port = from + Math.floor(Math.random() * (to - from));
    if (!(await taken(port, '0.0.0.0')) && !(await taken(port, '127.0.0.1'))) return port;
  }
  throw new Refusal('No free port was found.', 'Stop some of the servers on this machine.');
}
