import { isFlexBizzError } from '@flexbizz/sdk';

export interface MessagePicture {
  key: string;
  preview: string;
  name: string;
  /** Set when it can be sent. */
  mediaId?: string;
  problem?: string;
}

const MOST = 4;
const MOST_BYTES = 20 * 1024 * 1024;
const LOOK_MS = 300;
const PATIENCE_MS = 20_000;

/** Pictures on their way into a message: each is uploaded as soon as it is chosen, so that sending is quick. */
export function useMessagePictures() {
  const flexbizz = useFlexBizz();
  const pictures = ref<MessagePicture[]>([]);
  const busy = computed(() => pictures.value.some(({ mediaId, problem }) => !mediaId && !problem));
  const ready = computed(() => pictures.value.flatMap(({ mediaId }) => mediaId ?? []));

  function choose(event: Event) {
    const input = event.target as HTMLInputElement;
    for (const file of [...(input.files ?? [])].slice(0, MOST - pictures.value.length)) void take(file);
    input.value = '';
  }

  async function take(file: File) {
    pictures.value.push({
      ...{ key: crypto.randomUUID(), name: file.name },
      preview: URL.createObjectURL(file),
    });
    // As it is in the list: changes to it are seen.
    const picture = pictures.value.at(-1)!;
    try {
      if (!PICTURE_TYPES.includes(file.type)) throw new Error('Not a picture that can be shown.');
      if (file.size > MOST_BYTES) throw new Error('Larger than 20 MB.');
      picture.mediaId = await upload(new Uint8Array(await file.arrayBuffer()));
    } catch (error) {
      picture.problem = isFlexBizzError(error) ? 'It did not arrive.' : (error as Error).message;
    }
  }

  async function upload(body: Uint8Array<ArrayBuffer>): Promise<string> {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
    const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const until = Date.now() + PATIENCE_MS;
    let file = await flexbizz.media.upload({ path: { sha256 }, body });
    while (file.status === 'processing' && Date.now() < until) {
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
      file = await flexbizz.media.get({ path: { sha256 } });
    }
    if (file.status !== 'ready') throw new Error(file.problem ?? 'It cannot be read as a picture.');
    return file.id;
  }

  function remove(picture: MessagePicture) {
    URL.revokeObjectURL(picture.preview);
    pictures.value = pictures.value.filter(({ key }) => key !== picture.key);
  }
  const clear = () => pictures.value.forEach(remove);
  onScopeDispose(clear);

  return {
    pictures,
    busy,
    ready,
    full: computed(() => pictures.value.length >= MOST),
    choose,
    remove,
    clear,
  };
}
