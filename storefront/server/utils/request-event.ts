/** One request, as Nitro hands it to its handlers. */
export type RequestEvent = ReturnType<typeof useEvent>;
