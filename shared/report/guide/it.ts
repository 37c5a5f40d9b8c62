/** A page for IT departments: what is stored where, no network, installing in silence, checking the package. */
import { chapter, list, named, note, para, section, table, told } from './labels.ts';
import { same, text, type Guide } from './types.ts';

const SYSTEM = [told('System', 'System', 'System'), told('Sted', 'Sted', 'Place')];

const storage = chapter(
  'storage',
  told('Hvad ligger hvor', 'Hva ligger hvor', 'What is stored where'),
  section(
    'documents',
    told('Dokumenter', 'Dokumenter', 'Documents'),
    para(
      told(
        'Et forløb er én fil med endelsen .samspil (SQLite). Den ligger, hvor brugeren gemmer den: lokalt, på et netværksdrev eller i en synkroniseret mappe. Programmet opretter ingen central database og ingen konti.',
        'Et oppdrag er én fil med endelsen .samspil (SQLite). Den ligger der brukeren lagrer den: lokalt, på en nettverksdisk eller i en synkronisert mappe. Programmet oppretter ingen sentral database og ingen kontoer.',
        'An engagement is one file ending in .samspil (SQLite). It lies where the user saves it: locally, on a network drive or in a synced folder. The program creates no central database and no accounts.',
      ),
    ),
  ),
  section(
    'profile',
    told('Brugerens profilmappe', 'Brukerens profilmappe', 'The user’s profile folder'),
    table(
      told('Profilmappen', 'Profilmappen', 'The profile folder'),
      SYSTEM,
      [same('Windows'), same('%APPDATA%\\Samspil')],
      [same('macOS'), same('~/Library/Application Support/Samspil')],
      [same('Linux'), same('~/.config/Samspil')],
    ),
    table(
      told('Indhold af profilmappen', 'Innhold i profilmappen', 'What the profile folder holds'),
      [told('Navn', 'Navn', 'Name'), told('Indeholder', 'Inneholder', 'Holds')],
      [
        same('sessions'),
        told(
          'arbejdskopier af åbne forløb, også det, der endnu ikke er gemt i filen',
          'arbeidskopier av åpne oppdrag, også det som ennå ikke er lagret i filen',
          'working copies of open engagements, with what has not reached the file yet',
        ),
      ],
      [
        same('sessions/backups'),
        told(
          'højst ti sikkerhedskopier af hvert forløb, krypteret som dokumentet selv',
          'høyst ti sikkerhetskopier av hvert oppdrag, kryptert som dokumentet selv',
          'at most ten backups of each engagement, encrypted as the document itself',
        ),
      ],
      [
        same('settings.json'),
        told(
          'sprog, udseende, grænser og listen over seneste forløb med sti og kundenavn',
          'språk, utseende, grenser og listen over siste oppdrag med sti og kundenavn',
          'language, appearance, limits, and the list of recent engagements with path and client name',
        ),
      ],
      [
        same('window.json, places.json'),
        told(
          'vinduets plads, versionen og hvor brugeren var; uden navne',
          'vinduets plass, versjonen og hvor brukeren var; uten navn',
          'the window’s place, the version and where the user was; without names',
        ),
      ],
      [
        same('brands'),
        told(
          'brandprofiler: logo, farver, skrifter',
          'merkevareprofiler: logo, farger, skrifter',
          'brand profiles: logo, colours, fonts',
        ),
      ],
      [
        same('benchmarks.json'),
        told(
          'samlede tal, brugeren har lagt til med samtykke; ingen svar',
          'samlede tall brukeren har lagt til med samtykke; ingen svar',
          'aggregate numbers that the user added with consent; no answers',
        ),
      ],
      [
        same('mappings.json'),
        told(
          'læsninger af regneark: kolonner og svarmuligheder, ikke svar',
          'lesninger av regneark: kolonner og svaralternativer, ikke svar',
          'readings of spreadsheets: columns and answer options, not answers',
        ),
      ],
      [
        same('examiner-key.json'),
        told(
          'kun hos kursusholdere: nøglen, der underskriver beviser, låst med en adgangssætning',
          'bare hos kursholdere: nøkkelen som signerer bevis, låst med en passordfrase',
          'with examiners only: the key that signs records, locked by a passphrase',
        ),
      ],
      [
        same('logs'),
        told(
          'engine.log og window.log, højst omtrent fire megabyte i alt',
          'engine.log og window.log, høyst omtrent fire megabyte i alt',
          'engine.log and window.log, about four megabytes at most in all',
        ),
      ],
    ),
    para(
      told(
        'Desuden ligger der Chromiums egne små mapper. De indeholder intet fra forløbene.',
        'I tillegg ligger Chromiums egne små mapper der. De inneholder ingenting fra oppdragene.',
        'Chromium’s own small folders lie there too. They hold nothing of the engagements.',
      ),
    ),
  ),
  section(
    'logs',
    told('Logge', 'Logger', 'Logs'),
    para(
      told(
        'Loggene indeholder metoder, tider, fejlkoder og steder i programmets egen kode. Navne, stier, svar og tekster skrives aldrig. [[menu.diagnostics]] viser brugeren alt, hvad der kopieres.',
        'Loggene inneholder metoder, tider, feilkoder og steder i programmets egen kode. Navn, stier, svar og tekster skrives aldri. [[menu.diagnostics]] viser brukeren alt som kopieres.',
        'The logs hold methods, times, codes of failures and positions in the program’s own code. Names, paths, answers and texts are never written. [[menu.diagnostics]] shows the user all that is copied.',
      ),
    ),
  ),
);

