import type { Account } from '#shared/types/marketplace';

/** Who is signed in, as the server knew when it drew the page. */
export function useVisitor() {
  const account = useState<Account | null>('account', () => null);
  const isSeller = computed(() => account.value?.roles.includes('seller') ?? false);
  return { account, isSeller };
}
