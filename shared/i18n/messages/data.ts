/** Texts of the results for other programs. */
import type { Messages } from '../types.ts';

export const dataMessages = {
  'data.ending': {
    da: '{{file}} skal ende på .csv (tabel) eller .json (alle resultater). Vælg et andet navn.',
    nb: '{{file}} må ende på .csv (tabell) eller .json (alle resultater). Velg et annet navn.',
    en: '{{file}} must end in .csv (table) or .json (all results). Choose another name.',
  },
  'cli.about.data': {
    da: 'skriver resultaterne til andre programmer (CSV eller JSON)',
    nb: 'skriver resultatene til andre programmer (CSV eller JSON)',
    en: 'writes the results for other programs (CSV or JSON)',
  },
  'cli.data.done': {
    da: 'Skrev {{file}} ({{rows}} tal).',
    nb: 'Skrev {{file}} ({{rows}} tall).',
    en: 'Wrote {{file}} ({{rows}} numbers).',
  },
} as const satisfies Messages;
