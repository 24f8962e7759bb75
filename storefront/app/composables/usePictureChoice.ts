const MOST_BYTES = 20 * 1024 * 1024;
export const PICTURE_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'];

/** The picture somebody has chosen but not sent: what it looks like, and what would be refused about it. */
export function usePictureChoice() {
  const preview = ref<string>();
  const problem = ref<string>();

  const forget = () => {
    if (preview.value) URL.revokeObjectURL(preview.value);
    preview.value = undefined;
    problem.value = undefined;
  };

  function choose(event: Event) {
    forget();
    const file = (event.target as HTMLInputElement).files?.[0];
    if (!file) return;
    if (!PICTURE_TYPES.includes(file.type))
      problem.value = 'Only JPEG, PNG, WebP, AVIF and GIF pictures are taken.';
    else if (file.size > MOST_BYTES) problem.value = 'This file is too large: a picture has at most 20 MB.';
    else preview.value = URL.createObjectURL(file);
  }

  onScopeDispose(forget);
  return { preview, problem, choose };
}
