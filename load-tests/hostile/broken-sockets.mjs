import { randomBytes, randomInt } from 'node:crypto';
import { connect } from 'node:net';

const pick = (list) => list[randomInt(list.length)];
const FRAMES = [
  '42[5]',
  '42["__proto__",{}]',
  '42',
  '4',
  '40{"token":5}',
  '42["message",',
  '450-["x",{"_placeholder":true}]',
  '\u0000',
  '40',
];

/** Half requests, half handshakes, sockets that say nonsense or nothing. */
export const brokenSockets = (api, answers) => async (_, address) => {
  const { hostname, port } = new URL(api);
  await new Promise((resolve) => {
    const socket = connect({ host: hostname, port, localAddress: address });
    const done = () => (socket.destroy(), resolve());
    socket
      .setTimeout(3_000, done)
      .on('error', done)
      .on('close', done)
      .on('data', () => {});
    socket.on('connect', () => {
      const choice = randomInt(4);
      if (choice === 0) socket.write(randomBytes(2_000));
      else if (choice === 1) socket.write('GET / HTTP/1.1\r\nHost: x\r\nX: ');
      else {
        const key = randomBytes(16).toString('base64');
        socket.write(
          `GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: ${key}\r\nSec-WebSocket-Version: 13\r\n\r\n`,
        );
        setTimeout(
          () => socket.writable && socket.write(choice === 2 ? frame(pick(FRAMES)) : randomBytes(500)),
          50,
        );
      }
    });
  });
  answers.note('closed', 'a broken socket');
};

function frame(text) {
  const body = Buffer.from(text);
  const mask = randomBytes(4);
  return Buffer.concat([
    Buffer.from([0x81, 0x80 | body.length]),
    mask,
    body.map((byte, i) => byte ^ mask[i % 4]),
  ]);
}
