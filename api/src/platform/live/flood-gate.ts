/** A bucket of so many tokens that fills again with time: short bursts pass, a flood does not. */
export class FloodGate {
  private tokens: number;
  private filledAt: number;
  /** How often it refused since it was last half full: somebody who calms down is forgiven. */
  refusals = 0;

  constructor(
    private readonly burst: number,
    private readonly perSecond: number,
    now = performance.now(),
  ) {
    this.tokens = burst;
    this.filledAt = now;
  }

  /** True when one more may pass. */
  pass(now = performance.now()): boolean {
    this.tokens = Math.min(this.burst, this.tokens + ((now - this.filledAt) / 1000) * this.perSecond);
    this.filledAt = now;
    if (this.tokens > this.burst / 2) this.refusals = 0;
    if (this.tokens < 1) {
      this.refusals++;
      return false;
    }
    this.tokens--;
    return true;
  }
}
