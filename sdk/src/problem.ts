/** RFC 9457, with the stable `code` and the fields at fault. */
export interface Problem {
  type?: string;
  title: string;
  status: number;
  detail?: string;
  instance?: string;
  code: string;
  requestId?: string;
  errors?: { pointer: string; code: string; message: string }[];
  secondFactor?: { challenge: string | null; factors: ('authenticator' | 'passkey' | 'recovery-code')[] };
}

const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'title' in value && 'code' in value;

/** The problem in an error's body, or one made up for a proxy that answers with a page of its own. */
export const problemOf = (body: unknown, response: Response): Problem =>
  isProblem(body)
    ? body
    : {
        title: response.statusText || `The server answered ${response.status}`,
        status: response.status,
        code: `http.${response.status}`,
      };
