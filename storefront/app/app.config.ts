export default defineAppConfig({
  ui: {
    colors: { primary: 'yellow', neutral: 'stone' },
    button: {
      slots: {
        base: 'justify-center rounded-[2px] font-bold cursor-pointer min-h-12 px-6 text-base transition-colors focus-visible:outline-3 focus-visible:outline-offset-2 focus-visible:outline-(--focus)',
      },
      variants: { size: { lg: { base: 'px-6 py-2.5 text-base' } } },
      compoundVariants: [
        {
          color: 'primary' as const,
          variant: 'solid' as const,
          class:
            'bg-ticket text-on-ticket hover:bg-ticket-strong active:bg-ticket-strong disabled:bg-ticket aria-disabled:bg-ticket focus-visible:outline-(--focus)',
        },
        {
          color: 'neutral' as const,
          variant: 'outline' as const,
          class: 'ring-1 ring-edge bg-transparent text-ink hover:bg-surface focus-visible:ring-edge',
        },
      ],
      defaultVariants: { color: 'neutral' as const, variant: 'solid' as const, size: 'lg' as const },
    },
    formField: {
      slots: {
        label: 'font-bold text-small text-ink',
        error: 'mt-1.5 text-small text-alert font-bold',
        hint: 'text-small text-soft',
        help: 'mt-1.5 text-small text-soft',
      },
    },
    input: {
      slots: { root: 'w-full', base: 'field ring-0 focus-visible:ring-0' },
      defaultVariants: { size: 'lg' as const, color: 'neutral' as const },
    },
    textarea: {
      slots: { root: 'w-full', base: 'field ring-0 focus-visible:ring-0' },
      defaultVariants: { size: 'lg' as const, color: 'neutral' as const },
    },
  },
});
