import { createDecipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { importJWK, jwtVerify } from 'jose';

export interface Pushed {
  /** Whom the push service may write to. */
  contact: string;
  publicKey: string;
  headers: Record<string, string | string[] | undefined>;
  payload: Record<string, unknown>;
}

/** A browser and its push service in one: takes what is pushed, checks who signed it, and opens it with its own key. */
export async function browserWithPush() {
  const pair = createECDH('prime256v1');
  pair.generateKeys();
  const auth = randomBytes(16);
  const pushed: Pushed[] = [];
  const answers: number[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const status = answers.shift() ?? 201;
    if (status === 201) {
      const { contact, publicKey } = await signerOf(String(request.headers.authorization));
      const payload = JSON.parse(opened(Buffer.concat(chunks))) as Pushed['payload'];
      pushed.push({ contact, publicKey, headers: request.headers, payload });
    }
    response.writeHead(status).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  /** RFC 8291, read backwards. */
  function opened(body: Buffer): string {
    const [salt, sender, sealed] = [body.subarray(0, 16), body.subarray(21, 86), body.subarray(86)];
    const info = Buffer.concat([Buffer.from('WebPush: info\0'), pair.getPublicKey(), sender]);
    const shared = Buffer.from(hkdfSync('sha256', pair.computeSecret(sender), auth, info, 32));
    const derive = (what: string, length: number) =>
      Buffer.from(hkdfSync('sha256', shared, salt, `Content-Encoding: ${what}\0`, length));
    const cipher = createDecipheriv('aes-128-gcm', derive('aes128gcm', 16), derive('nonce', 12));
    cipher.setAuthTag(sealed.subarray(-16));
    const plain = Buffer.concat([cipher.update(sealed.subarray(0, -16)), cipher.final()]);
    return plain.subarray(0, plain.lastIndexOf(2)).toString();
  }

  /** RFC 8292: the service lets nobody push who does not hold the key that the browser subscribed with. */
  async function signerOf(authorization: string): Promise<Omit<Pushed, 'headers' | 'payload'>> {
    const [, token, publicKey] = /^vapid t=([^,]+), ?k=(.+)$/.exec(authorization)!;
    const point = Buffer.from(publicKey!, 'base64url');
    const half = (from: number) => point.subarray(from, from + 32).toString('base64url');
    const key = await importJWK({ kty: 'EC', crv: 'P-256', x: half(1), y: half(33) }, 'ES256');
    const { payload } = await jwtVerify(token!, key, { audience: origin });
    return { contact: String(payload.sub), publicKey: publicKey! };
  }

  return {
    pushed,
    /** What the service answers next, instead of taking it. */
    answers,
    subscription: (name = 'phone') => ({
      endpoint: `${origin}/${name}`,
      keys: { p256dh: pair.getPublicKey('base64url'), auth: auth.toString('base64url') },
    }),
    close: () => new Promise<void>((resolve) => void server.close(() => resolve())),
  };
}
