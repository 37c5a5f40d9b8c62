/** Sentences of what cannot be stored around the survey, and the names of the steps that can be undone. */
import type { Messages } from '../../types.ts';

export const workFailures = {
  'clarity.not-a-day': {
    da: '»{{day}}« er ikke en dag i kalenderen. Skriv dagen som 2026-03-31.',
    nb: '«{{day}}» er ikke en dag i kalenderen. Skriv dagen som 2026-03-31.',
    en: '“{{day}}” is no day of the calendar. Write the day as 2026-03-31.',
  },
  'groups.too-many': {
    da: 'Et forløb kan have højst {{limit}} grupper. Del det op i flere forløb.',
    nb: 'Et oppdrag kan ha høyst {{limit}} grupper. Del det opp i flere oppdrag.',
    en: 'An engagement can have at most {{limit}} groups. Divide it into several.',
  },
  'groups.bad-id': {
    da: 'Gruppen »{{id}}« står der to gange eller har et id, der ikke kan bruges. Hent siden igen.',
    nb: 'Gruppen «{{id}}» står der to ganger eller har en id som ikke kan brukes. Last siden på nytt.',
    en: 'The group “{{id}}” stands there twice or has an id that cannot be used. Load the page again.',
  },
  'group.unknown': {
    da: 'Gruppen »{{group}}« findes ikke i forløbet længere.',
    nb: 'Gruppen «{{group}}» finnes ikke lenger i oppdraget.',
    en: 'The group “{{group}}” is no longer part of the engagement.',
  },
  'group.no-name': {
    da: 'Gruppen i række {{row}} mangler et navn.',
    nb: 'Gruppen i rad {{row}} mangler et navn.',
    en: 'The group in row {{row}} has no name yet.',
  },
  'group.same-name': {
    da: 'To grupper hedder det samme: {{other}}. Giv den ene et navn, der skiller dem ad.',
    nb: 'To grupper heter det samme: {{other}}. Gi den ene et navn som skiller dem.',
    en: 'Two groups have the same name: {{other}}. Give one of them a name that tells them apart.',
  },
  'group.too-long': {
    da: 'Teksten i »{{group}}« er for lang. Der er plads til {{name}} tegn.',
    nb: 'Teksten i «{{group}}» er for lang. Det er plass til {{name}} tegn.',
    en: 'The text in “{{group}}” is too long. There is room for {{name}} characters.',
  },
  'group.too-many-aliases': {
    da: '»{{group}}« har for mange andre navne. Der er plads til {{aliases}}.',
    nb: '«{{group}}» har for mange andre navn. Det er plass til {{aliases}}.',
    en: '“{{group}}” has too many other names. There is room for {{aliases}}.',
  },
  'group.same-alias': {
    da: 'Et af de andre navne bruges allerede af {{other}}. Svar kan kun høre til én af dem.',
    nb: 'Et av de andre navnene brukes allerede av {{other}}. Svar kan bare høre til én av dem.',
    en: 'One of the other names is used by {{other}} already. Answers can belong to one of them only.',
  },
  'group.invited': {
    da: 'Antal inviterede skal være et helt tal fra 0 og op.',
    nb: 'Antall inviterte må være et helt tall fra 0 og opp.',
    en: 'The number invited must be a whole number, 0 or more.',
  },
  'group.holds-answers': {
    da: '»{{group}}« har svar og kan derfor ikke fjernes. Læg den sammen med en anden gruppe, hvis den ikke skal stå for sig.',
    nb: '«{{group}}» har svar og kan derfor ikke fjernes. Slå den sammen med en annen gruppe hvis den ikke skal stå for seg.',
    en: '“{{group}}” has answers and so cannot be removed. Merge it with another group if it is not to stand by itself.',
  },
  'group.merge-itself': {
    da: '»{{group}}« kan ikke lægges sammen med sig selv. Vælg en anden gruppe.',
    nb: '«{{group}}» kan ikke slås sammen med seg selv. Velg en annen gruppe.',
    en: '“{{group}}” cannot be merged with itself. Choose another group.',
  },
  'group.kept-results': {
    da: 'Svarene er slettet, og »{{group}}« står i de resultater, der er tilbage. Den kan ikke lægges sammen med en anden.',
    nb: 'Svarene er slettet, og «{{group}}» står i resultatene som er igjen. Den kan ikke slås sammen med en annen.',
    en: 'The answers are deleted, and “{{group}}” stands in the results that are left. It cannot be merged with another.',
  },
  'rounds.too-many': {
    da: 'Et forløb kan have højst {{limit}} runder.',
    nb: 'Et oppdrag kan ha høyst {{limit}} runder.',
    en: 'An engagement can have at most {{limit}} rounds.',
  },
  'rounds.bad-id': {
    da: 'To runder har samme id. Hent siden igen.',
    nb: 'To runder har samme id. Last siden på nytt.',
    en: 'Two rounds have the same id. Load the page again.',
  },
  'round.no-label': {
    da: 'Runde {{row}} mangler et navn, for eksempel »Før« eller »Efter«.',
    nb: 'Runde {{row}} mangler et navn, for eksempel «Før» eller «Etter».',
    en: 'Round {{row}} has no name yet, such as “Before” or “After”.',
  },
  'round.same-label': {
    da: 'To runder hedder »{{round}}«. Giv den ene et navn, der skiller dem ad.',
    nb: 'To runder heter «{{round}}». Gi den ene et navn som skiller dem.',
    en: 'Two rounds are called “{{round}}”. Give one of them a name that tells them apart.',
  },
  'round.too-long': {
    da: 'Navnet på runde {{row}} er for langt. Der er plads til {{limit}} tegn.',
    nb: 'Navnet på runde {{row}} er for langt. Det er plass til {{limit}} tegn.',
    en: 'The name of round {{row}} is too long. There is room for {{limit}} characters.',
  },
  'round.not-a-day': {
    da: 'Datoen for »{{round}}« er ikke en dag i kalenderen.',
    nb: 'Datoen for «{{round}}» er ikke en dag i kalenderen.',
    en: 'The date of “{{round}}” is no day of the calendar.',
  },
  'round.days-order': {
    da: '»{{round}}« lukker, før den åbner. Ret den ene dato.',
    nb: '«{{round}}» stenger før den åpner. Rett den ene datoen.',
    en: '“{{round}}” closes before it opens. Change one of the dates.',
  },
  'round.closed': {
    da: '»{{round}}« er lukket og tager ikke imod flere svar. Åbn den igen under Spørg, eller vælg en anden runde.',
    nb: '«{{round}}» er stengt og tar ikke imot flere svar. Åpne den igjen under Spør, eller velg en annen runde.',
    en: '“{{round}}” is closed and takes in no more answers. Open it again under Survey, or choose another round.',
  },
  'round.holds-answers': {
    da: '»{{round}}« har hentede svar og kan derfor ikke fjernes. Kun en tom runde kan fjernes.',
    nb: '«{{round}}» har hentede svar og kan derfor ikke fjernes. Bare en tom runde kan fjernes.',
    en: '“{{round}}” holds imported answers and so cannot be removed. Only an empty round can.',
  },
  'instrument.gone': {
    da: 'Dette spørgeskema findes ikke i forløbet længere. Vælg et andet på listen.',
    nb: 'Dette spørreskjemaet finnes ikke lenger i oppdraget. Velg et annet på listen.',
    en: 'This questionnaire is no longer in the engagement. Choose another one from the list.',
  },
  'instrument.unknown': {
    da: 'Spørgeskemaet »{{instrument}}« findes ikke. Samspil har: {{known}}.',
    nb: 'Spørreskjemaet «{{instrument}}» finnes ikke. Samspil har: {{known}}.',
    en: 'There is no questionnaire “{{instrument}}”. Samspil has: {{known}}.',
  },

  'undo.action.clarity.set': { da: 'afklaring', nb: 'avklaring', en: 'clarification' },
  'undo.action.groups.edited': { da: 'ret grupper', nb: 'rediger grupper', en: 'edit groups' },
  'undo.action.groups.pasted': { da: 'sæt grupper ind', nb: 'lim inn grupper', en: 'paste groups' },
  'undo.action.groups.added': { da: 'tilføj gruppe', nb: 'legg til gruppe', en: 'add a group' },
  'undo.action.groups.removed': { da: 'fjern gruppe', nb: 'fjern gruppe', en: 'remove a group' },
  'undo.action.groups.moved': { da: 'flyt gruppe', nb: 'flytt gruppe', en: 'move a group' },
  'undo.action.groups.merged': { da: 'læg grupper sammen', nb: 'slå sammen grupper', en: 'merge groups' },
  'undo.action.relations.edited': { da: 'ret relationer', nb: 'rediger relasjoner', en: 'edit relations' },
  'undo.action.relations.preset': { da: 'vælg relationer', nb: 'velg relasjoner', en: 'choose relations' },
  'undo.action.rounds.edited': { da: 'ret runde', nb: 'rediger runde', en: 'edit a round' },
  'undo.action.rounds.added': { da: 'tilføj runde', nb: 'legg til runde', en: 'add a round' },
  'undo.action.rounds.removed': { da: 'fjern runde', nb: 'fjern runde', en: 'remove a round' },
  'undo.action.rounds.moved': { da: 'flyt runde', nb: 'flytt runde', en: 'move a round' },
  'undo.action.rounds.closed': { da: 'luk runde', nb: 'steng runde', en: 'close a round' },
  'undo.action.rounds.reopened': { da: 'åbn runde igen', nb: 'åpne runde igjen', en: 'reopen a round' },
  'undo.action.limits.set': { da: 'grænser', nb: 'grenser', en: 'limits' },
  'undo.action.instrument.chosen': {
    da: 'vælg spørgeskema',
    nb: 'velg spørreskjema',
    en: 'choose a questionnaire',
  },
  'undo.action.instrument.edited': {
    da: 'ret spørgeskema',
    nb: 'rediger spørreskjema',
    en: 'edit the questionnaire',
  },
  'undo.action.instrument.imported': {
    da: 'hent spørgeskema',
    nb: 'hent spørreskjema',
    en: 'import a questionnaire',
  },
} as const satisfies Messages;
