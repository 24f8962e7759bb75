import { Injectable } from '@nestjs/common';

/** Who does not want to hear of whom. */
@Injectable()
export class Blocks {
  /** Of these people, those who blocked this one or are blocked by them. */
  async among(_userId: string, _others: readonly string[]): Promise<Set<string>> {
    return new Set();
  }
}
