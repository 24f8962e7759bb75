import { asCall, asResult } from './call.js';
import type { Resources, SafeResources } from './contract.js';
import { operations } from './generated/operations.js';
import type { Invocation, Invoke } from './invoke.js';
import { List } from './list.js';
import type { Operation } from './operation.js';

/** Puts `products.list` of the table at `products` → `list`. */
function grouped<Function_>(method: (operation: Operation) => Function_) {
  const groups: Record<string, Record<string, Function_>> = {};
  for (const [id, operation] of Object.entries(operations)) {
    const dot = id.indexOf('.');
    (groups[id.slice(0, dot)] ??= {})[id.slice(dot + 1)] = method(operation);
  }
  return groups;
}

const listOf = (invoke: Invoke, operation: Operation, invocation?: Invocation) =>
  new List((cursor) =>
    asCall(
      invoke(operation, cursor ? { ...invocation, query: { ...invocation?.query, cursor } } : invocation),
    ),
  );

export const resources = (invoke: Invoke): Resources =>
  grouped((operation) => (invocation?: Invocation) => {
    if (operation.list) return listOf(invoke, operation, invocation);
    return asCall(invoke(operation, invocation));
  }) as unknown as Resources;

export const safeResources = (invoke: Invoke): SafeResources =>
  grouped(
    (operation) => (invocation?: Invocation) =>
      asResult(invoke(operation, invocation).then(({ data }) => data)),
  ) as unknown as SafeResources;
