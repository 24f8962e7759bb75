import { createStaticVNode, type ComponentInternalInstance } from 'vue';
import { ssrRenderSlotInner } from 'vue/server-renderer';

/** What was drawn, for as long as what it was drawn of is remembered. */
const drawn = new WeakMap<object, Map<string, string>>();

/** In the place of a compiled template: says again what was said of the same before. */
function drawOnce(push: (html: string) => void, instance: ComponentInternalInstance) {
  const { name, of } = instance.props as { name: string; of: object };
  const kept = drawn.get(of) ?? new Map<string, string>();
  if (!kept.has(name)) {
    const parts: unknown[] = [];
    ssrRenderSlotInner(instance.slots, 'default', {}, null, (part) => parts.push(part), instance);
    kept.set(name, parts.join(''));
    drawn.set(of, kept);
  }
  push(kept.get(name) ?? '');
}

/**
 * A part that is the same on every page, such as the footer: one element, of links and words alone. The server draws
 * it once for each `of`; the browser takes it as it stands instead of going through it.
 */
export default defineComponent({
  name: 'KeptPart',
  props: { name: { type: String, required: true }, of: { type: Object, required: true } },
  setup(_, { slots }) {
    if (import.meta.server) return {};
    if (!useNuxtApp().isHydrating) return () => slots.default?.();
    // Not empty, or Vue would copy what is on the page into it.
    const asItStands = createStaticVNode(' ', 1);
    return () => asItStands;
  },
  ...(import.meta.server && {
    ssrRender: (_: unknown, push: (html: string) => void, instance: ComponentInternalInstance) =>
      drawOnce(push, instance),
  }),
});
