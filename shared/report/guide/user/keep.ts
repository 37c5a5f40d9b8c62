/** User guide: saving, backups, passphrase, another computer, and data protection at the end. */
import { chapter, list, note, para, section, steps, told } from '../labels.ts';

export const keepChapter = chapter(
  'keeping',
  told('Pas på forløbet', 'Ta vare på oppdraget', 'Keep the engagement safe'),
  section(
    'saving',
    told('Det gemmes af sig selv', 'Det lagres av seg selv', 'It saves by itself'),
    para(
      told(
        'Samspil gemmer, mens du arbejder; øverst står, hvornår det sidst skete. Kan filen ikke gemmes, fordi et drev er væk eller fuldt, ligger det, du har skrevet, sikkert på computeren, til det kan. [[menu.save]] gemmer med det samme, og [[menu.undo]] tager skridt for skridt tilbage.',
        'Samspil lagrer mens du arbeider; øverst står det når det sist skjedde. Kan filen ikke lagres fordi en disk er borte eller full, ligger det du har skrevet, trygt på maskinen til det går. [[menu.save]] lagrer med en gang, og [[menu.undo]] tar skritt for skritt tilbake.',
        'Samspil saves while you work; at the top you see when it last did. If the file cannot be saved because a drive is gone or full, what you have written is safe on the computer until it can. [[menu.save]] saves at once, and [[menu.undo]] goes back step by step.',
      ),
    ),
  ),
  section(
    'backups',
    told('Sikkerhedskopier', 'Sikkerhetskopier', 'Backups'),
    para(
      told(
        'Undervejs laver Samspil selv kopier: tre fra i dag og én for hver dag før, ti i alt. De ligger på din computer og aldrig i den mappe, du deler. Vælg [[menu.backups]] for at se dem, lave en nu med [[backups.make]] eller gå tilbage med [[backups.restore]]. Det, du går tilbage fra, bliver selv en kopi først.',
        'Underveis lager Samspil selv kopier: tre fra i dag og én for hver dag før, ti i alt. De ligger på din maskin og aldri i mappen du deler. Velg [[menu.backups]] for å se dem, lage en nå med [[backups.make]] eller gå tilbake med [[backups.restore]]. Det du går tilbake fra, blir selv en kopi først.',
        'As you work Samspil makes copies by itself: three of today and one for each day before, ten in all. They lie on your computer and never in the folder that you share. Choose [[menu.backups]] to see them, to make one now with [[backups.make]], or to go back with [[backups.restore]]. What you go back from becomes a copy first.',
      ),
    ),
  ),
  section(
    'passphrase',
    told('Adgangssætningen', 'Passordfrasen', 'The passphrase'),
    para(
      told(
        'Vælg [[menu.passphrase]], skriv nogle ord, der ikke hører sammen, og tryk på [[passphrase.set]]. Filen og dens sikkerhedskopier er fra da af krypteret. Rapporter og regneark, du gemmer, er ikke.',
        'Velg [[menu.passphrase]], skriv noen ord som ikke hører sammen, og trykk på [[passphrase.set]]. Filen og sikkerhetskopiene er fra da av kryptert. Rapporter og regneark du lagrer, er det ikke.',
        'Choose [[menu.passphrase]], type some words that do not belong together, and press [[passphrase.set]]. The file and its backups are encrypted from then on. Reports and workbooks that you save are not.',
      ),
    ),
    note(
      told('Glemt er tabt', 'Glemt er tapt', 'Forgotten is lost'),
      told(
        'Ingen kan åbne forløbet uden adgangssætningen, heller ikke vi. Skriv den ned et sikkert sted, og send den aldrig sammen med filen.',
        'Ingen kan åpne oppdraget uten passordfrasen, ikke vi heller. Skriv den ned på et trygt sted, og send den aldri sammen med filen.',
        'Nobody can open the engagement without the passphrase, not even we. Write it down in a safe place, and never send it along with the file.',
      ),
    ),
  ),
  section(
    'another-computer',
    told('På en anden computer', 'På en annen maskin', 'On another computer'),
    para(
      told(
        'Luk forløbet, flyt eller kopiér filen, og åbn den dér. Alt følger med undtagen indstillinger, brandprofiler og sikkerhedskopier, som hører til computeren. Brandet i forløbet følger med filen.',
        'Lukk oppdraget, flytt eller kopier filen, og åpne den der. Alt følger med unntatt innstillinger, merkevareprofiler og sikkerhetskopier, som hører til maskinen. Profilen som oppdraget bruker, følger med filen.',
        'Close the engagement, move or copy the file, and open it there. Everything comes along except settings, brand profiles and backups, which belong to the computer. The brand that the engagement uses comes with the file.',
      ),
    ),
    para(
      told(
        'Ligger filen i en delt mappe, siger Samspil til, hvis en anden har den åben, og du kan vælge [[opening.read-only]]. Er filen ændret et andet sted imens, vælger du selv, for eksempel [[elsewhere.keep-both]]; intet skrives over uden dig.',
        'Ligger filen i en delt mappe, sier Samspil fra hvis en annen har den åpen, og du kan velge [[opening.read-only]]. Er filen endret et annet sted i mellomtiden, velger du selv, for eksempel [[elsewhere.keep-both]]; ingenting skrives over uten deg.',
        'If the file lies in a shared folder, Samspil tells you when someone else has it open, and you can choose [[opening.read-only]]. If the file has been changed elsewhere in the meantime, you choose, for example [[elsewhere.keep-both]]; nothing is written over without you.',
      ),
    ),
  ),
  section(
    'data-protection',
    told('Når forløbet er slut', 'Når oppdraget er slutt', 'When the engagement ends'),
    list(
      told(
        'Sæt datoen fra databehandleraftalen under [[privacy.retention]]; Samspil minder dig om den og sletter aldrig selv.',
        'Sett datoen fra databehandleravtalen under [[privacy.retention]]; Samspil minner deg om den og sletter aldri selv.',
        'Set the date of the data processing agreement under [[privacy.retention]]; Samspil reminds you of it and never deletes by itself.',
      ),
      told(
        'Vil kunden have tallene, så gem en kopi med [[menu.aggregates]]. Den indeholder det, kunden må se, og ingen svar.',
        'Vil kunden ha tallene, så lagre en kopi med [[menu.aggregates]]. Den har det kunden kan se, og ingen svar.',
        'If the client wants the numbers, save a copy with [[menu.aggregates]]. It holds what the client may see, and no answers.',
      ),
      told(
        '[[privacy.delete]] fjerner alle svar, kommentarer og deltagere for altid, også i sikkerhedskopierne på computeren. Tallene bliver.',
        '[[privacy.delete]] fjerner alle svar, kommentarer og deltakere for godt, også i sikkerhetskopiene på maskinen. Tallene blir.',
        '[[privacy.delete]] removes all answers, comments and respondents for good, in the backups on the computer too. The numbers stay.',
      ),
      told(
        '[[privacy.remove]] fjerner forløbets spor fra computeren og, hvis du vil, filen selv. Kopier hos andre kan Samspil ikke nå.',
        '[[privacy.remove]] fjerner sporene av oppdraget fra maskinen og, om du vil, selve filen. Kopier hos andre kan Samspil ikke nå.',
        '[[privacy.remove]] removes the traces of the engagement from the computer and, if you wish, the file itself. Copies with others are beyond Samspil.',
      ),
    ),
    para(
      told(
        'Alle fire står under [[menu.privacy]] og [[menu.aggregates]] i menuen [[menu.file]].',
        'Alle fire står under [[menu.privacy]] og [[menu.aggregates]] i menyen [[menu.file]].',
        'All four are under [[menu.privacy]] and [[menu.aggregates]] in the menu [[menu.file]].',
      ),
    ),
  ),
);

