/** What most pages of the shop stand on; nothing here may need Nuxt UI, or all of them would load it. */
const SHARED = /storefront\/(?:shared|app\/(?:composables|utils|components\/(?:site|product|listing)))\//;

export default defineNuxtConfig({
  compatibilityDate: '2026-11-01',
  modules: ['@nuxt/ui'],
  css: ['~/assets/css/main.css'],
  telemetry: false,
  devtools: { enabled: false },
  components: [{ path: '~/components', pathPrefix: false }],

  ui: { fonts: false, colorMode: false, experimental: { componentDetection: true } },
  // Our icons are in the style sheet, see main.css; Nuxt UI brings none along.
  icon: { provider: 'none', clientBundle: { icons: [], scan: false } },

  // Every name below is set from the environment with the prefix FLEXBIZZ_, e.g. FLEXBIZZ_API_URL.
  runtimeConfig: {
    nitro: { envPrefix: 'FLEXBIZZ_' },
    /** Where the API listens, seen from this server. */
    apiUrl: 'http://localhost:4000',
    /** The storefront's own address when a proxy in front hides it. */
    siteUrl: '',
    /** How long it goes on answering after it was asked to end. */
    drainSeconds: 0,
    /** Further origins of hosted payment pages, separated by spaces. */
    paymentOrigins: '',
    public: {
      /** Set where mails are kept in a local outbox: pages then link to /dev/mail. */
      localMail: false,
      /** Where browsers open live connections; this site's own address when a proxy leads there. */
      liveUrl: '',
    },
  },

  vite: {
    $client: {
      build: {
        // Small pieces that most pages share come as one file: thirty requests cost a phone more than a few bytes.
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [{ name: 'shared', test: SHARED, minShareCount: 3 }],
            },
          },
        },
      },
    },
  },

  hooks: {
    // Nuxt UI writes 66 colours into every page; the ones we use are in tokens.css.
    'app:resolve': (app) => {
      app.plugins = app.plugins.filter(({ src }) => !src.includes('ui/dist/runtime/plugins/colors'));
    },
  },

  nitro: {
    // Spread, because Nuxt's own types know only some of Nitro's options.
    ...{
      compressPublicAssets: true,
      // Pages say more, see page-headers.ts; files are sent before any code of ours runs.
      routeRules: { '/**': { headers: { 'x-content-type-options': 'nosniff' } } as object },
    },
    typescript: { tsConfig: { exclude: ['../**/*.spec.ts'] } },
  },

  app: {
    head: {
      htmlAttrs: { lang: 'en' },
      viewport: 'width=device-width, initial-scale=1, viewport-fit=cover',
      link: [{ rel: 'icon', type: 'image/svg+xml', href: '/favicon.svg' }],
    },
  },

  experimental: { payloadExtraction: false, appManifest: false },
  // Specs have types of their own: see tsconfig.spec.json.
  typescript: {
    strict: true,
    tsConfig: { exclude: ['../**/*.spec.ts'] },
    sharedTsConfig: { exclude: ['../**/*.spec.ts'] },
  },
});
