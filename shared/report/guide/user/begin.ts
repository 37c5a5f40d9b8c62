/** User guide: the afternoon at a glance, a new engagement, clarifying, groups and relations, questionnaire. */
import { chapter, list, note, para, picture, section, steps, told } from '../labels.ts';

export const beginChapter = chapter(
  'begin',
  told(
    'Fra nyt forløb til spørgeskema',
    'Fra nytt oppdrag til spørreskjema',
    'From new engagement to questionnaire',
  ),
  section(
    'afternoon',
    told('Eftermiddagen i korte træk', 'Ettermiddagen i korte trekk', 'The afternoon in short'),
    para(
      told(
        'Du har aftalen med kunden og måske allerede svarene. På en eftermiddag kan du nå fra et tomt forløb til en rapport, der kan afleveres. Trinene står til venstre i vinduet og følger arbejdets gang; du kan altid gå tilbage.',
        'Du har avtalen med kunden og kanskje svarene også. På en ettermiddag kan du komme fra et tomt oppdrag til en rapport som kan leveres. Trinnene står til venstre i vinduet og følger arbeidets gang; du kan alltid gå tilbake.',
        'You have the agreement with the client, and perhaps the answers already. In one afternoon you can get from an empty engagement to a report that is ready to hand over. The steps stand at the left of the window in the order of the work; you can always go back.',
      ),
    ),
    para(
      told(
        'Er det første gang, så tag [[menu.tour]] i menuen [[menu.help]] og bagefter en øvelsescase.',
        'Er det første gang, så ta [[menu.tour]] i menyen [[menu.help]] og etterpå en øvingscase.',
        'If this is your first time, take the [[menu.tour]] in the menu [[menu.help]], and then a practice case.',
      ),
    ),
    steps(
      told(
        '[[step.clarify]]: hvad er aftalt, og hvad står stadig åbent?',
        '[[step.clarify]]: hva er avtalt, og hva står fortsatt åpent?',
        '[[step.clarify]]: what has been agreed, and what is still open?',
      ),
      told(
        '[[step.groups]]: hvem løser opgaven sammen, og hvem spørges om hvem?',
        '[[step.groups]]: hvem løser oppgaven sammen, og hvem blir spurt om hvem?',
        '[[step.groups]]: who solves the task together, and who is asked about whom?',
      ),
      told(
        '[[step.survey]]: spørgeskema, runder, svar og grænser for anonymitet.',
        '[[step.survey]]: spørreskjema, runder, svar og grenser for anonymitet.',
        '[[step.survey]]: questionnaire, rounds, answers and limits of anonymity.',
      ),
      told(
        '[[step.insight]]: læs tallene, fra overblik til enkelt relation.',
        '[[step.insight]]: les tallene, fra oversikt til enkelt relasjon.',
        '[[step.insight]]: read the numbers, from overview to single relation.',
      ),
      told(
        '[[step.dialogue]] og [[step.act]]: forbered samtalen, og skriv ned, hvad I aftaler.',
        '[[step.dialogue]] og [[step.act]]: forbered samtalen, og skriv ned hva dere avtaler.',
        '[[step.dialogue]] and [[step.act]]: prepare the conversation, and write down what you agree.',
      ),
      told(
        '[[step.deliver]]: rapport, gruppernes egne rapporter, projektmappe, slides og mødepakke.',
        '[[step.deliver]]: rapport, gruppenes egne rapporter, arbeidsbok, lysbilder og møtepakke.',
        '[[step.deliver]]: report, the groups’ own reports, workbook, slides and meeting kit.',
      ),
    ),
  ),
  section(
    'new-engagement',
    told('Et nyt forløb', 'Et nytt oppdrag', 'A new engagement'),
    picture(
      'start',
      told(
        'Startskærmen: nyt forløb, åbn et forløb, øv på en case, og listen over de seneste forløb.',
        'Startskjermen: nytt oppdrag, åpne et oppdrag, øv på en case, og listen over de siste oppdragene.',
        'The start screen: new engagement, open one, practise on a case, and the list of recent engagements.',
      ),
    ),
    steps(
      told(
        'Vælg [[start.new]] på startskærmen eller i menuen [[menu.file]].',
        'Velg [[start.new]] på startskjermen eller i menyen [[menu.file]].',
        'Choose [[start.new]] on the start screen or in the menu [[menu.file]].',
      ),
      told(
        'Skriv [[new.client]] og [[new.name]], og vælg [[new.language]] og [[new.instrument]].',
        'Skriv [[new.client]] og [[new.name]], og velg [[new.language]] og [[new.instrument]].',
        'Write [[new.client]] and [[new.name]], and choose [[new.language]] and [[new.instrument]].',
      ),
      told(
        'Tryk på [[new.create]], og gem filen dér, hvor kundens materiale i øvrigt ligger. Alt om forløbet er i denne ene fil, der ender på .samspil.',
        'Trykk på [[new.create]], og lagre filen der kundens øvrige materiale ligger. Alt om oppdraget er i denne ene filen, som slutter på .samspil.',
        'Press [[new.create]], and save the file where the client’s other material lies. All of the engagement is in this one file, which ends in .samspil.',
      ),
    ),
    para(
      told(
        'Er der fortrolige forhold i forløbet, så sæt en adgangssætning med det samme; se afsnittet om den længere fremme.',
        'Er det fortrolige forhold i oppdraget, så sett en passordfrase med en gang; se avsnittet om den lenger fram.',
        'If the engagement is confidential, set a passphrase at once; see the section about it further on.',
      ),
    ),
  ),
  section(
    'clarify-step',
    told('Afklar aftalen', 'Avklar avtalen', 'Clarify the agreement'),
    picture(
      'clarify',
      told(
        'Trinet [[step.clarify]]: felter til opgave, formål og aftale og listen over det, der endnu er åbent.',
        'Trinnet [[step.clarify]]: felter for oppgave, formål og avtale og listen over det som ennå er åpent.',
        'The step [[step.clarify]]: fields for task, purpose and agreement, and the list of what is still open.',
      ),
    ),
    para(
      told(
        'Udfyld det, du ved. Begynd med [[clarify.field.coreTask]]: en borgergruppe eller et forløb, ikke en afdeling. Derefter [[clarify.field.purpose]], [[clarify.field.ambitions]], [[clarify.field.goals]], [[clarify.field.resources]] og [[clarify.field.decides]].',
        'Fyll ut det du vet. Begynn med [[clarify.field.coreTask]]: en innbyggergruppe eller et forløp, ikke en avdeling. Deretter [[clarify.field.purpose]], [[clarify.field.ambitions]], [[clarify.field.goals]], [[clarify.field.resources]] og [[clarify.field.decides]].',
        'Fill in what you know. Begin with [[clarify.field.coreTask]]: a group of citizens or a pathway, not a department. Then [[clarify.field.purpose]], [[clarify.field.ambitions]], [[clarify.field.goals]], [[clarify.field.resources]] and [[clarify.field.decides]].',
      ),
    ),
    para(
      told(
        'Listen [[clarify.list]] viser, hvad der endnu er åbent. Den spærrer ikke: du kan gå videre, men tag de åbne spørgsmål med til næste samtale med kunden.',
        'Listen [[clarify.list]] viser hva som ennå er åpent. Den sperrer ikke: du kan gå videre, men ta de åpne spørsmålene med til neste samtale med kunden.',
        'The list [[clarify.list]] shows what is still open. It blocks nothing: you can go on, but bring the open questions to your next talk with the client.',
      ),
    ),
  ),
  section(
    'groups-step',
    told(
      'Grupperne: indsæt dem fra Excel',
      'Gruppene: lim dem inn fra Excel',
      'The groups: paste them from Excel',
    ),
    picture(
      'groups',
      told(
        'Tabellen over grupper med navn, niveau, enhed og antal inviterede; en tom række nederst til den næste.',
        'Tabellen over grupper med navn, nivå, enhet og antall inviterte; en tom rad nederst til den neste.',
        'The table of groups with name, level, unit and number invited; an empty row at the bottom for the next one.',
      ),
    ),
    steps(
      told(
        'Kopiér listen i Excel, stil dig i den øverste tomme celle under [[groups.name]], og indsæt. Det, der ikke passer, vises række for række, før noget ændres.',
        'Kopier listen i Excel, still deg i den øverste tomme cellen under [[groups.name]], og lim inn. Det som ikke passer, vises rad for rad før noe endres.',
        'Copy the list in Excel, go to the topmost empty cell under [[groups.name]], and paste. What does not fit is shown row by row before anything changes.',
      ),
      told(
        'Giv hver gruppe et [[groups.level]]. Det afgør, hvad der regnes som lodrette relationer mellem ledelse og medarbejdere.',
        'Gi hver gruppe et [[groups.level]]. Det avgjør hva som regnes som loddrette relasjoner mellom ledelse og medarbeidere.',
        'Give each group a [[groups.level]]. It decides what counts as vertical relations between leaders and employees.',
      ),
      told(
        'Skriv under [[groups.invited]], hvor mange der inviteres. Uden det tal er der ingen svarprocent.',
        'Skriv under [[groups.invited]] hvor mange som inviteres. Uten det tallet finnes det ingen svarprosent.',
        'Write under [[groups.invited]] how many are invited. Without that number there is no response rate.',
      ),
      told(
        'Under [[groups.aliases]] står de navne, som gruppen har i regneark. Importen lærer dem selv, når du har sagt, hvem der menes.',
        'Under [[groups.aliases]] står navnene som gruppen har i regneark. Importen lærer dem selv når du har sagt hvem som menes.',
        'Under [[groups.aliases]] stand the names that the group has in spreadsheets. The import learns them once you have said who is meant.',
      ),
    ),
    note(
      told('Hvor mange grupper?', 'Hvor mange grupper?', 'How many groups?'),
      told(
        'En gruppe på under fem kan sjældent vises alene. Overvej, om to små grupper er én i opgaven, før I spørger. Senere kan de lægges sammen med [[groups.merge]].',
        'En gruppe på under fem kan sjelden vises alene. Vurder om to små grupper er én i oppgaven, før dere spør. Senere kan de slås sammen med [[groups.merge]].',
        'A group of fewer than five can seldom be shown on its own. Consider whether two small groups are one in the task before you ask. Later they can be put together with [[groups.merge]].',
      ),
    ),
  ),
  section(
    'relations-step',
    told(
      'Relationerne: hvem spørges om hvem',
      'Relasjonene: hvem blir spurt om hvem',
      'The relations: who is asked about whom',
    ),
    picture(
      'relations',
      told(
        'Skemaet over relationer: rækken svarer, kolonnen er den, der svares om; et mærke viser, at relationen er med.',
        'Skjemaet over relasjoner: raden svarer, kolonnen er den det svares om; et merke viser at relasjonen er med.',
        'The grid of relations: the row answers, the column is answered about; a mark shows that the relation is included.',
      ),
    ),
    para(
      told(
        'Spørg kun om relationer, der betyder noget for opgaven. [[relations.preset]] giver et udgangspunkt, for eksempel [[relations.preset.all-others]]; ret derefter felt for felt. Med [[relations.symmetric]] følges de to retninger ad.',
        'Spør bare om relasjoner som betyr noe for oppgaven. [[relations.preset]] gir et utgangspunkt, for eksempel [[relations.preset.all-others]]; rett deretter felt for felt. Med [[relations.symmetric]] følges de to retningene ad.',
        'Ask only about relations that matter for the task. [[relations.preset]] gives a start, such as [[relations.preset.all-others]]; then change field by field. With [[relations.symmetric]] the two directions go together.',
      ),
    ),
    para(
      told(
        'Tager du en relation ud, som der allerede er svar om, spørger Samspil først. Svarene bliver i filen, men går ikke med i resultaterne.',
        'Tar du ut en relasjon som det allerede finnes svar om, spør Samspil først. Svarene blir i filen, men går ikke inn i resultatene.',
        'If you take out a relation that already has answers, Samspil asks first. The answers stay in the file but leave the results.',
      ),
    ),
  ),
  section(
    'questionnaire-step',
    told(
      'Spørgeskemaet og det, du sender ud',
      'Spørreskjemaet og det du sender ut',
      'The questionnaire and what you send out',
    ),
    picture(
      'survey',
      told(
        'Trinet [[step.survey]] med fanerne til svar, spørgeskema og anonymitet.',
        'Trinnet [[step.survey]] med fanene for svar, spørreskjema og anonymitet.',
        'The step [[step.survey]] with its tabs for answers, questionnaire and anonymity.',
      ),
    ),
    para(
      told(
        'På fanen [[survey.tab.questionnaire]] ser du spørgsmålene og kan tilpasse dem. Teksterne er Samspils egne; har I ret til et licenseret skema, lægges dets ordlyd ind ved siden af med [[licensed.open]].',
        'På fanen [[survey.tab.questionnaire]] ser du spørsmålene og kan tilpasse dem. Tekstene er Samspils egne; har dere rett til et lisensiert skjema, legges ordlyden inn ved siden av med [[licensed.open]].',
        'On the tab [[survey.tab.questionnaire]] you see the questions and can adapt them. The wording is Samspil’s own; if you hold the right to a licensed questionnaire, its wording goes in beside it with [[licensed.open]].',
      ),
    ),
    list(
      told(
        '[[kit.save-form]]: et regneark, som den enkelte udfylder, og som Samspil læser uden spørgsmål.',
        '[[kit.save-form]]: et regneark som hver enkelt fyller ut, og som Samspil leser uten spørsmål.',
        '[[kit.save-form]]: a spreadsheet for each person to fill in, which Samspil reads without asking.',
      ),
      told(
        '[[kit.save-paper]]: til de steder, hvor papir er det rigtige.',
        '[[kit.save-paper]]: til steder der papir er det rette.',
        '[[kit.save-paper]]: for places where paper is right.',
      ),
      told(
        '[[kit.save-text]]: spørgsmålene til at sætte ind i jeres eget spørgeskemaværktøj.',
        '[[kit.save-text]]: spørsmålene til å lime inn i deres eget spørreskjemaverktøy.',
        '[[kit.save-text]]: the questions to paste into your own survey tool.',
      ),
    ),
    para(
      told(
        'Sig til deltagerne, hvem der ser hvad, før de svarer. Grænserne står på fanen [[survey.tab.limits]]: tal fra færre end fem skjules, medmindre I aftaler andet. De kan skærpes når som helst. Tænk jer godt om, før I lemper dem, efter at der er svaret.',
        'Fortell deltakerne hvem som ser hva, før de svarer. Grensene står på fanen [[survey.tab.limits]]: tall fra færre enn fem skjules hvis dere ikke avtaler noe annet. De kan skjerpes når som helst. Tenk dere godt om før dere myker dem opp etter at det er svart.',
        'Tell those invited who will see what before they answer. The limits stand on the tab [[survey.tab.limits]]: numbers from fewer than five are hidden unless you agree otherwise. They can be made stricter at any time. Think twice before easing them once people have answered.',
      ),
    ),
    para(
      told(
        'Mens der svares, viser [[survey.tab.answers]] svarprocenten for hver gruppe, og [[reminder.title]] giver en venlig tekst til at sende videre.',
        'Mens det svares, viser [[survey.tab.answers]] svarprosenten for hver gruppe, og [[reminder.title]] gir en vennlig tekst til å sende videre.',
        'While answers come in, [[survey.tab.answers]] shows the response rate of each group, and [[reminder.title]] gives a friendly text to pass on.',
      ),
    ),
  ),
);
