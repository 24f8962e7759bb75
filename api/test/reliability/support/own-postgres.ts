import { mkdtempSync, rmSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { randomInt } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres } from '../../../../scripts/postgres.mjs';
import { freePort } from '../../../src/payment-sandbox/testing.js';
import { until } from '../../support/until.js';

/** A PostgreSQL that keeps its promises to the disk, and that may be killed and come back where it was. */
export class OwnPostgres {
  private readonly home = mkdtempSync(join(tmpdir(), 'flexbizz-faults-'));
  private port = 0;
  private server: Awaited<ReturnType<typeof startPostgres>> | undefined;

  async start(): Promise<string> {
    await chmod(this.home, 0o711); // PostgreSQL passes through it as another user when we are root
    this.port ||= await freePort(randomInt(20_000, 32_000));
    const data = join(this.home, 'data');
    // What a killed server leaves of its memory goes with the last of its children.
    this.server = await until(
      () => startPostgres({ data, port: this.port, folder: this.home }).catch(() => undefined),
      30,
    );
    return this.server.url;
  }

  /** kill -9 of the whole server: nothing is said to anybody. */
  async kill(): Promise<void> {
    const { pid } = this.server!;
    process.kill(pid!, 'SIGKILL');
    await until(async () => !alive(pid!));
  }

  /** Every connection ends at once, as in a failover. */
  async terminateAll(): Promise<void> {
    const client = new pg.Client({ connectionString: this.server!.url });
    await client.connect();
    await client.query(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()',
    );
    await client.end();
  }

  async remove(): Promise<void> {
    await this.server?.stop();
    rmSync(this.home, { recursive: true, force: true });
  }
}

function alive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
