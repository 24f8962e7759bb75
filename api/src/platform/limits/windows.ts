const WINDOW_MS = 60_000;

export interface Window {
  used: number;
  readonly endsAt: number;
}

/** Counts in this process: a key's minute begins with its first request. What is over is let go in one piece. */
export class Windows {
  private recent = new Map<string, Window>();
  private ending = new Map<string, Window>();
  private turnsAt = 0;

  count(key: string, now = Date.now()): Window {
    if (now >= this.turnsAt) {
      this.ending = this.recent;
      this.recent = new Map();
      this.turnsAt = now + WINDOW_MS;
    }
    let window = this.recent.get(key) ?? this.ending.get(key);
    if (!window || window.endsAt <= now) {
      window = { used: 0, endsAt: now + WINDOW_MS };
      this.recent.set(key, window);
    }
    window.used++;
    return window;
  }
}
