const breathe = () => new Promise<void>((goOn) => setTimeout(goOn));

/**
 * Reading the scripts, preparing the app and putting the page to work are three tasks, not one: between them the
 * browser draws and answers fingers.
 */
export default defineNuxtPlugin({
  name: 'breathe',
  enforce: 'pre',
  async setup(nuxtApp) {
    nuxtApp.hook('app:beforeMount', breathe);
    await breathe();
  },
});
