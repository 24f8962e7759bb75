import type { Person } from '#shared/types/marketplace';

/** Somebody, with their shop if they have one. */
export async function usePerson(handle: string) {
  const flexbizz = useFlexBizz();
  const { data: person } = await useAnswer(`person:${handle}`, () =>
    flexbizz.people.get({ path: { handle } }),
  );
  return { person };
}

/** Following them, turned at once on the screen. */
export function useFollow(person: Ref<Person>) {
  const flexbizz = useFlexBizz();
  const { handle } = person.value;
  // Somebody clicks and goes on: it arrives though its page is left.
  const them = { path: { handle }, keepalive: true };
  const keep = ({ following, followers }: { following: boolean; followers: number }) => {
    person.value = { ...person.value, followers, you: { blocked: false, ...person.value.you, following } };
  };
  const follow = useSwitch(
    `follow:${handle}`,
    () => person.value.you?.following ?? false,
    async (on) => {
      keep(await (on ? flexbizz.people.follow(them) : flexbizz.people.unfollow(them)));
    },
  );
  useLive().on('follow:changed', ({ data }) => {
    if (data.userId === person.value.id && !follow.busy.value) keep(data);
  });
  const followers = computed(
    () => person.value.followers + Number(follow.on.value) - Number(person.value.you?.following ?? false),
  );
  return { follow, followers };
}

export type Ties = 'followers' | 'following';

/** A page of those who follow somebody, or whom they follow. */
export async function useTies(handle: string, ties: Ties) {
  const route = useRoute();
  const flexbizz = useFlexBizz();
  const cursor = computed(() => (typeof route.query.cursor === 'string' ? route.query.cursor : undefined));
  const { data: people } = await useAnswer(
    () => `${ties}:${handle}:${cursor.value ?? ''}`,
    () => flexbizz.people[ties]({ path: { handle }, query: { limit: 30 } }).page(cursor.value),
  );
  return { people };
}
