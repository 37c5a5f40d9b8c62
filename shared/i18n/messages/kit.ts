/** Texts of the survey kit: the questionnaire on paper, as a form and as text. */
import type { Messages } from '../types.ts';

export const kitMessages = {
  'kit.subtitle': { da: 'Spørgeskema', nb: 'Spørreskjema', en: 'Questionnaire' },
  'kit.kicker': { da: 'Spørgeskema til', nb: 'Spørreskjema til', en: 'Questionnaire for' },
  'kit.facts': {
    da: '{{groups}} grupper · {{items}} spørgsmål',
    nb: '{{groups}} grupper · {{items}} spørsmål',
    en: '{{groups}} groups · {{items}} questions',
  },
  'kit.foot': {
    da: '{{client}}: {{name}}. Svarene behandles fortroligt.',
    nb: '{{client}}: {{name}}. Svarene behandles fortrolig.',
    en: '{{client}}: {{name}}. Answers are treated in confidence.',
  },
  'kit.lead': {
    da: 'Du svarer som en del af {{group}}. Svar ud fra din egen erfaring; der er ingen rigtige eller forkerte svar.',
    nb: 'Du svarer som en del av {{group}}. Svar ut fra din egen erfaring; det er ingen riktige eller gale svar.',
    en: 'You answer as part of {{group}}. Answer from your own experience; there are no right or wrong answers.',
  },
  'kit.how': {
    da: 'Sæt en ring om ét tal for hver gruppe. ? betyder »{{dontKnow}}«, – betyder »{{notRelevant}}«.',
    nb: 'Sett ring rundt ett tall for hver gruppe. ? betyr «{{dontKnow}}», – betyr «{{notRelevant}}».',
    en: 'Circle one number for each group. ? means “{{dontKnow}}”, – means “{{notRelevant}}”.',
  },
  'kit.position': {
    da: 'Jeg er:   leder   /   medarbejder',
    nb: 'Jeg er:   leder   /   medarbeider',
    en: 'I am:   a leader   /   an employee',
  },
  'kit.column-group': { da: 'Gruppe', nb: 'Gruppe', en: 'Group' },
  'kit.comment': {
    da: 'Vil du tilføje noget?',
    nb: 'Vil du legge til noe?',
    en: 'Would you like to add anything?',
  },
  'kit.comment-line': {
    da: 'Skriv ikke navne på enkeltpersoner.',
    nb: 'Ikke skriv navn på enkeltpersoner.',
    en: 'Please do not name individuals.',
  },
  'kit.own': { da: '{{group}} (egen gruppe)', nb: '{{group}} (egen gruppe)', en: '{{group}} (own group)' },
  'kit.group-place': { da: 'Gruppen', nb: 'Gruppen', en: 'The group' },
  'kit.task-place': {
    da: 'den fælles opgave',
    nb: 'den felles oppgaven',
    en: 'the shared task',
  },
  'kit.dont-know': { da: 'Ved ikke', nb: 'Vet ikke', en: 'Don’t know' },
  'kit.not-relevant': {
    da: 'Vi samarbejder ikke',
    nb: 'Vi samarbeider ikke',
    en: 'We do not work together',
  },
  'kit.leader': { da: 'Leder', nb: 'Leder', en: 'Leader' },
  'kit.employee': { da: 'Medarbejder', nb: 'Medarbeider', en: 'Employee' },
  'kit.sheet': { da: 'Svar', nb: 'Svar', en: 'Answers' },
  'kit.form-how': {
    da: 'Én række pr. svarperson. Vælg først gruppe og stilling; de grå felter er ikke relevante for gruppen. Skriv tallet, eller vælg fra listen.',
    nb: 'Én rad per respondent. Velg først gruppe og stilling; de grå feltene er ikke relevante for gruppen. Skriv tallet, eller velg fra listen.',
    en: 'One row a respondent. Choose group and position first; grey fields are not relevant to the group. Type the number or choose from the list.',
  },
  'kit.form-group': { da: 'Gruppe', nb: 'Gruppe', en: 'Group' },
  'kit.form-position': { da: 'Stilling', nb: 'Stilling', en: 'Position' },
  'kit.form-comment': { da: 'Kommentar', nb: 'Kommentar', en: 'Comment' },
  'kit.form-error-title': { da: 'Passer ikke', nb: 'Passer ikke', en: 'Does not fit' },
  'kit.form-error': {
    da: 'Vælg en af mulighederne på listen.',
    nb: 'Velg ett av alternativene i listen.',
    en: 'Choose one of the options in the list.',
  },
  'kit.text-group': {
    da: 'Spørgsmål til {{group}}',
    nb: 'Spørsmål til {{group}}',
    en: 'Questions for {{group}}',
  },
  'kit.text-how': {
    da: 'Til spørgeskemaværktøjet: ét matrixspørgsmål pr. blok, én linje pr. gruppe; svarmulighederne står i skarp parentes.',
    nb: 'Til spørreverktøyet: ett matrisespørsmål per blokk, én linje per gruppe; svaralternativene står i hakeparentes.',
    en: 'For the survey tool: one matrix question a block, one line a group; the options stand in square brackets.',
  },
  'kit.title': { da: 'Spørgeskemaet', nb: 'Spørreskjemaet', en: 'The questionnaire' },
  'kit.help': {
    da: 'Hvert spørgsmål til hver gruppe: som Excel-skema, der kan hentes direkte ind igen, som PDF til papir eller som tekst til et spørgeskemaværktøj.',
    nb: 'Hvert spørsmål til hver gruppe: som Excel-skjema som kan hentes rett inn igjen, som PDF for papir eller som tekst til et spørreverktøy.',
    en: 'Every question for every group: as an Excel form that comes straight back in, as a PDF for paper, or as text for a survey tool.',
  },
  'kit.for': { da: 'Hvem skemaet er til', nb: 'Hvem skjemaet er til', en: 'Who the questionnaire is for' },
  'kit.all-groups': { da: 'Alle grupper', nb: 'Alle grupper', en: 'All groups' },
  'kit.all-groups-help': {
    da: 'Ét skema, hvor den, der svarer, angiver sin egen gruppe.',
    nb: 'Ett skjema der den som svarer, oppgir sin egen gruppe.',
    en: 'One questionnaire, in which whoever answers gives their own group.',
  },
  'kit.one-group-help': {
    da: 'Kun de grupper, som {{group}} bliver spurgt om.',
    nb: 'Bare gruppene som {{group}} blir spurt om.',
    en: 'Only the groups that {{group}} is asked about.',
  },
  'kit.save-form': { da: 'Excel-skema …', nb: 'Excel-skjema …', en: 'Excel form …' },
  'kit.save-paper': { da: 'PDF til papir …', nb: 'PDF for papir …', en: 'PDF for paper …' },
  'kit.save-text': { da: 'Tekst til værktøj …', nb: 'Tekst til verktøy …', en: 'Text for a tool …' },
  'kit.show': { da: 'Vis i mappen', nb: 'Vis i mappen', en: 'Show in folder' },
  'kit.written': { da: '{{file}} er skrevet', nb: '{{file}} er skrevet', en: '{{file}} was written' },
} as const satisfies Messages;
