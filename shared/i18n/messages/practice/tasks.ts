/** Titles, tasks, questions, options and rubrics of the practice cases. */
import type { Messages } from '../../types.ts';

export const practiceTaskMessages = {
  'practice.case.nordby': {
    da: 'Børn i udsatte positioner',
    nb: 'Barn i utsatte situasjoner',
    en: 'Children in vulnerable positions',
  },
  'practice.case.fjordvik': {
    da: 'Unge på vej',
    nb: 'Ungdom på vei',
    en: 'Young people on their way',
  },
  'practice.case.ward': {
    da: 'Sengeafsnittet',
    nb: 'Sengeposten',
    en: 'The hospital ward',
  },
  'practice.case.chain': {
    da: 'Ledelseskæden',
    nb: 'Lederkjeden',
    en: 'The leadership chain',
  },
  'practice.case.new-start': {
    da: 'Før og efter',
    nb: 'Før og etter',
    en: 'Before and after',
  },
  'practice.exercise.focus': {
    da: 'Sæt fokus og relationer',
    nb: 'Sett fokus og relasjoner',
    en: 'Settle focus and relations',
  },
  'practice.exercise.import': {
    da: 'Hent det rodede ark',
    nb: 'Hent det rotete arket',
    en: 'Import the messy sheet',
  },
  'practice.exercise.matrix': {
    da: 'Læs matricen',
    nb: 'Les matrisen',
    en: 'Read the matrix',
  },
  'practice.exercise.one-sided': {
    da: 'Find det ensidige syn',
    nb: 'Finn det ensidige synet',
    en: 'Find the one-sided view',
  },
  'practice.exercise.interval': {
    da: 'Forklar et interval',
    nb: 'Forklar et intervall',
    en: 'Explain an interval',
  },
  'practice.exercise.hidden': {
    da: 'Se, hvorfor noget er skjult',
    nb: 'Se hvorfor noe er skjult',
    en: 'See why something is hidden',
  },
  'practice.exercise.change': {
    da: 'Skeln ændring fra tilfælde',
    nb: 'Skill endring fra tilfeldighet',
    en: 'Tell change from chance',
  },
  'practice.exercise.choose': {
    da: 'Vælg fokusrelationer',
    nb: 'Velg fokusrelasjoner',
    en: 'Choose focus relations',
  },
  'practice.exercise.questions': {
    da: 'Skriv spørgsmål uden skyld',
    nb: 'Skriv spørsmål uten skyld',
    en: 'Write questions without blame',
  },
  'practice.exercise.actions': {
    da: 'Plan handlinger',
    nb: 'Planlegg tiltak',
    en: 'Plan actions',
  },
  'practice.exercise.report': {
    da: 'Sæt rapporten sammen',
    nb: 'Sett sammen rapporten',
    en: 'Compose a report',
  },
  'practice.task.focus': {
    da: 'Læs kundens brev. Skriv kerneopgave og formål ind under Afklar, og lad kun de relationer være med, som brevet holder fast i.',
    nb: 'Les brevet fra kunden. Skriv inn kjerneoppgave og formål under Avklar, og la bare de relasjonene være med som brevet holder fast ved.',
    en: 'Read the client’s letter. Write core task and purpose under Clarify, and keep only the relations that the letter holds on to.',
  },
  'practice.task.import': {
    da: 'Hent arket, der fulgte med brevet. Prøvesvar og dobbeltsvar hører ikke med.',
    nb: 'Hent arket som fulgte med brevet. Prøvesvar og dobbeltsvar hører ikke med.',
    en: 'Import the sheet that came with the letter. Trial answers and second answers do not belong.',
  },
  'practice.task.matrix': {
    da: 'Find den stærkeste og den svageste relation mellem grupper, og aflæs tallet på tværs.',
    nb: 'Finn den sterkeste og den svakeste relasjonen mellom grupper, og les av tallet på tvers.',
    en: 'Find the strongest and the weakest relation between groups, and read off the number between.',
  },
  'practice.task.one-sided': {
    da: 'Sammenlign felterne parvis over diagonalen.',
    nb: 'Sammenlign feltene parvis over diagonalen.',
    en: 'Compare the cells in pairs across the diagonal.',
  },
  'practice.task.interval': {
    da: 'Se på feltets interval, og sig, hvad det betyder.',
    nb: 'Se på intervallet i feltet, og si hva det betyr.',
    en: 'Look at the cell’s interval and say what it means.',
  },
  'practice.task.hidden': {
    da: 'Gå til de skjulte tal, og forklar dem.',
    nb: 'Gå til de skjulte tallene, og forklar dem.',
    en: 'Go to the hidden numbers and explain them.',
  },
  'practice.task.change': {
    da: 'Bedøm hver af de fire relationer ud fra intervallet.',
    nb: 'Vurder hver av de fire relasjonene ut fra intervallet.',
    en: 'Judge each of the four relations by its interval.',
  },
  'practice.task.choose': {
    da: 'Vælg, hvor dialogen skal begynde, og begrund det.',
    nb: 'Velg hvor dialogen skal begynne, og begrunn det.',
    en: 'Choose where the dialogue begins, and say why.',
  },
  'practice.task.questions': {
    da: 'Skriv to spørgsmål til feedbackmødet.',
    nb: 'Skriv to spørsmål til tilbakemeldingsmøtet.',
    en: 'Write two questions for the feedback meeting.',
  },
  'practice.task.actions': {
    da: 'Lav mindst to handlinger i trinnet »Handling«: relation, ansvarlig, dato og tegn på fremgang.',
    nb: 'Lag minst to tiltak i trinnet «Tiltak»: relasjon, ansvarlig, dato og tegn på framgang.',
    en: 'Make at least two actions in the step “Act”: relation, owner, date and sign of progress.',
  },
  'practice.task.report': {
    da: 'Vælg afsnit, gem rapporten som PDF, og skriv hovedbudskabet.',
    nb: 'Velg avsnitt, lagre rapporten som PDF, og skriv hovedbudskapet.',
    en: 'Choose sections, save the report as PDF and write the main message.',
  },
  'practice.rubric.focus-task': {
    da: 'Begrundelsen går ud fra kerneopgaven, ikke fra organisationsdiagrammet.',
    nb: 'Begrunnelsen går ut fra kjerneoppgaven, ikke fra organisasjonskartet.',
    en: 'The reasons start from the core task, not from the organisation chart.',
  },
  'practice.rubric.focus-relations': {
    da: 'Til- og fravalg af relationer er begrundet.',
    nb: 'Til- og fravalg av relasjoner er begrunnet.',
    en: 'Relations taken in and left out are explained.',
  },
  'practice.rubric.choose-reason': {
    da: 'Valget er knyttet til kerneopgaven og til tallene med deres usikkerhed.',
    nb: 'Valget er knyttet til kjerneoppgaven og til tallene med usikkerheten deres.',
    en: 'The choice is tied to the core task and to the numbers with their uncertainty.',
  },
  'practice.rubric.questions-open': {
    da: 'Spørgsmålene er åbne og handler om oplevelser.',
    nb: 'Spørsmålene er åpne og handler om opplevelser.',
    en: 'The questions are open and about experience.',
  },
  'practice.rubric.questions-blame': {
    da: 'Ingen gruppe udstilles, og ingen skal forsvare sig.',
    nb: 'Ingen gruppe henges ut, og ingen må forsvare seg.',
    en: 'No group is exposed and nobody has to defend themselves.',
  },
  'practice.rubric.questions-bound': {
    da: 'Spørgsmålene hører til det, tallene viser.',
    nb: 'Spørsmålene hører til det tallene viser.',
    en: 'The questions belong to what the numbers show.',
  },
  'practice.rubric.actions-sign': {
    da: 'Tegnet på fremgang kan ses af andre end den ansvarlige.',
    nb: 'Tegnet på framgang kan ses av andre enn den ansvarlige.',
    en: 'The sign of progress can be seen by others than the owner.',
  },
  'practice.rubric.actions-both': {
    da: 'Begge grupper har noget at gøre.',
    nb: 'Begge gruppene har noe å gjøre.',
    en: 'Both groups have something to do.',
  },
  'practice.rubric.report-message': {
    da: 'Hovedbudskabet kan forstås af en, der ikke kender metoden.',
    nb: 'Hovedbudskapet kan forstås av en som ikke kjenner metoden.',
    en: 'The main message can be understood by somebody who does not know the method.',
  },
  'practice.rubric.report-caution': {
    da: 'Usikkerhed og skjulte tal omtales ærligt.',
    nb: 'Usikkerhet og skjulte tall omtales ærlig.',
    en: 'Uncertainty and hidden numbers are told honestly.',
  },
  'practice.mark': {
    da: 'Øvelse · opdigtede tal',
    nb: 'Øvelse · oppdiktede tall',
    en: 'Practice · invented numbers',
  },
  'practice.ask.focus-why': {
    da: 'Skriv kort, hvorfor netop disse relationer hører med til kerneopgaven.',
    nb: 'Skriv kort hvorfor akkurat disse relasjonene hører med til kjerneoppgaven.',
    en: 'Say briefly why these relations belong to the core task.',
  },
  'practice.ask.strongest': {
    da: 'Hvilken relation mellem to grupper er den stærkeste?',
    nb: 'Hvilken relasjon mellom to grupper er den sterkeste?',
    en: 'Which relation between two groups is the strongest?',
  },
  'practice.ask.weakest': {
    da: 'Hvilken relation mellem to grupper er den svageste?',
    nb: 'Hvilken relasjon mellom to grupper er den svakeste?',
    en: 'Which relation between two groups is the weakest?',
  },
  'practice.ask.between': {
    da: 'Hvor højt er samarbejdet på tværs i alt (to decimaler)?',
    nb: 'Hvor høyt er samarbeidet på tvers i alt (to desimaler)?',
    en: 'How high is collaboration between groups over all (two decimals)?',
  },
  'practice.ask.one-sided': {
    da: 'Hvor er synet på samarbejdet mest ensidigt, og hvem ser det lavest?',
    nb: 'Hvor er synet på samarbeidet mest ensidig, og hvem ser det lavest?',
    en: 'Where is the view of the collaboration most one-sided, and who sees it lower?',
  },
  'practice.ask.interval-meaning': {
    da: '{{rater}} om {{rated}}: gennemsnit {{mean}}, interval {{low}} til {{high}}. Hvad siger intervallet?',
    nb: '{{rater}} om {{rated}}: gjennomsnitt {{mean}}, intervall {{low}} til {{high}}. Hva sier intervallet?',
    en: '{{rater}} about {{rated}}: mean {{mean}}, interval {{low}} to {{high}}. What does the interval say?',
  },
  'practice.ask.interval-middle': {
    da: 'Kan man sige, at {{rater}} ser {{rated}} anderledes end skalaens midte ({{middle}})?',
    nb: 'Kan man si at {{rater}} ser {{rated}} annerledes enn midten av skalaen ({{middle}})?',
    en: 'Can one say that {{rater}} sees {{rated}} differently from the middle of the scale ({{middle}})?',
  },
  'practice.ask.hidden-cell': {
    da: '{{rater}} om {{rated}} er skjult. Hvorfor?',
    nb: '{{rater}} om {{rated}} er skjult. Hvorfor?',
    en: '{{rater}} about {{rated}} is hidden. Why?',
  },
  'practice.ask.hidden-neighbour': {
    da: '{{rater}} om {{rated}}: {{parameter}} er også skjult, selv om {{n}} har svaret. Hvorfor?',
    nb: '{{rater}} om {{rated}}: {{parameter}} er også skjult, selv om {{n}} har svart. Hvorfor?',
    en: '{{rater}} about {{rated}}: {{parameter}} is hidden too, although {{n}} people answered. Why?',
  },
  'practice.ask.change': {
    da: '{{rater}} om {{rated}}: er det en ændring, eller kan det være tilfældigt?',
    nb: '{{rater}} om {{rated}}: er det en endring, eller kan det være tilfeldig?',
    en: '{{rater}} about {{rated}}: is it a change, or may it be chance?',
  },
  'practice.ask.choose': {
    da: 'Vælg to eller tre relationer, som dialogen skal begynde med.',
    nb: 'Velg to eller tre relasjoner som dialogen skal begynne med.',
    en: 'Choose two or three relations for the dialogue to begin with.',
  },
  'practice.ask.choose-why': {
    da: 'Hvorfor netop dem? Knyt valget til kerneopgaven og tallene.',
    nb: 'Hvorfor akkurat dem? Knytt valget til kjerneoppgaven og tallene.',
    en: 'Why these? Tie your choice to the core task and the numbers.',
  },
  'practice.ask.question-1': {
    da: 'Skriv et spørgsmål til den første relation, som ingen behøver at forsvare sig imod.',
    nb: 'Skriv et spørsmål til den første relasjonen som ingen trenger å forsvare seg mot.',
    en: 'Write a question about the first relation that nobody needs to defend against.',
  },
  'practice.ask.question-2': {
    da: 'Skriv et spørgsmål til den anden relation.',
    nb: 'Skriv et spørsmål til den andre relasjonen.',
    en: 'Write a question about the second relation.',
  },
  'practice.ask.report-message': {
    da: 'Skriv rapportens hovedbudskab, som du ville sige det til kunden.',
    nb: 'Skriv hovedbudskapet i rapporten, slik du ville sagt det til kunden.',
    en: 'Write the main message of the report as you would say it to the client.',
  },
  'practice.option.relation': {
    da: '{{rater}} om {{rated}}',
    nb: '{{rater}} om {{rated}}',
    en: '{{rater}} about {{rated}}',
  },
  'practice.option.pair': {
    da: '{{a}} og {{b}}',
    nb: '{{a}} og {{b}}',
    en: '{{a}} and {{b}}',
  },
  'practice.option.one-sided': {
    da: '{{rater}} ser {{rated}} lavere end omvendt',
    nb: '{{rater}} ser {{rated}} lavere enn omvendt',
    en: '{{rater}} sees {{rated}} lower than the other way round',
  },
  'practice.option.yes': {
    da: 'Ja',
    nb: 'Ja',
    en: 'Yes',
  },
  'practice.option.no': {
    da: 'Nej',
    nb: 'Nei',
    en: 'No',
  },
  'practice.option.interval-mean': {
    da: 'Hvor gennemsnittet kan ligge, når man regner med, at svarene er lidt tilfældige',
    nb: 'Hvor gjennomsnittet kan ligge når man regner med at svarene er litt tilfeldige',
    en: 'Where the mean may lie, given that answers are a little by chance',
  },
  'practice.option.interval-people': {
    da: 'Hvad 95 % af svarpersonerne har svaret',
    nb: 'Hva 95 % av respondentene har svart',
    en: 'What 95% of the respondents answered',
  },
  'practice.option.interval-next': {
    da: 'At næste måling med 95 % sikkerhed giver det samme',
    nb: 'At neste måling med 95 % sikkerhet gir det samme',
    en: 'That the next measurement gives the same with 95% certainty',
  },
  'practice.option.interval-certain': {
    da: 'At gennemsnittet er målt helt præcist inden for de to tal',
    nb: 'At gjennomsnittet er målt helt presist innenfor de to tallene',
    en: 'That the mean was measured with full precision between the two numbers',
  },
  'practice.option.hidden-few': {
    da: 'Færre end grænsen har svaret',
    nb: 'Færre enn grensen har svart',
    en: 'Fewer than the limit have answered',
  },
  'practice.option.hidden-derived': {
    da: 'Ellers kunne et andet skjult tal regnes ud',
    nb: 'Ellers kunne et annet skjult tall regnes ut',
    en: 'Otherwise another hidden number could be worked out',
  },
  'practice.option.hidden-nobody': {
    da: 'Ingen har svaret',
    nb: 'Ingen har svart',
    en: 'Nobody has answered',
  },
  'practice.option.hidden-unrelated': {
    da: 'De to grupper samarbejder ikke',
    nb: 'De to gruppene samarbeider ikke',
    en: 'The two groups do not work together',
  },
  'practice.option.change-real': {
    da: 'En ændring',
    nb: 'En endring',
    en: 'A change',
  },
  'practice.option.change-noise': {
    da: 'Kan være tilfældigt',
    nb: 'Kan være tilfeldig',
    en: 'May be chance',
  },
  'practice.not-yet.answers': {
    da: 'Hent svarene først: uden dem er der intet at læse.',
    nb: 'Hent svarene først: uten dem er det ingenting å lese.',
    en: 'Import the answers first: without them there is nothing to read.',
  },
  'practice.not-yet.nothing-hidden': {
    da: 'I denne case er intet skjult.',
    nb: 'I denne casen er ingenting skjult.',
    en: 'Nothing is hidden in this case.',
  },
  'practice.not-yet.one-round': {
    da: 'Denne case har kun én måling; øvelsen hører til casen med før og efter.',
    nb: 'Denne casen har bare én måling; øvelsen hører til casen med før og etter.',
    en: 'This case has one measurement only; the exercise belongs to the case with before and after.',
  },
  'practice.not-yet.two-rounds': {
    da: 'Hent svarene fra begge målinger først.',
    nb: 'Hent svarene fra begge målingene først.',
    en: 'Import the answers of both measurements first.',
  },
} as const satisfies Messages;
