import type { OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';
import { LiveReady, Resync } from './live.contract.js';
import { componentName, liveEvents } from './live-event.js';
import { clientMessages } from './on-message.js';

type Json = Record<string, unknown>;

/**
 * Adds what sockets carry to the contract: every event under `webhooks`, as it would be posted to somebody else's
 * server, and every message a client may send under `x-live-messages`.
 */
export function withLive(document: OpenAPIObject): OpenAPIObject {
  const components = (document.components ??= {});
  const schemas = (components.schemas ??= {}) as Json;
  const named = (schema: z.ZodType, otherwise?: string): Json => {
    const {
      $schema: _dialect,
      $defs = {},
      ...root
    } = z.toJSONSchema(schema, { io: 'input' }) as Json & {
      $defs?: Json;
    };
    for (const [name, definition] of Object.entries($defs)) schemas[name] ??= pointed(definition);
    const id = schema.meta()?.id ?? otherwise;
    if (!id) return pointed(root) as Json;
    schemas[id] ??= pointed(root);
    return { $ref: `#/components/schemas/${id}` };
  };
  named(LiveReady);
  named(Resync);

  const webhooks = liveEvents
    .toSorted((a, b) => (a.type < b.type ? -1 : 1))
    .map(({ type, summary, kept, envelope, example }) => [
      type,
      {
        post: {
          operationId: `on.${type}`,
          summary,
          tags: ['events'],
          'x-kept': kept,
          security: [],
          requestBody: {
            required: true,
            content: { 'application/json': { schema: named(envelope), example } },
          },
          responses: { 204: { description: 'Taken.' } },
        },
      },
    ]);
  const messages = clientMessages
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, summary, permission, body, example, answers }) => [
      name,
      {
        ...{ summary, permission, example },
        body: named(body, `${componentName(name)}Message`),
        answers: named(answers, `${componentName(name)}Answer`),
      },
    ]);
  return {
    ...document,
    webhooks: Object.fromEntries(webhooks),
    'x-live-messages': Object.fromEntries(messages),
  } as unknown as OpenAPIObject;
}

/** Zod names its definitions `#/$defs/X`; the contract keeps them among its components. */
function pointed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pointed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'id' || typeof (value as Json).id !== 'string' || !('type' in value))
      .map(([key, child]) => [
        key,
        key === '$ref' && typeof child === 'string'
          ? child.replace('#/$defs/', '#/components/schemas/')
          : pointed(child),
      ]),
  );
}
