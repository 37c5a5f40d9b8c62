/** One sentence per failure code: what, where, what to do. Keys alphabetical. */
import type { Messages } from '../types.ts';

export const errorMessages = {
  'error.internal': {
    da: 'Noget gik galt i Samspil (fejl {{errorId}}). Dine data er uændrede. Prøv igen, og send os fejlnummeret, hvis det sker igen.',
    nb: 'Noe gikk galt i Samspil (feil {{errorId}}). Dataene dine er uendret. Prøv igjen, og send oss feilnummeret hvis det skjer igjen.',
    en: 'Something went wrong in Samspil (error {{errorId}}). Your data are unchanged. Try again, and send us the error number if it happens again.',
  },
} as const satisfies Messages;
