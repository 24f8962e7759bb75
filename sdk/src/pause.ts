import { setTimer } from './timer.js';

/** Holds every call of one client back once the api said "too many": the next one would be refused as well. */
export class Pause {
  #until = 0;

  extend(milliseconds: number): void {
    this.#until = Math.max(this.#until, Date.now() + milliseconds);
  }

  get remaining(): number {
    return Math.max(0, this.#until - Date.now());
  }

  async over(signal: AbortSignal): Promise<void> {
    while (this.remaining > 0) await setTimer(this.remaining, signal);
  }
}
