/** User guide: comments, dialogue and presenting, the action plan, composing and delivering, and the second round. */
import { chapter, named, note, para, picture, section, steps, table, told } from '../labels.ts';

export const dialogueChapter = chapter(
  'conversation',
  told('Fra tal til samtale', 'Fra tall til samtale', 'From numbers to conversation'),
  section(
    'comments',
    told('Kommentarerne', 'Kommentarene', 'The comments'),
    para(
      told(
        'Læs alle kommentarer på fanen [[dialogue.tab.comments]], før du vælger nogen. Fjern navne og alt, der peger på enkelte, med [[comments.edit]], og giv dem et [[comments.theme]]. Kun det, du sætter til [[comments.state.chosen]], kommer med, og kun fra grupper, hvor mange nok har svaret.',
        'Les alle kommentarene på fanen [[dialogue.tab.comments]] før du velger noen. Fjern navn og alt som peker på enkeltpersoner, med [[comments.edit]], og gi dem et [[comments.theme]]. Bare det du setter til [[comments.state.chosen]], kommer med, og bare fra grupper der mange nok har svart.',
        'Read all comments on the tab [[dialogue.tab.comments]] before you choose any. Take out names and whatever points to single people with [[comments.edit]], and give each a [[comments.theme]]. Only what you set to [[comments.state.chosen]] is included, and only from groups where enough have answered.',
      ),
    ),
  ),
  section(
    'points',
    told('Talepunkterne', 'Samtalepunktene', 'The talking points'),
    picture(
      'dialogue',
      told(
        'Trinet [[step.dialogue]]: punkterne i rækkefølge, hvert med det, der vises, og det spørgsmål, der stilles.',
        'Trinnet [[step.dialogue]]: punktene i rekkefølge, hvert med det som vises, og spørsmålet som stilles.',
        'The step [[step.dialogue]]: the points in order, each with what is shown and the question that is asked.',
      ),
    ),
    para(
      told(
        'Samspil foreslår punkter ud fra tallene. Sæt mærke ved dem, der skal med, flyt rundt på dem, og skriv spørgsmålene, så de inviterer: [[meeting.part.recognise]] før »Hvorfor er det sådan?«. Tre til fem punkter er nok til to timer.',
        'Samspil foreslår punkter ut fra tallene. Merk dem som skal med, flytt på dem, og skriv spørsmålene så de inviterer: [[meeting.part.recognise]] før «Hvorfor er det slik?». Tre til fem punkter er nok til to timer.',
        'Samspil suggests points from the numbers. Mark those to include, move them about, and word the questions so that they invite: [[meeting.part.recognise]] before “Why is it so?”. Three to five points are enough for two hours.',
      ),
    ),
  ),
  section(
    'presenting',
    told('På storskærm', 'På storskjerm', 'On the big screen'),
    picture(
      'present',
      told(
        'Præsentationen: ét punkt ad gangen over hele skærmen, med figur og spørgsmål.',
        'Presentasjonen: ett punkt om gangen over hele skjermen, med figur og spørsmål.',
        'The presentation: one point at a time across the whole screen, with figure and question.',
      ),
    ),
    para(
      told(
        '[[dialogue.present]] (F5) fylder vinduet med ét punkt ad gangen og viser kun det, kunden må se. Piletasterne bladrer, Home og End går til det første og det sidste, og Esc fører tilbage. Lad stilheden virke, når spørgsmålet står der.',
        '[[dialogue.present]] (F5) fyller vinduet med ett punkt om gangen og viser bare det kunden kan se. Piltastene blar, Home og End går til det første og det siste, og Esc fører tilbake. La stillheten virke når spørsmålet står der.',
        '[[dialogue.present]] (F5) fills the window with one point at a time and shows only what the client may see. The arrow keys turn the pages, Home and End go to the first and the last, and Esc leads back. Let the silence work once the question is up.',
      ),
    ),
  ),
  section(
    'action-plan',
    told('Handlingsplanen', 'Handlingsplanen', 'The action plan'),
    picture(
      'act',
      told(
        'Trinet [[step.act]]: fokusområder med tallet nu og handlinger med ansvarlig og frist.',
        'Trinnet [[step.act]]: fokusområder med tallet nå og tiltak med ansvarlig og frist.',
        'The step [[step.act]]: focus areas with the number now, and actions with who is responsible and by when.',
      ),
    ),
    para(
      told(
        'Vælg få fokusområder med [[act.focus.add]], og knyt dem til en relation eller en parameter, så I kan se tallet flytte sig næste gang. Skriv for hver handling, hvem der er ansvarlig, en frist og [[act.action.sign]]; mangler noget, siger planen det. Under [[act.notes]] skriver du, hvordan det går.',
        'Velg få fokusområder med [[act.focus.add]], og knytt dem til en relasjon eller en parameter, så dere kan se tallet flytte seg neste gang. Skriv for hvert tiltak hvem som er ansvarlig, en frist og [[act.action.sign]]; mangler noe, sier planen det. Under [[act.notes]] skriver du hvordan det går.',
        'Choose few focus areas with [[act.focus.add]], and tie them to a relation or a parameter so that you can see the number move next time. For each action write who is responsible, a due date and [[act.action.sign]]; where something is missing, the plan says so. Under [[act.notes]] you write how it is going.',
      ),
    ),
  ),
);

