/** Digits that need no escape in any JavaScript string. */
const DIGITS = [...Array(94).keys()]
  .map((i) => String.fromCharCode(0x21 + i))
  .filter((digit) => !'"\'`$\\'.includes(digit));
const BASE = DIGITS.length;
const VALUES = new Uint8Array(128);
DIGITS.forEach((digit, value) => {
  VALUES[digit.charCodeAt(0)] = value;
});

/** The last digit says that four more hold the number. */
const LONG = BASE - 1;
const LONG_DIGITS = 4;

/** A text that is read from left to right. */
export interface Reader {
  readonly text: string;
  at: number;
}

/**
 * Write a number as one digit if it is less than `singles`, as two if there is room, else
 * as five.
 *
 * @param singles - at most 88; the fewer, the more numbers have two digits
 * @throws {RangeError} for what is no number of things, or more than 62 million
 */
export function writeNumber(number: number, singles: number): string {
  if (!Number.isInteger(number) || number < 0 || number >= BASE ** LONG_DIGITS) {
    throw new RangeError(`Cannot write the number ${number}`);
  }
  if (number < singles) return DIGITS[number] ?? '';
  const rest = number - singles;
  const first = singles + Math.floor(rest / BASE);
  if (first < LONG) return `${DIGITS[first]}${DIGITS[rest % BASE]}`;
  let digits = '';
  for (let i = 0, left = number; i < LONG_DIGITS; i++, left = Math.floor(left / BASE)) {
    digits = `${DIGITS[left % BASE]}${digits}`;
  }
  return `${DIGITS[LONG]}${digits}`;
}

/** @param singles - as it was written with */
export function readNumber(reader: Reader, singles: number): number {
  const first = readDigit(reader);
  if (first < singles) return first;
  if (first < LONG) return singles + (first - singles) * BASE + readDigit(reader);
  let number = 0;
  for (let i = 0; i < LONG_DIGITS; i++) number = number * BASE + readDigit(reader);
  return number;
}

function readDigit(reader: Reader): number {
  return VALUES[reader.text.charCodeAt(reader.at++)] ?? 0;
}
