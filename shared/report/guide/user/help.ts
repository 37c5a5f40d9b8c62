/** User guide: practising and certifying, the keyboard, and what to do when something goes wrong. */
import { COMMANDS } from '../../../i18n/commands.ts';
import type { Language } from '../../../lib/language.ts';
import { chapter, list, named, para, section, steps, table, told } from '../labels.ts';
import { same, type GuideText } from '../types.ts';

export const practiseChapter = chapter(
  'practising',
  told('Øv dig, og bliv certificeret', 'Øv deg, og bli sertifisert', 'Practise and certify'),
  section(
    'practice-cases',
    told('Øvelsescases', 'Øvingscaser', 'Practice cases'),
    para(
      told(
        'Vælg [[start.practice]] på startskærmen eller [[menu.practice]] i menuen [[menu.help]], vælg en [[practice.start-case]], og gem den med [[practice.start-do]]. Med i mappen er kundens brev og et rodet regneark. Tallene er opdigtede og nye hver gang, og alt, hvad casen giver, er mærket som øvelse.',
        'Velg [[start.practice]] på startskjermen eller [[menu.practice]] i menyen [[menu.help]], velg en [[practice.start-case]], og lagre den med [[practice.start-do]]. I mappen ligger kundens brev og et rotete regneark. Tallene er oppdiktede og nye hver gang, og alt som casen gir, er merket som øving.',
        'Choose [[start.practice]] on the start screen or [[menu.practice]] in the menu [[menu.help]], choose a [[practice.start-case]], and save it with [[practice.start-do]]. The folder also holds the client’s letter and a messy spreadsheet. The numbers are invented and new each time, and all that the case produces is marked as practice.',
      ),
    ),
    para(
      told(
        'Øvelserne løses i de rigtige skærmbilleder. Det, der kan kontrolleres, får du svar på med det samme: hvad du valgte, hvad tallene siger, og hvor du skal se efter.',
        'Øvelsene løses i de ekte skjermbildene. Det som kan kontrolleres, får du svar på med en gang: hva du valgte, hva tallene sier, og hvor du skal se etter.',
        'The exercises are done in the real screens. What can be checked is answered at once: what you chose, what the numbers say, and where to look.',
      ),
    ),
  ),
  section(
    'certification',
    told('Prøven', 'Prøven', 'The exam'),
    para(
      told(
        'Til en prøve får du en prøvefil af kursusholderen. Du får din egen udgave af casen uden hjælp undervejs, og tiden noteres. Bagefter gemmer du dit bevis og sender det selv; intet forlader computeren af sig selv. Kursusholderen læser teksterne, underskriver, og enhver kan siden kontrollere underskriften uden net.',
        'Til en prøve får du en prøvefil av kursholderen. Du får din egen utgave av casen uten hjelp underveis, og tiden noteres. Etterpå lagrer du beviset ditt og sender det selv; ingenting forlater maskinen av seg selv. Kursholderen leser tekstene og signerer, og hvem som helst kan siden kontrollere signaturen uten nett.',
        'For an exam your examiner gives you an exam file. You get a variant of the case of your own, without hints, and the time is noted. Afterwards you save your record and send it yourself; nothing leaves the computer on its own. The examiner reads the texts and signs, and anyone can later verify the signature without a network.',
      ),
    ),
  ),
);

/** `CmdOrCtrl+Shift+S` as a reader's keyboard has it. */
function keysOf(shortcut: string): GuideText {
  const shift = named('key.shift');
  const inWords = (language: Language): string =>
    shortcut.replace('CmdOrCtrl', 'Ctrl').replace('Shift', shift[language]);
  return { da: inWords('da'), nb: inWords('nb'), en: inWords('en') };
}

