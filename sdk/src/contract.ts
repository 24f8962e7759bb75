import type { operations } from './generated/schema.js';
import type { OperationId } from './operation.js';
import type { CallOptions } from './call-options.js';
import type { Call, Result } from './call.js';
import type { List } from './list.js';

type Success = 200 | 201 | 202 | 203 | 204 | 206;
type Content<Response> = Response extends { content: infer Types } ? Types[keyof Types] : undefined;

/** The body an operation answers with. */
export type Answer<Id extends OperationId> = operations[Id] extends { responses: infer Responses }
  ? { [Status in keyof Responses & Success]: Content<Responses[Status]> }[keyof Responses & Success]
  : never;

/** What may be left out may be undefined as well, for those who compile with exactOptionalPropertyTypes. */
type Lenient<Sent> = Sent extends readonly (infer Item)[]
  ? Lenient<Item>[]
  : Sent extends object
    ? {
        [Name in keyof Sent]:
          Lenient<Sent[Name]> | (Record<never, never> extends Pick<Sent, Name> ? undefined : never);
      }
    : Sent;

type Sent<Types> = Types extends { 'application/json': infer Body }
  ? Lenient<Body>
  : NonNullable<RequestInit['body']> | Uint8Array;

type BodyOf<Op> = Op extends { requestBody: { content: infer Types } }
  ? { body: Sent<Types> }
  : Op extends { requestBody?: infer Body }
    ? [NonNullable<Body>] extends [never]
      ? { body?: never }
      : { body?: NonNullable<Body> extends { content: infer Types } ? Sent<Types> : never }
    : { body?: never };

type ParametersOf<Op> = Op extends { parameters: infer Parameters }
  ? Lenient<Pick<Parameters, keyof Parameters & ('path' | 'query')>>
  : unknown;

/** Everything one call takes: what the contract asks for, and options every call has. */
export type Arguments<Id extends OperationId> = ParametersOf<operations[Id]> &
  BodyOf<operations[Id]> &
  CallOptions;

type Parameters<Id extends OperationId> =
  Record<never, never> extends Omit<Arguments<Id>, keyof CallOptions>
    ? [argument?: Arguments<Id>]
    : [argument: Arguments<Id>];

/** The body an operation takes. */
export type Body<Id extends OperationId> = NonNullable<Arguments<Id>['body']>;

type Answering<Id extends OperationId> =
  Answer<Id> extends { items: (infer Item)[]; nextCursor: unknown }
    ? List<Item, Answer<Id>>
    : Call<Answer<Id>>;

type ResourceOf<Id> = Id extends `${infer Resource}.${string}` ? Resource : never;
type VerbOf<Id, Resource extends string> = Id extends `${Resource}.${infer Verb}` ? Verb : never;

/** `products.list` in the contract is `flexbizz.products.list(...)` here. */
export type Resources = {
  [Resource in ResourceOf<OperationId>]: {
    [Id in OperationId as VerbOf<Id, Resource>]: (...parameters: Parameters<Id>) => Answering<Id>;
  };
};

/** The same calls, answering `{ data, error }` instead of throwing. */
export type SafeResources = {
  [Resource in ResourceOf<OperationId>]: {
    [Id in OperationId as VerbOf<Id, Resource>]: (
      ...parameters: Parameters<Id>
    ) => Promise<Result<Answer<Id>>>;
  };
};