const security = chapter(
  'security',
  told(
    'Netværk, rettigheder og kryptering',
    'Nettverk, rettigheter og kryptering',
    'Network, permissions and encryption',
  ),
  section(
    'network',
    told('Intet netværk', 'Ikke noe nettverk', 'No network'),
    list(
      told(
        'Ethvert navneopslag er slået fra i Chromium, og enhver forespørgsel ud af programmet selv afvises.',
        'Alle navneoppslag er slått av i Chromium, og alle forespørsler ut av programmet selv avvises.',
        'All name look-up is turned off in Chromium, and every request that leaves the program itself is refused.',
      ),
      told(
        'Der er ingen telemetri, ingen nedbrudsrapporter og ingen søgning efter nye versioner. Programmet åbner ingen porte.',
        'Det finnes ingen telemetri, ingen krasjrapporter og ingen leting etter nye versjoner. Programmet åpner ingen porter.',
        'There is no telemetry, no crash reporting and no look for new versions. The program opens no ports.',
      ),
      told(
        'Kontrollér det: spær programmet i firewallen, og alt virker som før. Eller se forbindelserne med Resource Monitor (Windows), lsof -i (macOS) eller ss -tunp (Linux).',
        'Kontroller det: sperr programmet i brannmuren, og alt virker som før. Eller se forbindelsene med Resource Monitor (Windows), lsof -i (macOS) eller ss -tunp (Linux).',
        'Verify it: block the program in the firewall, and everything works as before. Or watch connections with Resource Monitor (Windows), lsof -i (macOS) or ss -tunp (Linux).',
      ),
    ),
  ),
  section(
    'permissions',
    told('Rettigheder', 'Rettigheter', 'Permissions'),
    para(
      told(
        'Programmet kører som brugeren og kræver aldrig administrator. Vinduets sider kører i Chromiums sandkasse uden adgang til filer; kamera, mikrofon, placering og alle andre tilladelser afvises. Der registreres ingen protokol, så intet websted kan starte det.',
        'Programmet kjører som brukeren og krever aldri administrator. Sidene i vinduet kjører i Chromiums sandkasse uten tilgang til filer; kamera, mikrofon, plassering og alle andre tillatelser avvises. Det registreres ingen protokoll, så ikke noe nettsted kan starte det.',
        'The program runs as the user and never asks for an administrator. The window’s pages run in Chromium’s sandbox without access to files; camera, microphone, location and every other permission are refused. No protocol is registered, so no website can start it.',
      ),
    ),
  ),
  section(
    'encryption',
    told('Beskyttede dokumenter', 'Beskyttede dokumenter', 'Protected documents'),
    para(
      told(
        'Med en adgangssætning krypteres dokumentet og dets sikkerhedskopier med AES-256-GCM; nøglen laves med scrypt (N = 131072, r = 8, p = 1). Adgangssætningen gemmes ingen steder, og der er ingen bagdør. Mens forløbet er åbent, ligger arbejdskopien i profilmappen; beskyt disken med BitLocker, FileVault eller LUKS.',
        'Med en passordfrase krypteres dokumentet og sikkerhetskopiene med AES-256-GCM; nøkkelen lages med scrypt (N = 131072, r = 8, p = 1). Passordfrasen lagres ingen steder, og det finnes ingen bakdør. Mens oppdraget er åpent, ligger arbeidskopien i profilmappen; beskytt disken med BitLocker, FileVault eller LUKS.',
        'With a passphrase the document and its backups are encrypted with AES-256-GCM; the key is made by scrypt (N = 131072, r = 8, p = 1). The passphrase is stored nowhere, and there is no back door. While the engagement is open its working copy lies in the profile folder; protect the disk with BitLocker, FileVault or LUKS.',
      ),
    ),
  ),
  section(
    'shared-folders',
    told(
      'OneDrive, netværksdrev og terminalservere',
      'OneDrive, nettverksdisker og terminalservere',
      'OneDrive, network drives and terminal servers',
    ),
    list(
      told(
        'Der arbejdes på en kopi i profilmappen. Filen selv skrives som et hele, først ved siden af og derefter på plads, så en synkronisering aldrig ser en halv fil.',
        'Det arbeides på en kopi i profilmappen. Selve filen skrives som en helhet, først ved siden av og deretter på plass, så en synkronisering aldri ser en halv fil.',
        'Work is done on a copy in the profile folder. The file itself is written as a whole, first beside and then into place, so that a sync never sees half a file.',
      ),
      told(
        'Mens et forløb er åbent, ligger der en lille fil ved siden af det med computerens navn, så en anden kan se, at det er i brug. Den fjernes, når forløbet lukkes.',
        'Mens et oppdrag er åpent, ligger det en liten fil ved siden av det med maskinens navn, så en annen kan se at det er i bruk. Den fjernes når oppdraget lukkes.',
        'While an engagement is open, a small file with the computer’s name lies beside it, so that others can see that it is in use. It goes when the engagement is closed.',
      ),
      told(
        'Er filen ændret et andet sted imens, opdages det ved næste gemning, og brugeren vælger. Synkroniserede mapper har ofte en versionshistorik, som adgangssætningen ikke når.',
        'Er filen endret et annet sted i mellomtiden, oppdages det ved neste lagring, og brukeren velger. Synkroniserte mapper har ofte en versjonshistorikk som passordfrasen ikke når.',
        'If the file was changed elsewhere in the meantime, that is seen at the next save, and the user chooses. Synced folders often keep a version history that the passphrase does not reach.',
      ),
      told(
        'På en terminalserver har hver bruger sin egen profilmappe. Med roaming-profiler bør mappen sessions holdes udenfor.',
        'På en terminalserver har hver bruker sin egen profilmappe. Med roaming-profiler bør mappen sessions holdes utenfor.',
        'On a terminal server each user has a profile folder of their own. With roaming profiles the folder sessions should be left out.',
      ),
    ),
  ),
);