export const keyboardChapter = chapter(
  'keyboard',
  told('Med tastaturet alene', 'Bare med tastaturet', 'By keyboard alone'),
  section(
    'shortcuts',
    told('Genveje', 'Hurtigtaster', 'Shortcuts'),
    para(
      told(
        'Alt kan gøres uden mus. [[menu.palette]] er den eneste genvej, du behøver at huske: tryk Ctrl+K, og skriv, hvad du vil gøre, eller hvor du vil hen. [[menu.shortcuts]] i menuen [[menu.help]] viser resten. På en Mac er det Cmd i stedet for Ctrl.',
        'Alt kan gjøres uten mus. [[menu.palette]] er den eneste hurtigtasten du trenger å huske: trykk Ctrl+K, og skriv hva du vil gjøre, eller hvor du vil. [[menu.shortcuts]] i menyen [[menu.help]] viser resten. På en Mac er det Cmd i stedet for Ctrl.',
        'Everything can be done without a mouse. [[menu.palette]] is the only shortcut that you need to remember: press Ctrl+K, and type what you want to do or where to go. [[menu.shortcuts]] in the menu [[menu.help]] shows the rest. On a Mac it is Cmd instead of Ctrl.',
      ),
    ),
    table(
      told('Taster', 'Taster', 'Keys'),
      [told('Tast', 'Tast', 'Key'), told('Gør', 'Gjør', 'Does')],
      ...COMMANDS.flatMap(({ label, shortcut }) =>
        shortcut === undefined ? [] : [[keysOf(shortcut), named(label)]],
      ),
      [
        same('Tab'),
        told(
          'Videre til næste felt eller knap',
          'Videre til neste felt eller knapp',
          'On to the next field or button',
        ),
      ],
      [
        named('shortcuts.arrow-keys'),
        told(
          'Flytter i tabeller, matrix, netværk og lister',
          'Flytter i tabeller, matrise, nettverk og lister',
          'Moves in tables, matrix, network and lists',
        ),
      ],
      [
        told('Alt og en piletast', 'Alt og en piltast', 'Alt and an arrow key'),
        told(
          'Flytter en række i en tabel, og en gruppe på netværkets kort',
          'Flytter en rad i en tabell, og en gruppe på nettverkets kart',
          'Moves a row of a table, and a group on the map of the network',
        ),
      ],
      [
        same('Enter'),
        told(
          'Åbner det, der er valgt; på et tal: hvordan det er blevet til',
          'Åpner det som er valgt; på et tall: hvordan det er blitt til',
          'Opens what is selected; on a number: how it was made',
        ),
      ],
      [same('Esc'), told('Lukker det, der er åbent', 'Lukker det som er åpent', 'Closes what is open')],
    ),
  ),
);

export const troubleChapter = chapter(
  'trouble',
  told('Når noget går galt', 'Når noe går galt', 'When something goes wrong'),
  section(
    'trouble-list',
    told('Det kan du gøre', 'Dette kan du gjøre', 'What you can do'),
    list(
      told(
        'Filen kan ikke åbnes: vinduet viser det sikreste først, [[damaged.backups]], og ellers [[damaged.salvage]]. Den beskadigede fil ændres ikke.',
        'Filen kan ikke åpnes: vinduet viser det tryggeste først, [[damaged.backups]], og ellers [[damaged.salvage]]. Den skadede filen endres ikke.',
        'The file cannot be opened: the window shows the safest way first, [[damaged.backups]], or else [[damaged.salvage]]. The damaged file is not changed.',
      ),
      told(
        'Samspil eller computeren gik ned: åbn Samspil igen. Under [[start.recovery]] ligger det, der ikke nåede at blive gemt.',
        'Samspil eller maskinen gikk ned: åpne Samspil igjen. Under [[start.recovery]] ligger det som ikke rakk å bli lagret.',
        'Samspil or the computer went down: open Samspil again. Under [[start.recovery]] lies what had not been saved yet.',
      ),
      told(
        'Svar mangler: læs [[account.title]]. Hver række, der blev sprunget over, står der med sin grund.',
        'Svar mangler: les [[account.title]]. Hver rad som ble hoppet over, står der med grunnen.',
        'Answers are missing: read [[account.title]]. Each row that was left out stands there with its reason.',
      ),
      told(
        'Alt er skjult: der er for få svar i hver gruppe. Mind om spørgeskemaet, eller læg små grupper sammen.',
        'Alt er skjult: det er for få svar i hver gruppe. Minn om spørreskjemaet, eller slå sammen små grupper.',
        'Everything is hidden: there are too few answers in each group. Send a reminder, or merge small groups.',
      ),
      told(
        'Et spørgeskema på to sprog: giv grupperne navne på begge, så genkendes de i alle regneark.',
        'Et spørreskjema på to språk: gi gruppene navn på begge, så kjennes de igjen i alle regneark.',
        'A questionnaire in two languages: give the groups names in both, and they are recognised in all spreadsheets.',
      ),
    ),
  ),
  section(
    'support',
    told('Spørg os', 'Spør oss', 'Ask us'),
    steps(
      told(
        'Vælg [[menu.diagnostics]] i menuen [[menu.help]].',
        'Velg [[menu.diagnostics]] i menyen [[menu.help]].',
        'Choose [[menu.diagnostics]] in the menu [[menu.help]].',
      ),
      told(
        'Læs, hvad der blev kopieret: versioner, system, størrelser og de seneste linjer af loggen. Der er ingen navne, svar eller stier i det.',
        'Les hva som ble kopiert: versjoner, system, størrelser og de siste linjene i loggen. Det er ingen navn, svar eller stier i det.',
        'Read what was copied: versions, system, sizes and the last lines of the log. It holds no names, answers or paths.',
      ),
      told(
        'Sæt det ind i en mail, og skriv, hvad du gjorde lige før. Send aldrig forløbet selv.',
        'Lim det inn i en e-post, og skriv hva du gjorde rett før. Send aldri selve oppdraget.',
        'Paste it into an e-mail, and write what you did just before. Never send the engagement itself.',
      ),
    ),
  ),
);
