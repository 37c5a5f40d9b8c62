/** Names and help of the fields of the questionnaire's editor. */
import type { Messages } from '../../types.ts';

export const editorFieldWords = {
  'editor.name-lead': {
    da: 'Navnet står i rapporten og på listen over skemaer.',
    nb: 'Navnet står i rapporten og på listen over skjemaer.',
    en: 'The name stands in the report and in the list of questionnaires.',
  },
  'editor.title': { da: 'Navn', nb: 'Navn', en: 'Name' },
  'editor.notice': { da: 'Bemærkning', nb: 'Merknad', en: 'Note' },
  'editor.notice-help': {
    da: 'Hvor skemaet kommer fra, og hvad det er til for. Den vises her, ikke for dem, der svarer.',
    nb: 'Hvor skjemaet kommer fra, og hva det er til for. Den vises her, ikke for dem som svarer.',
    en: 'Where the questionnaire comes from and what it is for. It is shown here, not to those who answer.',
  },
  'editor.intro-lead': {
    da: 'Det, man læser før det første spørgsmål.',
    nb: 'Det man leser før det første spørsmålet.',
    en: 'What people read before the first question.',
  },
  'editor.intro': {
    da: 'Tekst til dem, der svarer',
    nb: 'Tekst til dem som svarer',
    en: 'Text for those who answer',
  },
  'editor.intro-help': {
    da: 'Kommer med i PDF til papir og i teksten til et spørgeskemaværktøj. Skriv {task}, hvor kerneopgaven skal stå.',
    nb: 'Kommer med i PDF for papir og i teksten til et spørreskjemaverktøy. Skriv {task} der kjerneoppgaven skal stå.',
    en: 'Comes along in the PDF for paper and in the text for a survey tool. Write {task} where the core task stands.',
  },
  'editor.items-lead': {
    da: 'Hver parameter har et eller flere spørgsmål, som stilles om hver gruppe.',
    nb: 'Hver parameter har ett eller flere spørsmål, som stilles om hver gruppe.',
    en: 'Each parameter has one or more questions, which are asked about each group.',
  },
  'editor.items-help': {
    da: 'Skriv {group}, hvor gruppens navn skal stå, og {task}, hvor kerneopgaven skal stå. Det valgte spørgsmål står i fuld længde under tabellen.',
    nb: 'Skriv {group} der gruppens navn skal stå, og {task} der kjerneoppgaven skal stå. Det valgte spørsmålet står i full lengde under tabellen.',
    en: 'Write {group} where the name of the group stands, and {task} where the core task stands. The chosen question stands in full below the table.',
  },
  'editor.unnamed': { da: 'Uden navn', nb: 'Uten navn', en: 'Unnamed' },
  'editor.question': { da: 'Spørgsmål', nb: 'Spørsmål', en: 'Question' },
  'editor.question-number': {
    da: 'Spørgsmål {{number}}',
    nb: 'Spørsmål {{number}}',
    en: 'Question {{number}}',
  },
  'editor.no-group': {
    da: 'Uden {group} siger spørgsmålet ikke, hvem det handler om: {{languages}}.',
    nb: 'Uten {group} sier ikke spørsmålet hvem det handler om: {{languages}}.',
    en: 'Without {group} the question does not say whom it is about: {{languages}}.',
  },
  'editor.scale-lead': {
    da: 'De tal, der svares med, og ordene for dem.',
    nb: 'Tallene det svares med, og ordene for dem.',
    en: 'The numbers that are answered with, and their words.',
  },
  'editor.labels-help': {
    da: 'Ét ord for hvert svar. Ordene kendes igen, når et regneark indeholder dem i stedet for tal.',
    nb: 'Ett ord for hvert svar. Ordene kjennes igjen når et regneark inneholder dem i stedet for tall.',
    en: 'One word for each answer. They are recognised when a spreadsheet holds words instead of numbers.',
  },
  'editor.own-labels': {
    da: 'Spørgsmål med egne svarord',
    nb: 'Spørsmål med egne svarord',
    en: 'Questions with answer words of their own',
  },
  'editor.own-labels-help': {
    da: 'Et spørgsmål kan besvares med andre ord end skalaens, for eksempel fra aldrig til altid.',
    nb: 'Et spørsmål kan besvares med andre ord enn skalaens, for eksempel fra aldri til alltid.',
    en: 'A question can be answered in other words than the scale’s, such as from never to always.',
  },
  'editor.own-labels-give': {
    da: 'Giv det egne svarord',
    nb: 'Gi det egne svarord',
    en: 'Give it its own words',
  },
  'editor.own-labels-drop': {
    da: 'Brug skalaens ord igen',
    nb: 'Bruk skalaens ord igjen',
    en: 'Use the scale’s words again',
  },
  'editor.own-labels-none': {
    da: 'Spørgsmålet besvares med skalaens ord.',
    nb: 'Spørsmålet besvares med skalaens ord.',
    en: 'The question is answered in the words of the scale.',
  },
  'editor.item-name': { da: '{{number}}. {{text}}', nb: '{{number}}. {{text}}', en: '{{number}}. {{text}}' },
  'editor.item-name-own': {
    da: '{{number}}. {{text}} (egne ord)',
    nb: '{{number}}. {{text}} (egne ord)',
    en: '{{number}}. {{text}} (own words)',
  },
  'editor.recode-lead': {
    da: 'Hvordan et svar bliver til et tal, når det ikke er tallet selv.',
    nb: 'Hvordan et svar blir til et tall når det ikke er tallet selv.',
    en: 'How an answer becomes a number where it is not the number itself.',
  },
  'editor.recode': { da: 'Gælder altid', nb: 'Gjelder alltid', en: 'Always holds' },
  'editor.recode-help': {
    da: 'Vendt: et højt svar er et lavt tal. I kolonnerne står, hvad hvert svar tæller som; et tomt felt tæller som sig selv.',
    nb: 'Snudd: et høyt svar er et lavt tall. I kolonnene står det hva hvert svar teller som; et tomt felt teller som seg selv.',
    en: 'Reversed: a high answer is a low number. The columns say what each answer counts as; an empty cell counts as itself.',
  },
  'editor.optional': {
    da: 'Gælder kun, hvis filen kræver det',
    nb: 'Gjelder bare hvis filen krever det',
    en: 'Holds only if a file needs it',
  },
  'editor.optional-help': {
    da: 'Nogle værktøjer gemmer svarene i den rækkefølge, de blev vist. Når svar hentes, spørger Samspil, om det er tilfældet, og bruger kun da disse tal.',
    nb: 'Noen verktøy lagrer svarene i den rekkefølgen de ble vist. Når svar hentes, spør Samspil om det er tilfellet, og bruker bare da disse tallene.',
    en: 'Some tools store answers in the order in which they were shown. On import Samspil asks whether that is so, and only then uses these numbers.',
  },
  'editor.recode-list': {
    da: 'Svar=tal, med semikolon imellem',
    nb: 'Svar=tall, med semikolon mellom',
    en: 'Answer=number, with semicolons between',
  },
  'editor.subscales-lead': {
    da: 'Et gennemsnit af nogle af parametrene, som vises ved siden af helheden. Delskalaer ændrer ingen svar og kan sættes, også når der er svar.',
    nb: 'Et gjennomsnitt av noen av parameterne, som vises ved siden av helheten. Delskalaer endrer ingen svar og kan settes også når det finnes svar.',
    en: 'A mean of some of the parameters, shown beside the whole. Subscales change no answers and can be set even when there are answers.',
  },
  'editor.subscales-none': {
    da: 'Skemaet har ingen delskalaer. De fleste forløb klarer sig uden.',
    nb: 'Skjemaet har ingen delskalaer. De fleste oppdrag klarer seg uten.',
    en: 'There are no subscales. Most engagements do without.',
  },
  'editor.subscale-number': {
    da: 'Delskala {{number}}',
    nb: 'Delskala {{number}}',
    en: 'Subscale {{number}}',
  },
  'editor.subscale-of': { da: 'Består af', nb: 'Består av', en: 'Made of' },
  'editor.subscale-add': { da: 'Tilføj en delskala', nb: 'Legg til en delskala', en: 'Add a subscale' },
  'editor.subscale-remove': { da: 'Fjern delskalaen', nb: 'Fjern delskalaen', en: 'Remove the subscale' },
  'editor.subscale-remove-name': {
    da: 'Fjern delskalaen: {{name}}',
    nb: 'Fjern delskalaen: {{name}}',
    en: 'Remove the subscale: {{name}}',
  },
  'editor.bands-lead': {
    da: 'Bånd siger, hvornår en relation kaldes svag eller stærk. De er slået fra som udgangspunkt: der findes ingen grænser, som er efterprøvet. De kan ændres når som helst og rører ingen svar.',
    nb: 'Bånd sier når en relasjon kalles svak eller sterk. De er slått av som utgangspunkt: det finnes ingen grenser som er etterprøvd. De kan endres når som helst og rører ingen svar.',
    en: 'Bands say when a relation is called weak or strong. They are off to begin with: no edges have been verified. They can be changed at any time and touch no answers.',
  },
  'editor.band-low': { da: 'Svag under', nb: 'Svak under', en: 'Weak below' },
  'editor.band-high': { da: 'Stærk fra', nb: 'Sterk fra', en: 'Strong from' },
  'editor.band-source': {
    da: 'Hvor grænserne kommer fra',
    nb: 'Hvor grensene kommer fra',
    en: 'Where the edges come from',
  },
  'editor.band-source-help': {
    da: 'For eksempel en artikel eller en aftale med kunden.',
    nb: 'For eksempel en artikkel eller en avtale med kunden.',
    en: 'Such as an article, or an agreement with the client.',
  },
  'editor.warn': { da: 'Svarprocent', nb: 'Svarprosent', en: 'Response rate' },
  'editor.warn-help': {
    da: 'I procent. Under det første tal foreslås en påmindelse, under det andet et opkald til lederen.',
    nb: 'I prosent. Under det første tallet foreslås en påminnelse, under det andre en telefon til lederen.',
    en: 'In per cent. Below the first a reminder is suggested, below the second a call to the leader.',
  },
  'editor.warn-first': { da: 'Påmind under', nb: 'Minn om under', en: 'Remind below' },
  'editor.warn-second': { da: 'Ring under', nb: 'Ring under', en: 'Call below' },
  'editor.missing-lead': {
    da: 'Svar, der ikke tæller med i noget gennemsnit. Et tomt felt er aldrig et svar.',
    nb: 'Svar som ikke teller med i noe gjennomsnitt. Et tomt felt er aldri et svar.',
    en: 'Answers that enter no mean. An empty cell is never an answer.',
  },
  'editor.scoring-lead': {
    da: 'Hvor meget der skal være svaret, og hvordan svarene samles.',
    nb: 'Hvor mye som må være besvart, og hvordan svarene samles.',
    en: 'How much must be answered, and how answers are put together.',
  },
  'editor.shares': {
    da: 'Så meget skal være besvaret, i procent',
    nb: 'Så mye må være besvart, i prosent',
    en: 'So much must be answered, in per cent',
  },
  'editor.item-share': {
    da: 'Af en parameters spørgsmål',
    nb: 'Av spørsmålene i en parameter',
    en: 'Of a parameter’s questions',
  },
  'editor.item-share-help': {
    da: 'Ellers får personen ingen værdi for parameteren.',
    nb: 'Ellers får personen ingen verdi for parameteren.',
    en: 'Else the person gets no value for the parameter.',
  },
  'editor.dimension-share': { da: 'Af parametrene', nb: 'Av parameterne', en: 'Of the parameters' },
  'editor.dimension-share-help': {
    da: 'Ellers tæller personens svar om gruppen ikke med.',
    nb: 'Ellers teller ikke personens svar om gruppen med.',
    en: 'Else the person’s answers about the group do not count.',
  },
  'editor.tie-from': {
    da: 'En persons syn på en gruppe er',
    nb: 'En persons syn på en gruppe er',
    en: 'A person’s view of a group is',
  },
  'editor.tie-from.dimensions': {
    da: 'gennemsnit af parametrene',
    nb: 'gjennomsnitt av parameterne',
    en: 'the mean of the parameters',
  },
  'editor.tie-from.items': {
    da: 'gennemsnit af spørgsmålene',
    nb: 'gjennomsnitt av spørsmålene',
    en: 'the mean of the questions',
  },
  'editor.overall': {
    da: 'Det samlede tal er',
    nb: 'Det samlede tallet er',
    en: 'The overall number is',
  },
  'editor.overall.mean_of_cells': {
    da: 'gennemsnit af relationerne mellem grupper',
    nb: 'gjennomsnitt av relasjonene mellom grupper',
    en: 'the mean of the relations between groups',
  },
  'editor.overall.all_cells': {
    da: 'gennemsnit af alle relationer, egen gruppe med',
    nb: 'gjennomsnitt av alle relasjoner, egen gruppe med',
    en: 'the mean of all relations, own group included',
  },
  'editor.overall.respondent_weighted': {
    da: 'gennemsnit af alle svar mellem grupper',
    nb: 'gjennomsnitt av alle svar mellom grupper',
    en: 'the mean of all answers between groups',
  },
  'editor.display': { da: 'Tal vises', nb: 'Tall vises', en: 'Numbers are shown' },
  'editor.display.native': {
    da: 'på skemaets egen skala',
    nb: 'på skjemaets egen skala',
    en: 'on its own scale',
  },
  'editor.display.0-100': { da: 'fra 0 til 100', nb: 'fra 0 til 100', en: 'from 0 to 100' },
  'editor.rules-help': {
    da: 'Grænser, som tal for pålidelighed læses efter. Flere tal skrives med semikolon imellem.',
    nb: 'Grenser som tall for pålitelighet leses etter. Flere tall skrives med semikolon mellom.',
    en: 'Limits by which figures of reliability are read. Write several with semicolons between.',
  },
  'editor.preview-lead': {
    da: 'Sådan møder en svarperson skemaet, ét spørgsmål med en række for hver gruppe.',
    nb: 'Slik møter en respondent skjemaet, ett spørsmål med en rad for hver gruppe.',
    en: 'This is how a respondent meets it, one question with a row for each group.',
  },
  'editor.preview-group': { da: 'Set fra gruppen', nb: 'Sett fra gruppen', en: 'Seen from the group' },
  'editor.preview-not-yet': {
    da: 'Vises, når det markerede i de andre afsnit er rettet.',
    nb: 'Vises når det markerte i de andre delene er rettet.',
    en: 'Is shown once what is marked in the other sections has been changed.',
  },
} as const satisfies Messages;
