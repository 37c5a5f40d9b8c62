/** One sentence per failure code: what, where, what to do. Keys alphabetical. */
import type { Messages } from '../types.ts';

export const errorMessages = {
  'brand.invalid': {
    da: 'Brandfilen kan ikke bruges: feltet "{{field}}" er ukendt eller har en forkert værdi. Ret det, og prøv igen (farver skrives som #0f5c63, logo som SVG-tekst).',
    nb: 'Merkevarefilen kan ikke brukes: feltet «{{field}}» er ukjent eller har feil verdi. Rett det, og prøv igjen (farger skrives som #0f5c63, logo som SVG-tekst).',
    en: 'The brand file cannot be used: the field "{{field}}" is unknown or has a wrong value. Correct it and try again (colours are written as #0f5c63, the logo as SVG text).',
  },
  'error.internal': {
    da: 'Noget gik galt i Samspil (fejl {{errorId}}). Dine data er uændrede. Prøv igen, og send os fejlnummeret, hvis det sker igen.',
    nb: 'Noe gikk galt i Samspil (feil {{errorId}}). Dataene dine er uendret. Prøv igjen, og send oss feilnummeret hvis det skjer igjen.',
    en: 'Something went wrong in Samspil (error {{errorId}}). Your data are unchanged. Try again, and send us the error number if it happens again.',
  },
  'instrument.invalid': {
    da: 'Instrumentet kan ikke bruges: feltet {{field}} {{problem}}. Ret det i filen, og prøv igen.',
    nb: 'Instrumentet kan ikke brukes: feltet {{field}} {{problem}}. Rett det i filen, og prøv igjen.',
    en: 'The instrument cannot be used: the field {{field}} {{problem}}. Correct it in the file and try again.',
  },
  'setup.invalid': {
    da: 'Opsætningen kan ikke bruges: feltet {{field}} {{problem}}. Ret det i filen, og prøv igen.',
    nb: 'Oppsettet kan ikke brukes: feltet {{field}} {{problem}}. Rett det i filen, og prøv igjen.',
    en: 'The setup cannot be used: the field {{field}} {{problem}}. Correct it in the file and try again.',
  },
} as const satisfies Messages;
