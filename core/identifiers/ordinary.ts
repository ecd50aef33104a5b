// What has the look of an identifier on any page about billing, and names nobody.

/** Of North America: whoever is called pays, so it is an office's. */
const TOLL_FREE = /^(?:\+?1)?8(?:00|33|44|55|66|77|88)/;

export function isTollFree(value: string): boolean {
  return TOLL_FREE.test(value.replace(/[^+\d]/g, ''));
}

/** A telephone number has a rule of its own. */
export function isPhone(value: string): boolean {
  return isTollFree(value) || /^(?:1-)?\d{3}-\d{3}-\d{4}$/.test(value);
}

/** A number of a patient has at least four digits, and a year is none. */
export function isYearOrShort(value: string): boolean {
  return digitsIn(value) < 4 || /^(?:19|20)\d\d$/.test(value);
}

/** Payers number their coverage policies: "0236", "2024T0123A", "MED.00123", "L33394". */
export function isEdition(value: string): boolean {
  return digitsIn(value) < 7 || /^20\d\d[A-Z]/.test(value);
}

/** An address of an office: by what it is for, or of the government. */
export function isOffice(value: string): boolean {
  const [local = '', domain = ''] = value.toLowerCase().split(/@|%40/);
  return /\.(?:gov|mil)$/.test(domain) || OFFICES.test(local);
}

const OFFICES =
  /^(?:[\w.+-]*[._-])?(?:no-?reply|info\w*|support|contact\w*|help\w*|hello|admin\w*|office|service\w*|customer\w*|member\w*|provider\w*|appeals?|claims?|billing|media|press|news\w*|privacy|legal|compliance|webmaster|feedback|jobs|careers|sales|questions?|enroll\w*|[\w.+-]*(?:team|department|inbox|mailbox))(?:[._-][\w.+-]*)?$/;

function digitsIn(value: string): number {
  return value.replace(/\D/g, '').length;
}