const installing = chapter(
  'installing',
  told('Installér, opdatér og fjern', 'Installer, oppdater og fjern', 'Install, update and remove'),
  section(
    'silent',
    told('I stilhed', 'I stillhet', 'In silence'),
    table(
      told('Kommandoer', 'Kommandoer', 'Commands'),
      [told('Opgave', 'Oppgave', 'Task'), told('Kommando', 'Kommando', 'Command')],
      [
        told(
          'Windows: installér eller opdatér for brugeren',
          'Windows: installer eller oppdater for brukeren',
          'Windows: install or update for the user',
        ),
        same('"Samspil Setup VERSION.exe" /S'),
      ],
      [
        told(
          'Windows: fjern, og behold data',
          'Windows: fjern, og behold data',
          'Windows: remove, keep the data',
        ),
        same('"%LOCALAPPDATA%\\Programs\\Samspil\\Uninstall Samspil.exe" /S'),
      ],
      [
        told(
          'Windows: fjern med profilmappen',
          'Windows: fjern med profilmappen',
          'Windows: remove with the profile folder',
        ),
        same('"%LOCALAPPDATA%\\Programs\\Samspil\\Uninstall Samspil.exe" /S --delete-app-data'),
      ],
      [
        told(
          'macOS: fra dmg til Programmer',
          'macOS: fra dmg til Programmer',
          'macOS: from the dmg to Applications',
        ),
        same('cp -R "/Volumes/Samspil VERSION/Samspil.app" /Applications/'),
      ],
      [
        told('Debian, Ubuntu: installér', 'Debian, Ubuntu: installer', 'Debian, Ubuntu: install'),
        same('sudo apt install ./samspil_VERSION_amd64.deb'),
      ],
      [
        told('Debian, Ubuntu: fjern', 'Debian, Ubuntu: fjern', 'Debian, Ubuntu: remove'),
        same('sudo apt remove samspil'),
      ],
    ),
    para(
      told(
        'VERSION er versionens nummer, som det står i filens navn. Kun deb-pakken kræver root, da den er for hele maskinen; AppImage kører uden at blive installeret.',
        'VERSION er versjonens nummer slik det står i filens navn. Bare deb-pakken krever root, siden den er for hele maskinen; AppImage kjører uten å bli installert.',
        'VERSION is the number of the version as it stands in the file’s name. Only the deb package needs root, as it is for the whole machine; the AppImage runs without being installed.',
      ),
    ),
  ),
  section(
    'update',
    told('Nyere versioner', 'Nyere versjoner', 'Newer versions'),
    para(
      told(
        'Programmet ser ikke efter nye versioner. En ny installation lægges oven på den gamle; profilmappen bliver. Ældre dokumenter føres frem, når de åbnes, med en sikkerhedskopi først. Et dokument, der er ført frem, kan ikke åbnes af en ældre version, så opdatér alle i et team sammen.',
        'Programmet ser ikke etter nye versjoner. En ny installasjon legges over den gamle; profilmappen blir. Eldre dokumenter føres fram når de åpnes, med en sikkerhetskopi først. Et dokument som er ført fram, kan ikke åpnes av en eldre versjon, så oppdater alle i et team samtidig.',
        'The program does not look for new versions. A new installation goes over the old one; the profile folder stays. Older documents are moved forward when they are opened, with a backup first. A document that was moved forward cannot be opened by an older version, so update a whole team together.',
      ),
    ),
  ),
  section(
    'remains',
    told('Hvad bliver tilbage', 'Hva blir igjen', 'What remains'),
    para(
      told(
        'Dokumenter røres aldrig ved en fjernelse. Profilmappen bliver, medmindre brugeren svarer ja til at slette den (Windows), eller --delete-app-data er givet. På macOS og Linux slettes mappen i hånden.',
        'Dokumenter røres aldri ved en fjerning. Profilmappen blir om ikke brukeren svarer ja til å slette den (Windows), eller --delete-app-data er gitt. På macOS og Linux slettes mappen for hånd.',
        'Documents are never touched by a removal. The profile folder stays unless the user agrees to delete it (Windows) or --delete-app-data is given. On macOS and Linux the folder is deleted by hand.',
      ),
    ),
  ),
  section(
    'association',
    told('Filtilknytning', 'Filtilknytning', 'File association'),
    para(
      told(
        'Endelsen .samspil åbnes med Samspil (application/vnd.samspil.engagement); i Windows kun for den bruger, der har installeret. Andre filtyper og indstillinger i systemet røres ikke.',
        'Endelsen .samspil åpnes med Samspil (application/vnd.samspil.engagement); i Windows bare for brukeren som har installert. Andre filtyper og innstillinger i systemet røres ikke.',
        'The ending .samspil opens with Samspil (application/vnd.samspil.engagement); on Windows only for the user who installed it. Other file types and system settings are left alone.',
      ),
    ),
  ),
);

