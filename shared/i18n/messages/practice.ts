/** Texts of practice: cases, exercises, letters. */
import type { Messages } from '../types.ts';
import { practiceLetterMessages } from './practice/letters.ts';
import { practiceRemarkMessages } from './practice/remarks.ts';
import { practiceTaskMessages } from './practice/tasks.ts';

export const practiceMessages = {
  ...practiceLetterMessages,
  ...practiceRemarkMessages,
  ...practiceTaskMessages,
  'practice.letter-file': { da: 'Brev.txt', nb: 'Brev.txt', en: 'Letter.txt' },
  'practice.unknown-case': {
    da: 'Øvelsescasen {{case}} findes ikke i denne udgave af Samspil. Installér en nyere udgave, eller vælg en anden case.',
    nb: 'Øvingscasen {{case}} finnes ikke i denne utgaven av Samspil. Installer en nyere utgave, eller velg en annen case.',
    en: 'This version of Samspil does not know the practice case {{case}}. Install a newer version, or choose another case.',
  },
  'practice.none-open': {
    da: 'Det åbne forløb er ikke en øvelse. Begynd en øvelsescase fra startsiden.',
    nb: 'Det åpne oppdraget er ikke en øvelse. Begynn en øvingscase fra startsiden.',
    en: 'The open engagement is no practice. Begin a practice case from the start page.',
  },
  'practice.not-yet': {
    da: 'Øvelsen kan ikke løses endnu. Læs i øvelsen, hvad der skal gøres først.',
    nb: 'Øvelsen kan ikke løses ennå. Les i øvelsen hva som må gjøres først.',
    en: 'The exercise cannot be done yet. It says what has to be done first.',
  },
  'examiner.exists': {
    da: 'Der er allerede en kursusholdernøgle på denne computer.',
    nb: 'Det finnes allerede en kursholdernøkkel på denne maskinen.',
    en: 'There already is an examiner’s key on this computer.',
  },
  'examiner.none': {
    da: 'Der er ingen kursusholdernøgle på denne computer endnu. Opret den først.',
    nb: 'Det finnes ingen kursholdernøkkel på denne maskinen ennå. Opprett den først.',
    en: 'There is no examiner’s key on this computer yet. Create it first.',
  },
  'examiner.passphrase-wrong': {
    da: 'Adgangssætningen passer ikke til kursusholdernøglen. Prøv igen.',
    nb: 'Passordfrasen passer ikke til kursholdernøkkelen. Prøv igjen.',
    en: 'The passphrase does not fit the examiner’s key. Try again.',
  },
  'examiner.damaged': {
    da: 'Kursusholdernøglen på denne computer er beskadiget og kan ikke bruges. Hent den fra en sikkerhedskopi.',
    nb: 'Kursholdernøkkelen på denne maskinen er skadet og kan ikke brukes. Hent den fra en sikkerhetskopi.',
    en: 'The examiner’s key on this computer is damaged and cannot be used. Restore it from a backup.',
  },
  'examiner.exam-altered': {
    da: '{{file}} er ændret, efter at kursusholderen underskrev prøven. Bed om filen igen.',
    nb: '{{file}} er endret etter at kursholderen signerte prøven. Be om filen på nytt.',
    en: '{{file}} was changed after the examiner signed the exam. Ask for the file again.',
  },
  'record.invalid': {
    da: 'Filen kan ikke læses som øvelsesbevis eller prøve fra Samspil: feltet »{{field}}« $t(problem.{{problem}}). Bed om filen igen.',
    nb: 'Filen kan ikke leses som øvingsbevis eller prøve fra Samspil: feltet «{{field}}» $t(problem.{{problem}}). Be om filen på nytt.',
    en: 'The file cannot be read as a training record or exam from Samspil: the field “{{field}}” $t(problem.{{problem}}). Ask for the file again.',
  },
} as const satisfies Messages;
