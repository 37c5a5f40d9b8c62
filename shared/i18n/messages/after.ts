/** Texts of what comes after the numbers: comments, focus areas, actions. */
import type { Messages } from '../types.ts';

export const afterMessages = {
  'comment.unknown': {
    da: 'Kommentaren findes ikke længere. Den import, den kom med, er måske taget tilbage.',
    nb: 'Kommentaren finnes ikke lenger. Importen den kom med, er kanskje tatt tilbake.',
    en: 'The comment is no longer there. The import that it came with may have been taken back.',
  },
  'comment.theme-too-long': {
    da: 'Et tema kan være på højst {{limit}} tegn. Gør det kortere.',
    nb: 'Et tema kan ha høyst {{limit}} tegn. Gjør det kortere.',
    en: 'A theme can have at most {{limit}} characters. Make it shorter.',
  },
  'plan.gone': {
    da: 'Det, du ændrer, findes ikke længere i handlingsplanen. Luk det, og se planen igen.',
    nb: 'Det du endrer, finnes ikke lenger i handlingsplanen. Lukk det, og se planen på nytt.',
    en: 'What you are changing is no longer in the action plan. Close it and look at the plan again.',
  },
  'plan.too-long': {
    da: 'Teksten kan være på højst {{limit}} tegn. Gør den kortere.',
    nb: 'Teksten kan ha høyst {{limit}} tegn. Gjør den kortere.',
    en: 'The text can have at most {{limit}} characters. Make it shorter.',
  },
  'plan.too-many': {
    da: 'Handlingsplanen kan holde {{limit}} af hver slags. Fjern nogle, før du tilføjer flere.',
    nb: 'Handlingsplanen kan romme {{limit}} av hvert slag. Fjern noen før du legger til flere.',
    en: 'The action plan can hold {{limit}} of each kind. Remove some before you add more.',
  },
  'plan.empty-note': {
    da: 'Skriv noget i noten, før du gemmer den.',
    nb: 'Skriv noe i notatet før du lagrer det.',
    en: 'Write something in the note before you keep it.',
  },
  'plan.unknown-parameter': {
    da: 'Spørgeskemaet har ingen parameter »{{parameter}}«. Vælg en af dem, der er.',
    nb: 'Spørreskjemaet har ingen parameter «{{parameter}}». Velg en av dem som finnes.',
    en: 'The questionnaire has no parameter “{{parameter}}”. Choose one of those it has.',
  },
} as const satisfies Messages;
