/** Texts of the area "engine": findings of the document check. */
import type { Messages } from '../types.ts';

export const engineMessages = {
  'check.schema': {
    da: '{{name}} svarer ikke til denne udgave af dokumentet.',
    nb: '{{name}} svarer ikke til denne utgaven av dokumentet.',
    en: '{{name}} does not match this version of the document.',
  },
  'check.structure': {
    da: 'Filens struktur er beskadiget.',
    nb: 'Filens struktur er skadet.',
    en: 'The structure of the file is damaged.',
  },
  'check.references': {
    da: 'Tabellen {{table}} har {{rows}} rækker, der henviser til noget, som mangler.',
    nb: 'Tabellen {{table}} har {{rows}} rader som viser til noe som mangler.',
    en: 'The table {{table}} has {{rows}} rows that refer to something missing.',
  },
  'check.account': {
    da: 'Importen af {{file}} skulle have {{respondents}} svarpersoner og {{answers}} svar, men dokumentet har {{people}} og {{stored}}.',
    nb: 'Importen av {{file}} skulle ha {{respondents}} respondenter og {{answers}} svar, men dokumentet har {{people}} og {{stored}}.',
    en: 'The import of {{file}} should hold {{respondents}} respondents and {{answers}} answers, but the document holds {{people}} and {{stored}}.',
  },
  'check.answers': {
    da: '{{rows}} vurderinger passer ikke til instrumentets spørgsmål.',
    nb: '{{rows}} vurderinger passer ikke til spørsmålene i instrumentet.',
    en: '{{rows}} ratings do not fit the items of the instrument.',
  },
  'import.groups-from-sheet': {
    da: 'Dokumentet har ingen grupper endnu. Disse tages fra arket: {{groups}}.',
    nb: 'Dokumentet har ingen grupper ennå. Disse tas fra arket: {{groups}}.',
    en: 'The document has no groups yet. These are taken from the sheet: {{groups}}.',
  },
} as const satisfies Messages;
