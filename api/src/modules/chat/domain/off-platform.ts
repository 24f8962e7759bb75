/** What in a text leads away from the marketplace, where nobody can help when something goes wrong. */
export type OffPlatform = 'email' | 'phone' | 'iban' | 'messenger' | 'payment' | 'link';

const SPELLED_AT = /\s*[([{]\s*at\s*[)\]}]\s*/gi;
const SPELLED_DOT = /\s*[([{]\s*dot\s*[)\]}]\s*/gi;
const SPELLED_OUT = /\b([\w.+-]{1,64}) at ([\w-]{1,63}) dot ([a-z]{2,24})\b/gi;
const EMAIL = /(?<![\w.%+-])[\w.%+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24}\b/i;
const IBAN = /\b[a-z]{2}\d{2}(?:[ -]?[a-z0-9]{4}){2,7}(?:[ -]?[a-z0-9]{1,3})?\b/gi;
const MESSENGER =
  /\b(?:whats\s?app|wa\.me|telegram|t\.me|signal app|viber|wechat|snap\s?chat|face\s?time|skype|messenger|insta(?:gram)?|discord)\b/i;
const PAYMENT =
  /\b(?:pay\s?pal(?:\.me)?|venmo|zelle|cash\s?app|western union|money\s?gram|revolut|wise transfer|bank transfer|wire (?:the )?(?:money|transfer)|bitcoin|btc|usdt|gift cards?)\b/i;
const LINK =
  /\bhttps?:\/\/([^\s/?#]+)|\bwww\.([^\s/?#]+)|\b((?:[a-z0-9-]{1,63}\.){1,4}(?:com|net|org|io|me|shop|store|app|link|ru|co))\/\S/gi;
/** Sizes, prices, dates and times are full of digits and reach nobody. */
const NOT_A_PHONE =
  /\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}:\d{2}(?::\d{2})?|\b97[89][-\d ]{10,14}\b|[$€£]\s?[\d.,]+/g;
const PHONE = /(?<![\w#-]|\d[\s.-])(?:\+\s?|\(\s?)?\d(?:[\s().-]{0,2}\d){8,14}(?![\w-]|[\s.-]\d)/;

/** `ours`: hosts of the marketplace itself, which are no way out. */
export function offPlatform(text: string, ours: readonly string[] = []): OffPlatform[] {
  const plain = text.normalize('NFKC').replaceAll(/\p{Cf}/gu, '');
  const found: OffPlatform[] = [];
  const withoutLinks = plain.replaceAll(LINK, ' ');
  if (EMAIL.test(spelledAsUsual(plain))) found.push('email');
  const ibans = [...plain.matchAll(IBAN)].flatMap(([match]) => ibanIn(match) ?? []);
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

const spelledAsUsual = (text: string): string =>
  text.replaceAll(SPELLED_AT, '@').replaceAll(SPELLED_DOT, '.').replaceAll(SPELLED_OUT, '$1@$2.$3');

/** Words after an account number look like more of it: they are taken off until what is left is one. */
function ibanIn(text: string): string | undefined {
  if (text.length < 15 || isIban(text)) return text.length < 15 ? undefined : text;
  return ibanIn(text.replace(/[ -]?[a-z0-9]{1,4}$/i, ''));
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
