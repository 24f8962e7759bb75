import { isFlexBizzError, type FlexBizzError } from './errors.js';

/** An answer with what came around it. */
export interface FullAnswer<Data> {
  data: Data;
  response: Response;
  etag: string | undefined;
  requestId: string | undefined;
  /** The api had done this write before and repeated its answer. */
  replayed: boolean;
}

/** A promise of the answer's body that can also give the whole response. */
export type Call<Data> = Promise<Data> & { withResponse(): Promise<FullAnswer<Data>> };

export type Result<Data> = { data: Data; error: undefined } | { data: undefined; error: FlexBizzError };

export const fullAnswer = <Data>(data: Data, response: Response): FullAnswer<Data> => ({
  data,
  response,
  etag: response.headers.get('etag') ?? undefined,
  requestId: response.headers.get('x-request-id') ?? undefined,
  replayed: response.headers.get('idempotency-replayed') === 'true',
});

export function asCall<Data>(answer: Promise<FullAnswer<Data>>): Call<Data> {
  const data = answer.then((full) => full.data);
  const withResponse = () => {
    // Whoever asks for the response handles its failure there, not on this promise too.
    data.catch(() => undefined);
    return answer;
  };
  return Object.assign(data, { withResponse });
}

/** Turns a refusal into a value. A bug still throws. */
export async function asResult<Data>(answer: PromiseLike<Data>): Promise<Result<Data>> {
  try {
    return { data: await answer, error: undefined };
  } catch (error) {
    if (isFlexBizzError(error)) return { data: undefined, error };
    throw error;
  }
}