export const deliverChapter = chapter(
  'delivering',
  told('Aflever', 'Lever', 'Deliver'),
  section(
    'composing',
    told('Sæt rapporten sammen', 'Sett sammen rapporten', 'Compose the report'),
    para(
      told(
        'På fanen [[deliver.tab.compose]] vælger du [[compose.audience]] og bestemmer under [[compose.sections]], hvad der er med, i hvilken rækkefølge, og hvad der står omkring figurerne. Under [[compose.rules]] står de sætninger, tallene giver; skriv dem om, så de lyder som dig. Siderne ved siden af viser rapporten, som den bliver.',
        'På fanen [[deliver.tab.compose]] velger du [[compose.audience]] og bestemmer under [[compose.sections]] hva som er med, i hvilken rekkefølge, og hva som står rundt figurene. Under [[compose.rules]] står setningene som tallene gir; skriv dem om så de lyder som deg. Sidene ved siden av viser rapporten slik den blir.',
        'On the tab [[deliver.tab.compose]] you choose [[compose.audience]], and decide under [[compose.sections]] what is included, in which order, and what stands around the figures. Under [[compose.rules]] are the sentences that the numbers give; rewrite them so that they sound like you. The pages beside show the report as it will be.',
      ),
    ),
    para(
      told(
        'Logo, farver og skrifter kommer fra en profil, som du lægger ind én gang under [[settings.brands]] i [[menu.settings]] og bruger i alle dine forløb.',
        'Logo, farger og skrifter kommer fra en profil som du legger inn én gang under [[settings.brands]] i [[menu.settings]] og bruker i alle oppdragene dine.',
        'Logo, colours and fonts come from a profile that you enter once under [[settings.brands]] in [[menu.settings]] and use in all your engagements.',
      ),
    ),
  ),
  section(
    'files',
    told('Hvad du kan aflevere', 'Hva du kan levere', 'What you can deliver'),
    picture(
      'deliver',
      told(
        'Trinet [[step.deliver]]: et kort for hver slags fil, med sprog, udgave og knappen, der gemmer den.',
        'Trinnet [[step.deliver]]: et kort for hver slags fil, med språk, utgave og knappen som lagrer den.',
        'The step [[step.deliver]]: a card for each kind of file, with language, edition and the button that saves it.',
      ),
    ),
    table(
      told('Filerne', 'Filene', 'The files'),
      [told('Fil', 'Fil', 'File'), told('Til hvad', 'Til hva', 'For what')],
      [
        named('deliver.report'),
        told(
          'Den samlede rapport som PDF, der kan læses uden forklaring.',
          'Den samlede rapporten som PDF, som kan leses uten forklaring.',
          'The whole report as a PDF that can be read without explanation.',
        ),
      ],
      [
        named('deliver.groups'),
        told(
          'En rapport til hver gruppe om den selv. Sammen afslører de ikke mere end hver for sig.',
          'En rapport til hver gruppe om den selv. Sammen avslører de ikke mer enn hver for seg.',
          'A report to each group about itself. Together they reveal no more than each alone.',
        ),
      ],
      [
        named('deliver.workbook'),
        told(
          'Alle tal i Excel. Udgaven til dig selv indeholder også antal og svar uden navne; giv den ikke videre.',
          'Alle tall i Excel. Utgaven til deg selv har også antall og svar uten navn; ikke gi den videre.',
          'All numbers in Excel. Your own edition also holds counts and answers without names; do not pass it on.',
        ),
      ],
      [
        named('deliver.slides'),
        told(
          'Til feedbackmødet: fundene som overskrifter og diagrammer, der kan rettes.',
          'Til tilbakemeldingsmøtet: funnene som overskrifter og diagrammer som kan redigeres.',
          'For the feedback meeting: findings as titles, and charts that can be edited.',
        ),
      ],
      [
        named('deliver.kit'),
        told(
          'Dagsorden, spilleregler, spørgsmål og arbejdsark til mødets længde.',
          'Agenda, spilleregler, spørsmål og arbeidsark tilpasset møtets lengde.',
          'Agenda, ground rules, questions and worksheets to fit the length of the meeting.',
        ),
      ],
      [
        named('deliver.data'),
        told(
          'De samme tal som rækker, til andre programmer.',
          'De samme tallene som rader, til andre programmer.',
          'The same numbers as rows, for other programs.',
        ),
      ],
    ),
    note(
      told('Før du sender', 'Før du sender', 'Before you send'),
      told(
        'Åbn filen, og læs den som kunden. Står der noget, du ikke ville sige højt i rummet, så skriv det om.',
        'Åpne filen, og les den som kunden. Står det noe du ikke ville sagt høyt i rommet, så skriv det om.',
        'Open the file and read it as the client would. If it says something that you would not say aloud in the room, rewrite it.',
      ),
    ),
  ),
  section(
    'second-round',
    told('Anden runde', 'Andre runde', 'The second round'),
    steps(
      told(
        'Vælg [[survey.round-new]] på fanen [[survey.tab.answers]], og giv runden et navn.',
        'Velg [[survey.round-new]] på fanen [[survey.tab.answers]], og gi runden et navn.',
        'Choose [[survey.round-new]] on the tab [[survey.tab.answers]], and name the round.',
      ),
      told(
        'Importér de nye svar til den. Behold grupper og spørgsmål, som de var, hvor du kan; det er dem, der gør runderne sammenlignelige.',
        'Importer de nye svarene til den. Behold grupper og spørsmål slik de var, der du kan; det er de som gjør rundene sammenlignbare.',
        'Import the new answers into it. Keep groups and questions as they were where you can; they are what makes rounds comparable.',
      ),
      told(
        'Vælg den forrige runde under [[insight.compare]], og læs fanen [[insight.change]]. Rapport og slides kan vise ændringen på samme måde.',
        'Velg den forrige runden under [[insight.compare]], og les fanen [[insight.change]]. Rapport og lysbilder kan vise endringen på samme måte.',
        'Choose the earlier round under [[insight.compare]], and read the tab [[insight.change]]. Report and slides can show the change in the same way.',
      ),
    ),
    para(
      told(
        'Et nyt forløb hos en anden kunde med samme opbygning laver du med [[menu.structure]]: grupper og spørgsmål følger med, svar gør ikke.',
        'Et nytt oppdrag hos en annen kunde med samme oppbygning lager du med [[menu.structure]]: grupper og spørsmål følger med, det gjør ikke svarene.',
        'For a new engagement of the same build with another client, use [[menu.structure]]: groups and questions come along, answers do not.',
      ),
    ),
  ),
);
