/** Another page begins at its beginning for those who cannot see that it has changed, too. */
export default defineNuxtPlugin({
  name: 'focus',
  setup(nuxtApp) {
    const router = useRouter();
    let another = false;
    router.afterEach((to, from) => {
      another = from.matched.length > 0 && to.path !== from.path;
    });
    nuxtApp.hook('page:finish', () => {
      if (another) document.getElementById('content')?.focus({ preventScroll: true });
      another = false;
    });
  },
});
