/** Somewhere photographs are found by the name a product file gives them, and known by the hash of their bytes. */
export interface PhotoPlace {
  hashOf(source: string): Promise<string | undefined>;
  /** The file of a photograph that was found here. */
  pathOf(sha256: string): string | undefined;
  /** True when it was not asked for, as its address is inside the network of this machine. */
  isPrivate?(source: string): boolean;
}

export const firstOf = (places: readonly PhotoPlace[]): PhotoPlace => ({
  async hashOf(source) {
    for (const place of places) {
      const sha256 = await place.hashOf(source);
      if (sha256) return sha256;
    }
    return undefined;
  },
  isPrivate: (source) => places.some((place) => place.isPrivate?.(source)),
  pathOf: (sha256) => places.map((place) => place.pathOf(sha256)).find((path) => path !== undefined),
});
