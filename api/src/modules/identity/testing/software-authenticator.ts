import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto';
import type { NewPasskeyAnswer, PasskeyAnswer } from '../second-factors.contract.js';

const FLAGS = { userPresent: 0x01, userVerified: 0x04, newKey: 0x40 };
const base64url = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64url');
const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest();

/** A passkey as a browser with a fingerprint reader holds it: ES256, attestation "none". */
export class SoftwareAuthenticator {
  private readonly keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  private readonly id = randomBytes(16);
  counter = 0;
  userVerified = true;

  constructor(
    private readonly origin: string,
    private readonly rpId = new URL(origin).hostname,
  ) {}

  create(challenge: string): NewPasskeyAnswer {
    const { x, y } = this.keys.publicKey.export({ format: 'jwk' });
    const coordinate = (text: string) => [0x58, 32, ...Buffer.from(text, 'base64url')];
    // COSE: {1: 2 (EC2), 3: -7 (ES256), -1: 1 (P-256), -2: x, -3: y}
    const key = [0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, ...coordinate(x!), 0x22, ...coordinate(y!)];
    const credential = [...Buffer.alloc(16), 0, this.id.length, ...this.id, ...key];
    const authData = Buffer.concat([this.authenticatorData(FLAGS.newKey), Buffer.from(credential)]);
    const attestationObject = Buffer.concat([
      Buffer.from([0xa3, 0x63, ...Buffer.from('fmt'), 0x64, ...Buffer.from('none')]),
      Buffer.from([
        0x67,
        ...Buffer.from('attStmt'),
        0xa0,
        0x68,
        ...Buffer.from('authData'),
        0x58,
        authData.length,
      ]),
      authData,
    ]);
    const clientDataJSON = base64url(this.clientData('webauthn.create', challenge));
    return { ...this.named, response: { clientDataJSON, attestationObject: base64url(attestationObject) } };
  }

  get(challenge: string): PasskeyAnswer {
    const clientData = this.clientData('webauthn.get', challenge);
    const authenticatorData = this.authenticatorData(0);
    const signature = createSign('sha256')
      .update(Buffer.concat([authenticatorData, sha256(clientData)]))
      .sign(this.keys.privateKey);
    return {
      ...this.named,
      response: {
        clientDataJSON: base64url(clientData),
        authenticatorData: base64url(authenticatorData),
        signature: base64url(signature),
      },
    };
  }

  private get named() {
    const id = base64url(this.id);
    return { id, rawId: id, type: 'public-key' as const, clientExtensionResults: {} };
  }

  private clientData(type: string, challenge: string): string {
    return JSON.stringify({ type, challenge, origin: this.origin, crossOrigin: false });
  }

  private authenticatorData(flags: number): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.counter);
    const verified = this.userVerified ? FLAGS.userVerified : 0;
    return Buffer.concat([sha256(this.rpId), Buffer.from([FLAGS.userPresent | verified | flags]), counter]);
  }
}
