import { createStaticVNode, type ComponentInternalInstance } from 'vue';
import { ssrRenderSlotInner } from 'vue/server-renderer';

type Push = (html: string) => void;

/**
 * One element of links, forms and words, which works as it was drawn: the browser takes it as it stands instead of
 * going through it, until `of` is something else. With `moving` it is like any other part from the beginning.
 */
export default defineComponent({
  name: 'AsDrawn',
  props: { of: { type: Object, required: true }, moving: Boolean },
  setup(props, { slots }) {
    if (import.meta.server) return {};
    const stands = shallowRef(Boolean(useNuxtApp().isHydrating) && !props.moving);
    const stop = watch(
      () => props.of,
      () => {
        stands.value = false;
        stop();
      },
    );
    // Not empty, or Vue would copy what is on the page into it.
    const asItStands = createStaticVNode(' ', 1);
    return () => (stands.value ? asItStands : slots.default?.()[0]);
  },
  ...(import.meta.server && {
    ssrRender: (_: unknown, push: Push, instance: ComponentInternalInstance) =>
      ssrRenderSlotInner(instance.slots, 'default', {}, null, push as never, instance),
  }),
});
