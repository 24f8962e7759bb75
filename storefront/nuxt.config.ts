export default defineNuxtConfig({
  compatibilityDate: '2026-11-01',
  modules: ['@nuxt/ui'],
  css: ['~/assets/css/main.css'],
  telemetry: false,
  devtools: { enabled: false },
  components: [{ path: '~/components', pathPrefix: false }],

  ui: { fonts: false, colorMode: false, experimental: { componentDetection: true } },
  // Icons are drawn into the page: no request, no style tag the CSP would refuse.
  icon: { mode: 'svg', provider: 'none', clientBundle: { scan: true, sizeLimitKb: 40 } },

  // Every name below is set from the environment with the prefix FLEXBIZZ_, e.g. FLEXBIZZ_API_URL.
  runtimeConfig: {
    nitro: { envPrefix: 'FLEXBIZZ_' },
    /** Where the API listens, seen from this server. */
    apiUrl: 'http://localhost:4000',
    /** The storefront's own address when a proxy in front hides it. */
    siteUrl: '',
    /** Further origins of hosted payment pages, separated by spaces. */
    paymentOrigins: '',
    public: {
      /** Set where mails are kept in a local outbox: pages then link to /dev/mail. */
      localMail: false,
      /** Where browsers open live connections; this site's own address when a proxy leads there. */
      liveUrl: '',
    },
  },

  nitro: {
    // Spread, because Nuxt's own types know only some of Nitro's options.
    ...{ compressPublicAssets: true },
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