export const versionChapter = chapter(
  'versions',
  told(
    'Ny version, første start og fjernelse',
    'Ny versjon, første start og fjerning',
    'New version, first start and removal',
  ),
  section(
    'new-version',
    told('Installér en nyere version', 'Installer en nyere versjon', 'Install a newer version over it'),
    para(
      told(
        'Samspil går aldrig på nettet og ser derfor ikke efter nye versioner. Din version står under [[settings.about]] i [[menu.settings]].',
        'Samspil går aldri på nettet og ser derfor ikke etter nye versjoner. Versjonen din står under [[settings.about]] i [[menu.settings]].',
        'Samspil never goes online and so does not look for new versions. Yours stands under [[settings.about]] in [[menu.settings]].',
      ),
    ),
    steps(
      told('Luk Samspil.', 'Lukk Samspil.', 'Quit Samspil.'),
      told(
        'Kør den nye installationsfil. Fjern ikke den gamle version først: den nye lægger sig oven på.',
        'Kjør den nye installasjonsfilen. Ikke fjern den gamle versjonen først: den nye legger seg over.',
        'Run the new installer. Do not remove the old version first: the new one goes over it.',
      ),
      told(
        'Åbn Samspil. Indstillinger, profiler og sikkerhedskopier er, som de var.',
        'Åpne Samspil. Innstillinger, profiler og sikkerhetskopier er som de var.',
        'Open Samspil. Settings, profiles and backups are as they were.',
      ),
    ),
  ),
  section(
    'first-start',
    told(
      'Første start efter en ny version',
      'Første start etter en ny versjon',
      'The first start of a new version',
    ),
    para(
      told(
        'Vinduet siger, at versionen er ny. Et ældre forløb føres frem, når du åbner det, og først efter at der er taget en sikkerhedskopi af det, som det var. Et forløb fra en nyere version, end du har, åbnes ikke, og det ændres ikke.',
        'Vinduet sier at versjonen er ny. Et eldre oppdrag føres fram når du åpner det, og først etter at det er tatt en sikkerhetskopi av det slik det var. Et oppdrag fra en nyere versjon enn du har, åpnes ikke, og det endres ikke.',
        'The window says that the version is new. An older engagement is moved forward when you open it, and only after a backup has been made of it as it was. An engagement from a newer version than yours is not opened, and it is not changed.',
      ),
    ),
    para(
      told(
        'Forløbene ligger, hvor du gemte dem. Samspils egne mapper finder du under [[settings.storage]] i [[menu.settings]]; knappen [[settings.storage-show]] åbner dem.',
        'Oppdragene ligger der du lagret dem. Samspils egne mapper finner du under [[settings.storage]] i [[menu.settings]]; knappen [[settings.storage-show]] åpner dem.',
        'Engagements lie where you saved them. Samspil’s own folders are under [[settings.storage]] in [[menu.settings]]; the button [[settings.storage-show]] opens them.',
      ),
    ),
  ),
  section(
    'removal',
    told('Fjern Samspil', 'Fjern Samspil', 'Remove Samspil'),
    para(
      told(
        'Fjern Samspil som ethvert andet program. Dine forløb bliver, hvor de er. I Windows spørges du, om Samspils egne data også skal væk; på macOS og Linux bliver de, til du selv sletter mappen. Vil du fjerne svar for altid, så gør det i Samspil først, med [[menu.privacy]].',
        'Fjern Samspil som et hvilket som helst annet program. Oppdragene dine blir der de er. I Windows blir du spurt om Samspils egne data også skal fjernes; på macOS og Linux blir de til du selv sletter mappen. Vil du fjerne svar for godt, så gjør det i Samspil først, med [[menu.privacy]].',
        'Remove Samspil as any other program. Your engagements stay where they are. On Windows you are asked whether Samspil’s own data should go too; on macOS and Linux they stay until you delete the folder. To remove answers for good, do so in Samspil first, with [[menu.privacy]].',
      ),
    ),
  ),
);