const checking = chapter(
  'checking',
  told('Kontrollér pakken', 'Kontroller pakken', 'Check the package'),
  section(
    'verify',
    told('Kommer den fra os?', 'Kommer den fra oss?', 'Does it come from us?'),
    table(
      told('Kontrol', 'Kontroll', 'Checks'),
      [told('System', 'System', 'System'), told('Kommando', 'Kommando', 'Command')],
      [same('Windows'), same('Get-FileHash FILE -Algorithm SHA256; Get-AuthenticodeSignature FILE')],
      [
        same('macOS'),
        same('shasum -a 256 FILE; codesign --verify --deep --strict /Applications/Samspil.app'),
      ],
      [same('Linux'), same('sha256sum FILE')],
    ),
    para(
      told(
        'Sammenlign tallet med det, du har fået af den, der gav dig pakken, ad en anden vej end pakken selv. En pakke til Windows eller macOS uden underskrift er en prøvepakke; brug den ikke til kunders data.',
        'Sammenlign tallet med det du har fått av den som ga deg pakken, en annen vei enn selve pakken. En pakke til Windows eller macOS uten signatur er en prøvepakke; ikke bruk den til kunders data.',
        'Compare the number with the one you got from whoever gave you the package, by another way than the package itself. A Windows or macOS package without a signature is a trial; do not use it for clients’ data.',
      ),
    ),
    list(
      told(
        'Programkoden ligger i én app.asar. Electron kontrollerer dens sum ved start på Windows og macOS og indlæser kun kode derfra.',
        'Programkoden ligger i én app.asar. Electron kontrollerer summen ved start på Windows og macOS og laster bare kode derfra.',
        'The program’s code lies in one app.asar. Electron checks its sum at start on Windows and macOS, and loads code from nowhere else.',
      ),
      told(
        'Electrons sikringer er lukket: programmet kan ikke startes som Node.js, NODE_OPTIONS og --inspect virker ikke. Læs dem med: npx @electron/fuses read --app STI.',
        'Electrons sikringer er lukket: programmet kan ikke startes som Node.js, NODE_OPTIONS og --inspect virker ikke. Les dem med: npx @electron/fuses read --app STI.',
        'Electron’s fuses are closed: the program cannot be started as Node.js, and NODE_OPTIONS and --inspect do nothing. Read them with: npx @electron/fuses read --app PATH.',
      ),
    ),
  ),
  section(
    'access-and-licences',
    told('Tilgængelighed og licenser', 'Tilgjengelighet og lisenser', 'Accessibility and licences'),
    para(
      told(
        'Alt kan nås med tastaturet og læses af en skærmlæser; hver figur har et sammendrag og en tabel, der er et tema med høj kontrast, og PDF-filerne er mærket op.',
        'Alt kan nås med tastaturet og leses av en skjermleser; hver figur har et sammendrag og en tabell, det finnes et tema med høy kontrast, og PDF-filene er merket opp.',
        'Everything can be reached by keyboard and read by a screen reader; each figure has a summary and a table, there is a theme of high contrast, and the PDF files are tagged.',
      ),
    ),
    para(
      told(
        'Licensen og meddelelserne om tredjeparters dele ligger ved siden af programmet (LICENSE.txt, THIRD-PARTY-NOTICES.md) og under [[settings.licences]] i [[menu.settings]].',
        'Lisensen og opplysningene om tredjeparters deler ligger ved siden av programmet (LICENSE.txt, THIRD-PARTY-NOTICES.md) og under [[settings.licences]] i [[menu.settings]].',
        'The licence and the notices of third parties lie beside the program (LICENSE.txt, THIRD-PARTY-NOTICES.md) and under [[settings.licences]] in [[menu.settings]].',
      ),
    ),
    note(
      named('settings.about'),
      told(
        'Dér står også programmets version og dokumentets version, som support spørger om.',
        'Der står også programmets versjon og dokumentets versjon, som brukerstøtten spør om.',
        'There you also find the version of the program and of the document, which support will ask for.',
      ),
    ),
  ),
);

export const IT_GUIDE: Guide = {
  id: 'it',
  title: text('Til IT-afdelingen', 'Til IT-avdelingen', 'For the IT department'),
  lead: text(
    'Hvad Samspil gemmer hvor, hvorfor det ikke går på nettet, og hvordan det installeres og kontrolleres.',
    'Hva Samspil lagrer hvor, hvorfor det ikke går på nettet, og hvordan det installeres og kontrolleres.',
    'What Samspil stores where, why it never goes online, and how to install and check it.',
  ),
  chapters: [storage, security, installing, checking],
};
