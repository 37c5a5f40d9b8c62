/** What a single text gives away of a person: kept out of the document and of everything that is written about an import. */
import { shownValue } from './text.ts';

const EMAIL = /^[^\s@]{1,64}@[^\s@]{1,190}\.[a-z]{2,}$/i;
const CIVIL_NUMBER = /^(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])\d{2}-?\d{4,5}$/;
const IP_ADDRESS = /^(\d{1,3}(\.\d{1,3}){3}|[0-9a-f]{0,4}(:[0-9a-f]{0,4}){4,7})$/i;
const COORDINATES = /^-?\d{1,3}\.\d{3,}\s?[,;]\s?-?\d{1,3}\.\d{3,}$/;

/** Is the whole text an e-mail address, a civil registration number, an IP address or a place on the map? */
export const isPersonal = (text: string): boolean =>
  EMAIL.test(text) || CIVIL_NUMBER.test(text) || IP_ADDRESS.test(text) || COORDINATES.test(text);

/** One of them anywhere in a text: words are looked at one by one, and any word with an `@` inside is an address. */
function holdsPersonal(text: string): boolean {
  if (isPersonal(text.trim())) return true;
  return text.split(/[\s<>()[\]{},;"']+/u).some((word) => /[^@]@[^@]/u.test(word) || isPersonal(word));
}

/** A cell's value as an account may tell it: one short line, '' where it would tell about a person. */
export const tellable = (text: string): string => (holdsPersonal(text) ? '' : shownValue(text));
