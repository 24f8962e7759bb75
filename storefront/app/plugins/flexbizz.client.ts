import { createFlexBizz } from '@flexbizz/sdk';

/** The browser speaks with its own site only; the session stays in cookies no script can read. */
export default defineNuxtPlugin({
  name: 'flexbizz',
  setup() {
    const flexbizz = createFlexBizz({
      baseUrl: `${window.location.origin}/api`,
      auth: { kind: 'cookie' },
      headers: { 'Session-Transport': 'cookie' },
    });
    const categories = categoriesOf(useState('aisles', () => '').value);
    return { provide: { flexbizz, categories } };
  },
});
