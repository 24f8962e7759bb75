/** Chance that can be repeated: the same seed, the same run. */
export class Dice {
  constructor(private state: number) {}

  /** At least `from`, below `to`. */
  between(from: number, to: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return from + (((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * (to - from);
  }

  oneOf<T>(list: readonly T[]): T {
    return list[Math.floor(this.between(0, list.length))]!;
  }
}
