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
    da: 'Handlingsplanen kan rumme {{limit}} af hver slags. Fjern nogle, før du tilføjer flere.',
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
  'undo.action.comment.edited': { da: 'ret kommentar', nb: 'rediger kommentar', en: 'edit comment' },
  'undo.action.comment.chosen': { da: 'vælg kommentar', nb: 'velg kommentar', en: 'choose comment' },
  'undo.action.comment.left-out': { da: 'udelad kommentar', nb: 'utelat kommentar', en: 'leave comment out' },
  'undo.action.comment.open': {
    da: 'lad kommentar stå åben',
    nb: 'la kommentar stå åpen',
    en: 'leave comment open',
  },
  'undo.action.plan.action-added': { da: 'tilføj handling', nb: 'legg til tiltak', en: 'add action' },
  'undo.action.plan.action-done': {
    da: 'markér handling som gennemført',
    nb: 'merk tiltak som gjennomført',
    en: 'mark action as done',
  },
  'undo.action.plan.action-dropped': { da: 'opgiv handling', nb: 'gi opp tiltak', en: 'drop action' },
  'undo.action.plan.action-edited': { da: 'ret handling', nb: 'rediger tiltak', en: 'edit action' },
  'undo.action.plan.action-planned': {
    da: 'markér handling som planlagt',
    nb: 'merk tiltak som planlagt',
    en: 'mark action as planned',
  },
  'undo.action.plan.action-removed': { da: 'fjern handling', nb: 'fjern tiltak', en: 'remove action' },
  'undo.action.plan.action-started': {
    da: 'markér handling som begyndt',
    nb: 'merk tiltak som påbegynt',
    en: 'mark action as started',
  },
  'undo.action.plan.focus-added': {
    da: 'tilføj fokusområde',
    nb: 'legg til fokusområde',
    en: 'add focus area',
  },
  'undo.action.plan.focus-edited': {
    da: 'ret fokusområde',
    nb: 'rediger fokusområde',
    en: 'edit focus area',
  },
  'undo.action.plan.focus-removed': {
    da: 'fjern fokusområde',
    nb: 'fjern fokusområde',
    en: 'remove focus area',
  },
  'undo.action.plan.note-added': { da: 'tilføj note', nb: 'legg til notat', en: 'add note' },
  'undo.action.plan.note-removed': { da: 'fjern note', nb: 'fjern notat', en: 'remove note' },
  'undo.action.plan.ordered': {
    da: 'flyt i handlingsplanen',
    nb: 'flytt i handlingsplanen',
    en: 'move in the action plan',
  },
} as const satisfies Messages;
