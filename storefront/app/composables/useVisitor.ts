import type { Account } from '#shared/types/marketplace';

/** Who is signed in, as the server knew when it drew the page. */
export function useVisitor() {
  const account = useState<Account | null>('account', () => null);
  /** Signed in, though who it is may not be known on a page of bad news. */
  const hasSession = useState('has-session', () => false);
  const isSeller = computed(() => account.value?.roles.includes('seller') ?? false);
  return { account, hasSession, isSeller };
}
