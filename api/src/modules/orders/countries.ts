import { postcodeValidator, postcodeValidatorExistsForCountry } from 'postcode-validator';

/** ISO 3166-1, but for places where nobody lives: Antarctica, Bouvet, Heard and McDonald, the French Southern Lands. */
const CODES =
  'AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'.split(
    ' ',
  );
const NAMES = new Intl.DisplayNames('en', { type: 'region' });

const POSTCODE = new Set('GB IM JE GG GI AU NZ ZA NG KE MY'.split(' '));
const POSTAL_LABELS: Record<string, string> = {
  US: 'ZIP code',
  PR: 'ZIP code',
  PH: 'ZIP code',
  IE: 'Eircode',
  IN: 'PIN code',
  BR: 'CEP',
};
/** Known to their post offices, and not to everybody who lives there. */
const OFTEN_UNKNOWN = new Set('IE PA HN NI GT SV JM NG GH KE AO MZ ZM TZ UG'.split(' '));
/** Where a parcel needs it, by the word people there have for it. Elsewhere it is not asked for. */
const REGIONS: Record<string, string> = {
  ...{
    US: 'State',
    CA: 'Province or territory',
    AU: 'State or territory',
    BR: 'State',
    MX: 'State',
    IN: 'State',
    MY: 'State',
  },
  ...{
    CN: 'Province',
    JP: 'Prefecture',
    IT: 'Province',
    ES: 'Province',
    AR: 'Province',
    ID: 'Province',
    TH: 'Province',
  },
  ...{
    PH: 'Province',
    NG: 'State',
    AE: 'Emirate',
    CO: 'Department',
    CL: 'Region',
    PE: 'Region',
    VE: 'State',
    EG: 'Governorate',
  },
  ...{
    KR: 'Province or city',
    TW: 'County or city',
    UA: 'Region',
    TR: 'Province',
    RU: 'Region',
    HK: 'District',
  },
};
const REGIONS_ADDED: Record<string, string> = { GB: 'County', IE: 'County' };

export interface Country {
  /** ISO 3166-1. */
  code: string;
  name: string;
  postalCode: { asked: boolean; required: boolean; label: string };
  region: { asked: boolean; required: boolean; label: string };
}

const countryOf = (code: string): Country => {
  const hasCodes = postcodeValidatorExistsForCountry(code);
  const region = REGIONS[code] ?? REGIONS_ADDED[code];
  return {
    code,
    name: NAMES.of(code) ?? code,
    postalCode: {
      asked: hasCodes,
      required: hasCodes && !OFTEN_UNKNOWN.has(code),
      label: POSTAL_LABELS[code] ?? (POSTCODE.has(code) ? 'Postcode' : 'Postal code'),
    },
    region: { asked: region !== undefined, required: code in REGIONS, label: region ?? 'Region' },
  };
};

/** Every country, by name. */
export const countries: readonly Country[] = CODES.map(countryOf).toSorted((a, b) =>
  a.name.localeCompare(b.name, 'en'),
);
const byCode = new Map(countries.map((country) => [country.code, country]));

interface Written {
  country: string;
  postalCode: string;
}

/**
 * What is wrong with an address by the rules of its own country, field by field. A region that is missing is no reason
 * to refuse an order: post offices find it by the code.
 */
export function addressProblems({ country: code, postalCode }: Written): [field: string, problem: string][] {
  const country = byCode.get(code);
  if (!country) return [['country', 'There is no such country. Give its two letters, such as US.']];
  const { name, postalCode: post } = country;
  if (postalCode === '')
    return post.required ? [['postalCode', `Addresses in ${name} need a ${labelOf(post.label)}.`]] : [];
  if (!post.asked || isPostalCode(code, postalCode)) return [];
  return [['postalCode', `This is no valid ${labelOf(post.label)} of ${name}.`]];
}

/** Inside a sentence: "ZIP code" and "CEP" keep their capitals. */
const labelOf = (label: string): string => label.replace(/^P(?=ost)/, 'p');

/** People write them with spaces, hyphens, both or neither, and in small letters. */
function isPostalCode(country: string, typed: string): boolean {
  const plain = typed.toUpperCase().replaceAll(/[\s-]/g, '');
  const parted = Array.from({ length: Math.max(0, plain.length - 1) }, (_, i) => i + 1).flatMap((at) =>
    [' ', '-'].map((mark) => plain.slice(0, at) + mark + plain.slice(at)),
  );
  return [typed.toUpperCase(), plain, ...parted].some((one) => postcodeValidator(one, country));
}
