import { createServer } from 'node:net';
import type { Behaviour } from './settings.js';
import { readSettings } from './settings.js';
import { startSandbox, type RunningSandbox } from './server.js';

const SECRET = 'z'.repeat(32);

export interface TestSandbox extends RunningSandbox {
  secret: string;
  /** What a person does on the hosted page; gives where they are sent next. */
  choose(pageUrl: string, choice: string): Promise<string | null>;
  answerChallenge(pageUrl: string, answer: 'confirm' | 'fail'): Promise<string | null>;
  misbehave(reference: string, behaviour: Behaviour): Promise<void>;
}

/** The real program, in this process, on a free port of 127.0.0.1. */
export async function startTestSandbox(
  databaseUrl: string,
  port: number,
  more: Record<string, string> = {},
): Promise<TestSandbox> {
  const sandbox = await startSandbox(
    readSettings({
      DATABASE_URL: databaseUrl,
      PAYMENT_SANDBOX_PORT: String(port),
      PAYMENT_SANDBOX_URL: `http://127.0.0.1:${port}`,
      PAYMENT_SANDBOX_SECRET: SECRET,
      ...more,
    }),
  );
  return {
    ...sandbox,
    secret: SECRET,
    choose: (pageUrl, choice) => submit(pageUrl, { choice }),
    answerChallenge: (pageUrl, answer) => submit(`${pageUrl}/challenge`, { answer }),
    async misbehave(reference, behaviour) {
      const answer = await fetch(`${sandbox.url}/payments/${reference}/behaviour`, {
        method: 'POST',
        headers: { authorization: `Bearer ${SECRET}`, 'content-type': 'application/json' },
        body: JSON.stringify(behaviour),
      });
      if (!answer.ok) throw new Error(`the sandbox answered ${answer.status}: ${await answer.text()}`);
    },
  };
}

/** The first port from `first` on that nobody listens on. */
export async function freePort(first: number): Promise<number> {
  for (let port = first; ; port++) {
    const free = await new Promise<boolean>((resolve) => {
      const probe = createServer().once('error', () => resolve(false));
      probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
    });
    if (free) return port;
  }
}

async function submit(url: string, form: Record<string, string>): Promise<string | null> {
  const answer = await fetch(url, { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' });
  await answer.text();
  return answer.headers.get('location');
}
