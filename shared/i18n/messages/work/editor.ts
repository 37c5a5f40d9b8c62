/** Words of the questionnaire's editor: its sections, fields, and what is still to be changed. */
import type { Messages } from '../../types.ts';
import { editorFieldWords } from './editor-fields.ts';

export const editorWords = {
  ...editorFieldWords,
  'editor.sections': { da: 'Afsnit', nb: 'Deler', en: 'Sections' },
  'editor.section.name': { da: 'Navn', nb: 'Navn', en: 'Name' },
  'editor.section.intro': { da: 'Indledning', nb: 'Innledning', en: 'Introduction' },
  'editor.section.items': { da: 'Spørgsmål', nb: 'Spørsmål', en: 'Questions' },
  'editor.section.scale': { da: 'Svarskala', nb: 'Svarskala', en: 'Answer scale' },
  'editor.section.recode': { da: 'Omkodning', nb: 'Omkoding', en: 'Recoding' },
  'editor.section.subscales': { da: 'Delskalaer', nb: 'Delskalaer', en: 'Subscales' },
  'editor.section.bands': { da: 'Bånd og svarprocent', nb: 'Bånd og svarprosent', en: 'Bands and response' },
  'editor.section.missing': { da: 'Intet svar', nb: 'Ikke noe svar', en: 'No answer' },
  'editor.section.scoring': { da: 'Beregning', nb: 'Beregning', en: 'Scoring' },
  'editor.section.preview': { da: 'Sådan ser det ud', nb: 'Slik ser det ut', en: 'How it looks' },
  'editor.languages': {
    da: 'Hvor langt hvert sprog er',
    nb: 'Hvor langt hvert språk er',
    en: 'How far each language is',
  },
  'editor.complete': {
    da: '{{language}}: alt er udfyldt',
    nb: '{{language}}: alt er fylt ut',
    en: '{{language}}: complete',
  },
  'editor.missing_one': {
    da: '{{language}}: {{count}} tekst mangler',
    nb: '{{language}}: {{count}} tekst mangler',
    en: '{{language}}: {{count}} text missing',
  },
  'editor.missing_other': {
    da: '{{language}}: {{count}} tekster mangler',
    nb: '{{language}}: {{count}} tekster mangler',
    en: '{{language}}: {{count}} texts missing',
  },
  'editor.to-change_one': { da: '{{count}} at rette', nb: '{{count}} å rette', en: '{{count}} to change' },
  'editor.to-change_other': { da: '{{count}} at rette', nb: '{{count}} å rette', en: '{{count}} to change' },
  'editor.back': { da: 'Fortryd trinnet', nb: 'Angre trinnet', en: 'Undo the step' },
  'editor.forth': { da: 'Gentag trinnet', nb: 'Gjenta trinnet', en: 'Redo the step' },
  'editor.later': { da: 'Luk og fortsæt senere', nb: 'Lukk og fortsett senere', en: 'Close and go on later' },
  'editor.drop': { da: 'Kassér ændringerne', nb: 'Forkast endringene', en: 'Drop the changes' },
  'editor.kept': {
    da: 'Her ligger ændringer i spørgeskemaet, som ikke er gemt endnu.',
    nb: 'Her ligger endringer i spørreskjemaet som ikke er lagret ennå.',
    en: 'Changes to the questionnaire are waiting here and are not stored yet.',
  },
  'editor.continue': { da: 'Fortsæt …', nb: 'Fortsett …', en: 'Go on …' },
  'editor.not-yet': {
    da: 'Kan gemmes, når det markerede er rettet.',
    nb: 'Kan lagres når det markerte er rettet.',
    en: 'Can be stored once what is marked has been changed.',
  },
  'editor.same-questions': {
    da: 'Spørgsmål, svar og beregning er de samme, så runderne kan stadig sammenlignes.',
    nb: 'Spørsmål, svar og beregning er de samme, så rundene kan fortsatt sammenlignes.',
    en: 'Questions, answers and scoring are the same, so the rounds can still be compared.',
  },
  'editor.becomes-copy': {
    da: 'Bliver jeres eget skema. Samspils skema står uændret.',
    nb: 'Blir deres eget skjema. Samspils skjema står uendret.',
    en: 'Becomes a questionnaire of your own. Samspil’s stays as it is.',
  },
  'editor.copy-next': {
    da: 'Der er svar på Samspils skema, og de beholder det. Ændringen bliver jeres eget skema og gælder fra næste runde.',
    nb: 'Det finnes svar på Samspils skjema, og de beholder det. Endringen blir deres eget skjema og gjelder fra neste runde.',
    en: 'There are answers to Samspil’s questionnaire, and they keep it. The change becomes one of your own and holds from the next round on.',
  },
  'editor.no-answers': {
    da: 'Der er ingen svar på skemaet endnu, så alt kan ændres.',
    nb: 'Det er ingen svar på skjemaet ennå, så alt kan endres.',
    en: 'There are no answers to it yet, so everything can be changed.',
  },
  'editor.own-title': { da: '{{title}}, eget', nb: '{{title}}, eget', en: '{{title}}, own' },
  'editor.fixed': {
    da: 'Der er svar på dette skema ({{rounds}}). Deres spørgsmål, skala og beregning ligger fast, for ellers ville tallene betyde noget andet end det, folk svarede på. Ændringer her gælder fra næste runde.',
    nb: 'Det er svar på dette skjemaet ({{rounds}}). Spørsmålene, skalaen og beregningen deres ligger fast, for ellers ville tallene bety noe annet enn det folk svarte på. Endringer her gjelder fra neste runde.',
    en: 'There are answers to this questionnaire ({{rounds}}). Their questions, scale and scoring stay, or the numbers would mean something else than what people answered. Changes here hold from the next round on.',
  },
  'editor.shipped': {
    da: 'Dette skema følger med Samspil og kan ikke ændres, så forløb og runder kan sammenlignes. Vil I spørge om andet eller med andre ord, så tilpas en kopi.',
    nb: 'Dette skjemaet følger med Samspil og kan ikke endres, så oppdrag og runder kan sammenlignes. Vil dere spørre om noe annet eller med andre ord, tilpass en kopi.',
    en: 'This questionnaire comes with Samspil and cannot be changed, so that engagements and rounds can be compared. To ask something else, or in other words, edit a copy.',
  },
  'editor.problem.no-title': {
    da: 'Giv skemaet et navn på mindst ét sprog.',
    nb: 'Gi skjemaet et navn på minst ett språk.',
    en: 'Give it a name in at least one language.',
  },
  'editor.problem.no-name': {
    da: 'Skriv et navn på mindst ét sprog.',
    nb: 'Skriv et navn på minst ett språk.',
    en: 'Write a name in at least one language.',
  },
  'editor.problem.no-question': {
    da: 'Skriv spørgsmålet på mindst ét sprog.',
    nb: 'Skriv spørsmålet på minst ett språk.',
    en: 'Write the question in at least one language.',
  },
  'editor.problem.no-questions': {
    da: 'Parameteren har ingen spørgsmål endnu. Tilføj ét nedenfor, eller fjern parameteren.',
    nb: 'Parameteren har ingen spørsmål ennå. Legg til ett nedenfor, eller fjern parameteren.',
    en: 'The parameter has no questions yet. Add one below, or remove the parameter.',
  },
  'editor.problem.no-parameter': {
    da: 'Vælg en parameter.',
    nb: 'Velg en parameter.',
    en: 'Choose a parameter.',
  },
  'editor.problem.label-gap': {
    da: 'Skriv et ord for hvert svar, eller lad sproget stå helt tomt.',
    nb: 'Skriv et ord for hvert svar, eller la språket stå helt tomt.',
    en: 'Write a word for every answer, or leave the language empty.',
  },
  'editor.problem.not-whole': {
    da: 'Skriv et helt tal.',
    nb: 'Skriv et helt tall.',
    en: 'Write a whole number.',
  },
  'editor.problem.scale-order': {
    da: 'Det højeste svar skal være højere end det laveste.',
    nb: 'Det høyeste svaret må være høyere enn det laveste.',
    en: 'The highest answer must be above the lowest.',
  },
  'editor.problem.above-zero': {
    da: 'Skriv et tal over 0.',
    nb: 'Skriv et tall over 0.',
    en: 'Write a number above 0.',
  },
  'editor.problem.on-scale': {
    da: 'Skriv et tal fra {{min}} til {{max}}.',
    nb: 'Skriv et tall fra {{min}} til {{max}}.',
    en: 'Write a number from {{min}} to {{max}}.',
  },
  'editor.problem.two-in-order': {
    da: 'Skriv to tal fra {{min}} til {{max}}, det laveste først.',
    nb: 'Skriv to tall fra {{min}} til {{max}}, det laveste først.',
    en: 'Write two numbers from {{min}} to {{max}}, the lower one first.',
  },
  'editor.problem.no-members': {
    da: 'Vælg mindst én parameter.',
    nb: 'Velg minst én parameter.',
    en: 'Choose at least one parameter.',
  },
  'editor.problem.share': {
    da: 'Skriv et tal over 0 og højst 100.',
    nb: 'Skriv et tall over 0 og høyst 100.',
    en: 'Write a number above 0 and at most 100.',
  },
  'editor.problem.share-order': {
    da: 'Dette tal skal være lavere end det første.',
    nb: 'Dette tallet må være lavere enn det første.',
    en: 'This number must be below the first one.',
  },
  'editor.problem.not-numbers': {
    da: 'Skriv tal med semikolon imellem.',
    nb: 'Skriv tall med semikolon mellom.',
    en: 'Write numbers with semicolons between them.',
  },
} as const satisfies Messages;
