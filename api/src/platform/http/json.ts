/** An answer that is JSON already, made where the data was; sent as it is. */
export class Json {
  constructor(
    readonly text: string,
    readonly etag?: string,
  ) {}
}
