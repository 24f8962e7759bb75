export interface RunningPostgres {
  url: string;
  pid: number | undefined;
  data: string;
  stop(): Promise<void>;
}

/** Starts the PostgreSQL that npm brought, or joins the one already running on this data folder. */
export function startPostgres(options: {
  data: string;
  port: number;
  durable?: boolean;
  log?: string;
  folder?: string;
}): Promise<RunningPostgres>;
