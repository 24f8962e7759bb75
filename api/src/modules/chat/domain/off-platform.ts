/** What in a text leads away from the marketplace, where nobody can help when something goes wrong. */
export type OffPlatform = 'email' | 'phone' | 'iban' | 'messenger' | 'payment' | 'link';

const AT = String.raw`\s*(?:@|[([{]\s*at\s*[)\]}]|\s+at\s+)\s*`;
const DOT = String.raw`\s*(?:\.|[([{]\s*dot\s*[)\]}]|\s+dot\s+)\s*`;
const EMAIL = new RegExp(
  String.raw`[a-z0-9._%+-]+${AT}[a-z0-9-]+(?:${DOT}[a-z0-9-]+)*${DOT}[a-z]{2,}\b`,
  'i',
);
const IBAN = /\b[a-z]{2}\d{2}(?:[ -]?[a-z0-9]{4}){2,7}(?:[ -]?[a-z0-9]{1,3})?\b/gi;
const MESSENGER =
  /\b(?:whats\s?app|wa\.me|telegram|t\.me|signal app|viber|wechat|snap\s?chat|face\s?time|skype|messenger|insta(?:gram)?|discord)\b/i;
const PAYMENT =
  /\b(?:pay\s?pal(?:\.me)?|venmo|zelle|cash\s?app|western union|money\s?gram|revolut|wise transfer|bank transfer|wire (?:the )?(?:money|transfer)|bitcoin|btc|usdt|gift cards?)\b/i;
const LINK =
  /\bhttps?:\/\/([^\s/?#]+)|\bwww\.([^\s/?#]+)|\b((?:[a-z0-9-]+\.)+(?:com|net|org|io|me|shop|store|app|link|ru|co))\/\S/gi;
/** Sizes, prices, dates and times are full of digits and reach nobody. */
const NOT_A_PHONE =
  /\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}:\d{2}(?::\d{2})?|\b97[89][-\d ]{10,14}\b|[$€£]\s?[\d.,]+/g;
const PHONE = /(?<![\w#-])(?:\+\s?|\(\s?)?\d(?:[\s().-]{0,2}\d){8,14}(?![\w-])/;

/** `ours`: hosts of the marketplace itself, which are no way out. */
export function offPlatform(text: string, ours: readonly string[] = []): OffPlatform[] {
  const plain = text.normalize('NFKC').replaceAll(/\p{Cf}/gu, '');
  const found: OffPlatform[] = [];
  const withoutLinks = plain.replaceAll(LINK, ' ');
  if (EMAIL.test(plain)) found.push('email');
  const ibans = plain.match(IBAN)?.filter(isIban) ?? [];
  const digits = ibans
    .reduce((rest, iban) => rest.replace(iban, ' '), withoutLinks)
    .replaceAll(NOT_A_PHONE, ' ');
  if (PHONE.test(digits)) found.push('phone');
  if (ibans.length > 0) found.push('iban');
  if (MESSENGER.test(plain)) found.push('messenger');
  if (PAYMENT.test(plain)) found.push('payment');
  if ([...plain.matchAll(LINK)].some(([, ...hosts]) => !ours.includes(hosts.find(Boolean)!.toLowerCase())))
    found.push('link');
  return found;
}

/** The last two digits of the check are chosen so that the whole, letters as numbers, leaves 1 over 97. */
function isIban(text: string): boolean {
  const iban = text.replaceAll(/[ -]/g, '').toUpperCase();
  if (iban.length < 15 || iban.length > 34) return false;
  const turned = iban.slice(4) + iban.slice(0, 4);
  const rest = [...turned].reduce((sum, sign) => {
    const value = Number.parseInt(sign, 36);
    return (sum * (value > 9 ? 100 : 10) + value) % 97;
  }, 0);
  return rest === 1;
}

const MONEY: readonly OffPlatform[] = ['iban', 'payment'];

/** What to tell who receives it; nothing when there is nothing to say. */
export function noticeFor(flags: readonly OffPlatform[]): string | null {
  if (flags.length === 0) return null;
  if (flags.some((flag) => MONEY.includes(flag)))
    return 'Pay only at checkout. Money sent any other way is not protected, and nobody can get it back for you.';
  return 'Stay in this chat. Away from it nobody can help you when something goes wrong.';
}
