/** One sentence per failure code: what, where, what to do. Keys alphabetical. */
import type { Messages } from '../types.ts';

export const errorMessages = {
  'answers.outside-scale': {
    da: 'Et gemt svar på spørgsmålet »{{item}}« er {{value}} og ligger uden for skalaen {{min}}-{{max}}. Vælg det instrument, svarene blev indsamlet med, eller importér dem igen.',
    nb: 'Et lagret svar på spørsmålet «{{item}}» er {{value}} og ligger utenfor skalaen {{min}}-{{max}}. Velg instrumentet svarene ble samlet inn med, eller importer dem på nytt.',
    en: 'A stored answer to the item “{{item}}” is {{value}}, outside the scale {{min}}-{{max}}. Choose the instrument that the answers were collected with, or import them again.',
  },
  'backup.unknown': {
    da: 'Sikkerhedskopien {{backup}} findes ikke længere. Se listen igen, og vælg en anden.',
    nb: 'Sikkerhetskopien {{backup}} finnes ikke lenger. Se listen på nytt, og velg en annen.',
    en: 'The backup {{backup}} is no longer there. Look at the list again and choose another.',
  },
  'batch.already-undone': {
    da: 'Importen {{batch}} er allerede taget tilbage. Vælg en anden import.',
    nb: 'Importen {{batch}} er allerede tatt tilbake. Velg en annen import.',
    en: 'The import {{batch}} has already been taken back. Choose another import.',
  },
  'batch.not-undone': {
    da: 'Importen {{batch}} tæller allerede med. Der er intet at bringe tilbage.',
    nb: 'Importen {{batch}} teller allerede med. Det er ingenting å hente tilbake.',
    en: 'The import {{batch}} already counts. There is nothing to bring back.',
  },
  'batch.respondents-known': {
    da: 'Svarpersoner i importen {{batch}} har også svaret i en anden import i runden {{round}} ({{count}} i alt). Tag den anden import tilbage først.',
    nb: 'Respondenter i importen {{batch}} har også svart i en annen import i runden {{round}} ({{count}} i alt). Ta den andre importen tilbake først.',
    en: 'Respondents of import {{batch}} have also answered in another import in round {{round}} ({{count}} in all). Take the other import back first.',
  },
  'batch.unknown': {
    da: 'Dokumentet har ingen import med navnet {{batch}}. Se listen over importer, og vælg en af dem.',
    nb: 'Dokumentet har ingen import med navnet {{batch}}. Se listen over importer, og velg en av dem.',
    en: 'The document has no import called {{batch}}. Look at the list of imports and choose one of them.',
  },
  'benchmark.damaged': {
    da: 'Dit sammenligningsgrundlag ({{file}}) var beskadiget og ligger nu uændret i {{kept}}. Prøv igen for at begynde på et nyt, eller læg en sikkerhedskopi tilbage som {{file}}.',
    nb: 'Sammenligningsgrunnlaget ditt ({{file}}) var skadet og ligger nå uendret i {{kept}}. Prøv igjen for å begynne på et nytt, eller legg en sikkerhetskopi tilbake som {{file}}.',
    en: 'Your benchmark library ({{file}}) was damaged and now lies unchanged in {{kept}}. Try again to begin a new one, or put a backup back as {{file}}.',
  },
  'benchmark.in-use': {
    da: 'Dit sammenligningsgrundlag ({{file}}) bliver skrevet af et andet vindue. Vent et øjeblik, og prøv igen.',
    nb: 'Sammenligningsgrunnlaget ditt ({{file}}) skrives av et annet vindu. Vent et øyeblikk, og prøv igjen.',
    en: 'Another window is writing your benchmark library ({{file}}). Wait a moment and try again.',
  },
  'benchmark.invalid': {
    da: 'Sammenligningsgrundlaget kan ikke læses: feltet »{{field}}« $t(problem.{{problem}}). Læg en sikkerhedskopi tilbage, eller begynd på et nyt.',
    nb: 'Sammenligningsgrunnlaget kan ikke leses: feltet «{{field}}» $t(problem.{{problem}}). Legg en sikkerhetskopi tilbake, eller begynn på et nytt.',
    en: 'The benchmark library cannot be read: the field “{{field}}” $t(problem.{{problem}}). Put a backup back, or begin a new one.',
  },
  'benchmark.newer': {
    da: 'Dit sammenligningsgrundlag ({{file}}) er skrevet af en nyere udgave af Samspil og er ikke ændret. Opdatér Samspil, og prøv igen.',
    nb: 'Sammenligningsgrunnlaget ditt ({{file}}) er skrevet av en nyere utgave av Samspil og er ikke endret. Oppdater Samspil, og prøv igjen.',
    en: 'Your benchmark library ({{file}}) was written by a newer version of Samspil and has not been changed. Update Samspil and try again.',
  },
  'benchmark.no-consent': {
    da: 'Forløbet kan ikke indgå i sammenligningsgrundlaget, før kundens samtykke er noteret. Notér det, og prøv igen.',
    nb: 'Oppdraget kan ikke inngå i sammenligningsgrunnlaget før kundens samtykke er notert. Noter det, og prøv igjen.',
    en: 'The engagement cannot enter the benchmark library until the client’s consent is noted. Note it and try again.',
  },
  'benchmark.nothing-visible': {
    da: 'Runden {{round}} har ingen tal, der må vises, og derfor intet at lægge i sammenligningsgrundlaget. Vælg en runde med flere svar.',
    nb: 'Runden {{round}} har ingen tall som kan vises, og derfor ingenting å legge i sammenligningsgrunnlaget. Velg en runde med flere svar.',
    en: 'Round {{round}} has no numbers that may be shown, so there is nothing to put into the benchmark library. Choose a round with more answers.',
  },
  'brand.invalid': {
    da: 'Brandfilen kan ikke bruges: feltet »{{field}}« er ukendt eller har en forkert værdi. Ret det, og prøv igen (farver skrives som #0f5c63, logo som SVG-tekst).',
    nb: 'Merkevarefilen kan ikke brukes: feltet «{{field}}» er ukjent eller har feil verdi. Rett det, og prøv igjen (farger skrives som #0f5c63, logo som SVG-tekst).',
    en: 'The brand file cannot be used: the field “{{field}}” is unknown or has a wrong value. Correct it and try again (colours are written as #0f5c63, the logo as SVG text).',
  },
  'document.busy': {
    da: '{{file}} er ved at blive skiftet ud med en anden udgave. Vent et øjeblik, og prøv igen; intet er gået tabt.',
    nb: '{{file}} er i ferd med å bli byttet ut med en annen utgave. Vent et øyeblikk, og prøv igjen; ingenting er gått tapt.',
    en: '{{file}} is being exchanged for another state of itself. Wait a moment and try again; nothing has been lost.',
  },
  'document.changed-elsewhere': {
    da: '{{file}} er ændret et andet sted, siden det blev åbnet her, så det blev ikke overskrevet. Gem dit arbejde under et nyt navn, eller luk og åbn dokumentet igen.',
    nb: '{{file}} er endret et annet sted siden det ble åpnet her, så det ble ikke overskrevet. Lagre arbeidet ditt under et nytt navn, eller lukk og åpne dokumentet igjen.',
    en: '{{file}} has been changed elsewhere since it was opened here, so it was not overwritten. Save your work under a new name, or close and open the document again.',
  },
  'document.damaged': {
    da: '{{file}} er beskadiget og kan ikke åbnes. Hent en kopi fra din sikkerhedskopi eller fra synkroniseringens versionshistorik; filen er ikke ændret.',
    nb: '{{file}} er skadet og kan ikke åpnes. Hent en kopi fra sikkerhetskopien eller fra versjonshistorikken; filen er ikke endret.',
    en: '{{file}} is damaged and cannot be opened. Fetch a copy from your backup or from the version history of your sync service; the file has not been changed.',
  },
  'document.empty': {
    da: '{{file}} er tom (0 byte). Vent, til synkroniseringen er færdig, eller hent filen fra en sikkerhedskopi.',
    nb: '{{file}} er tom (0 byte). Vent til synkroniseringen er ferdig, eller hent filen fra en sikkerhetskopi.',
    en: '{{file}} is empty (0 bytes). Wait until syncing has finished, or fetch the file from a backup.',
  },
  'document.in-use': {
    da: '{{file}} bliver skrevet af et andet program lige nu. Luk det andet program, eller vent, til synkroniseringen er færdig, og prøv igen.',
    nb: '{{file}} skrives av et annet program akkurat nå. Lukk det andre programmet, eller vent til synkroniseringen er ferdig, og prøv igjen.',
    en: 'Another program is writing {{file}} at this moment. Close that program, or wait until syncing is done, and try again.',
  },
  'document.newer': {
    da: '{{file}} er gemt i en nyere udgave af Samspil (dokumentversion {{version}}). Installér den nyeste Samspil for at åbne det; filen er ikke ændret.',
    nb: '{{file}} er lagret i en nyere utgave av Samspil (dokumentversjon {{version}}). Installer den nyeste Samspil for å åpne det; filen er ikke endret.',
    en: '{{file}} was saved by a newer Samspil (document version {{version}}). Install the newest Samspil to open it; the file has not been changed.',
  },
  'document.newer_named': {
    da: '{{file}} er gemt i Samspil {{program}}, som er nyere end denne (dokumentversion {{version}}). Installér Samspil {{program}} eller en senere for at åbne det; filen er ikke ændret.',
    nb: '{{file}} er lagret i Samspil {{program}}, som er nyere enn denne (dokumentversjon {{version}}). Installer Samspil {{program}} eller en senere for å åpne det; filen er ikke endret.',
    en: '{{file}} was saved by Samspil {{program}}, which is newer than this one (document version {{version}}). Install Samspil {{program}} or later to open it; the file has not been changed.',
  },
  'document.not-samspil': {
    da: '{{file}} er ikke et Samspil-dokument. Vælg en fil, der slutter på .samspil og er lavet i Samspil.',
    nb: '{{file}} er ikke et Samspil-dokument. Velg en fil som slutter på .samspil og er laget i Samspil.',
    en: '{{file}} is not a Samspil document. Choose a file that ends in .samspil and was made by Samspil.',
  },
  'document.passphrase-needed': {
    da: '{{file}} er beskyttet med en adgangssætning. Skriv den for at åbne dokumentet.',
    nb: '{{file}} er beskyttet med en passordfrase. Skriv den for å åpne dokumentet.',
    en: '{{file}} is protected by a passphrase. Enter it to open the document.',
  },
  'document.passphrase-wrong': {
    da: 'Adgangssætningen passer ikke til {{file}}. Kontrollér store og små bogstaver, og prøv igen; filen er ikke ændret.',
    nb: 'Passordfrasen passer ikke til {{file}}. Kontroller store og små bokstaver, og prøv igjen; filen er ikke endret.',
    en: 'The passphrase does not fit {{file}}. Check capital and small letters and try again; the file has not been changed.',
  },
  'document.publish-unverified': {
    da: '{{file}} blev ikke gemt, fordi kopien ikke kunne bekræftes. Den gamle fil er urørt; prøv at gemme igen eller under et nyt navn.',
    nb: '{{file}} ble ikke lagret, fordi kopien ikke kunne bekreftes. Den gamle filen er urørt; prøv å lagre igjen eller under et nytt navn.',
    en: '{{file}} was not saved because the copy could not be verified. The old file is untouched; try saving again or under a new name.',
  },
  'document.read-only': {
    da: '{{file}} er åbnet til læsning og kan ikke ændres her. Gem det under et nyt navn for at arbejde videre i en kopi.',
    nb: '{{file}} er åpnet for lesing og kan ikke endres her. Lagre det under et nytt navn for å arbeide videre i en kopi.',
    en: '{{file}} is open for reading and cannot be changed here. Save it under a new name to go on working in a copy.',
  },
  'document.sealed-newer': {
    da: '{{file}} er beskyttet af en nyere udgave af Samspil. Installér den nyeste Samspil for at åbne det; filen er ikke ændret.',
    nb: '{{file}} er beskyttet av en nyere utgave av Samspil. Installer den nyeste Samspil for å åpne det; filen er ikke endret.',
    en: '{{file}} was protected by a newer Samspil. Install the newest Samspil to open it; the file has not been changed.',
  },
  'document.tampered': {
    da: 'Indholdet af {{file}} er ændret af noget andet end Samspil og kan ikke bekræftes, så det blev ikke åbnet. Hent en sikkerhedskopi, og undersøg, hvem der har haft filen.',
    nb: 'Innholdet i {{file}} er endret av noe annet enn Samspil og kan ikke bekreftes, så det ble ikke åpnet. Hent en sikkerhetskopi, og undersøk hvem som har hatt filen.',
    en: 'The contents of {{file}} were altered by something other than Samspil and cannot be verified, so it was not opened. Fetch a backup, and find out who has had the file.',
  },
  'document.truncated': {
    da: '{{file}} er ikke hel: slutningen mangler. Vent, til synkroniseringen er færdig, eller hent en kopi fra din sikkerhedskopi; filen er ikke ændret.',
    nb: '{{file}} er ikke hel: slutten mangler. Vent til synkroniseringen er ferdig, eller hent en kopi fra sikkerhetskopien; filen er ikke endret.',
    en: '{{file}} is not whole: its end is missing. Wait until syncing is done, or fetch a copy from your backup; the file has not been changed.',
  },
  'engagement.none-open': {
    da: 'Der er intet dokument åbent. Åbn et Samspil-dokument, eller lav et nyt.',
    nb: 'Det er ikke noe dokument åpent. Åpne et Samspil-dokument, eller lag et nytt.',
    en: 'No document is open. Open a Samspil document or make a new one.',
  },
  'engine.node-too-old': {
    da: 'Samspil kan ikke åbne dokumenter med denne udgave af Node.js (Node-API {{found}}; {{needed}} eller nyere kræves). Brug Node.js 22.14 eller nyere.',
    nb: 'Samspil kan ikke åpne dokumenter med denne utgaven av Node.js (Node-API {{found}}; {{needed}} eller nyere kreves). Bruk Node.js 22.14 eller nyere.',
    en: 'Samspil cannot open documents with this version of Node.js (Node-API {{found}}; {{needed}} or newer is needed). Use Node.js 22.14 or newer.',
  },
  'engine.restarted': {
    da: 'Beregningen gik i stå undervejs og er startet igen. Prøv igen; det, der er gemt, er uændret.',
    nb: 'Beregningen stoppet underveis og er startet igjen. Prøv igjen; det som er lagret, er uendret.',
    en: 'The calculation stopped on the way and has been started again. Try again; what was saved is unchanged.',
  },
  'engine.stopped': {
    da: 'Beregningen kører ikke længere. Luk Samspil, og åbn det igen; det, der er gemt, er uændret.',
    nb: 'Beregningen kjører ikke lenger. Lukk Samspil, og åpne det igjen; det som er lagret, er uendret.',
    en: 'The calculation is no longer running. Close Samspil and open it again; what was saved is unchanged.',
  },
  'error.internal': {
    da: 'Noget gik galt i Samspil (fejl {{errorId}}). Dine data er uændrede. Prøv igen, og send os fejlnummeret, hvis det sker igen.',
    nb: 'Noe gikk galt i Samspil (feil {{errorId}}). Dataene dine er uendret. Prøv igjen, og send oss feilnummeret hvis det skjer igjen.',
    en: 'Something went wrong in Samspil (error {{errorId}}). Your data are unchanged. Try again, and send us the error number if it happens again.',
  },
  'explain.no-comparison': {
    da: 'Stien »{{path}}« hører til ændringen mellem to runder, og resultatet er ikke sammenlignet med nogen. Vælg også en runde at sammenligne med (--compare).',
    nb: 'Stien «{{path}}» hører til endringen mellom to runder, og resultatet er ikke sammenlignet med noen. Velg også en runde å sammenligne med (--compare).',
    en: 'The path “{{path}}” belongs to the change between two rounds, and the result is compared with none. Choose a round to compare with as well (--compare).',
  },
  'explain.unknown-path': {
    da: 'Resultatet har intet tal med stien »{{path}}«. Stier ser sådan ud: {{known}}.',
    nb: 'Resultatet har ikke noe tall med stien «{{path}}». Stier ser slik ut: {{known}}.',
    en: 'The result has no number at the path “{{path}}”. Paths look like this: {{known}}.',
  },
  'figure.format': {
    da: 'Figuren kan ikke gemmes som {{file}}. Brug endelsen .png for billeder, .svg for tegninger eller .csv for tabeller.',
    nb: 'Figuren kan ikke lagres som {{file}}. Bruk endelsen .png for bilder, .svg for tegninger eller .csv for tabeller.',
    en: 'The figure cannot be saved as {{file}}. Use the ending .png for pictures, .svg for drawings or .csv for tables.',
  },
  'file.busy': {
    da: '{{file}} bruges af et andet program. Luk det andet program, og prøv igen.',
    nb: '{{file}} er i bruk av et annet program. Lukk det andre programmet, og prøv igjen.',
    en: '{{file}} is in use by another program. Close the other program and try again.',
  },
  'file.disk-full': {
    da: 'Der er ikke plads på disken til {{file}}. Frigør plads, og prøv igen; intet er overskrevet.',
    nb: 'Det er ikke plass på disken til {{file}}. Frigjør plass, og prøv igjen; ingenting er overskrevet.',
    en: 'There is no room on the disk for {{file}}. Free some space and try again; nothing has been overwritten.',
  },
  'file.exists': {
    da: '{{file}} findes allerede og blev ikke overskrevet. Vælg et andet navn, eller tilføj --force.',
    nb: '{{file}} finnes allerede og ble ikke overskrevet. Velg et annet navn, eller legg til --force.',
    en: '{{file}} already exists and was not overwritten. Choose another name, or add --force.',
  },
  'file.folder-missing': {
    da: 'Mappen »{{folder}}« til {{file}} findes ikke. Vælg en mappe, der findes, eller opret den.',
    nb: 'Mappen «{{folder}}» til {{file}} finnes ikke. Velg en mappe som finnes, eller opprett den.',
    en: 'The folder “{{folder}}” for {{file}} does not exist. Choose a folder that exists, or create it.',
  },
  'file.is-folder': {
    da: '{{file}} er en mappe, ikke en fil. Vælg en fil.',
    nb: '{{file}} er en mappe, ikke en fil. Velg en fil.',
    en: '{{file}} is a folder, not a file. Choose a file.',
  },
  'file.missing': {
    da: '{{file}} findes ikke. Kontrollér navn og placering.',
    nb: '{{file}} finnes ikke. Kontroller navn og plassering.',
    en: '{{file}} does not exist. Check its name and place.',
  },
  'file.name-too-long': {
    da: 'Navnet på {{file}} er for langt. Vælg et kortere navn eller en mappe tættere på roden.',
    nb: 'Navnet på {{file}} er for langt. Velg et kortere navn eller en mappe nærmere roten.',
    en: 'The name of {{file}} is too long. Choose a shorter name or a folder closer to the root.',
  },
  'file.no-access': {
    da: 'Du har ikke adgang til {{file}}. Vælg en anden mappe, eller bed om rettigheder til denne.',
    nb: 'Du har ikke tilgang til {{file}}. Velg en annen mappe, eller be om rettigheter til denne.',
    en: 'You have no access to {{file}}. Choose another folder, or ask for rights to this one.',
  },
  'file.not-readable': {
    da: '{{file}} kan ikke læses lige nu. Luk den i andre programmer, og prøv igen.',
    nb: '{{file}} kan ikke leses akkurat nå. Lukk den i andre programmer, og prøv igjen.',
    en: '{{file}} cannot be read right now. Close it in other programs and try again.',
  },
  'file.not-usable': {
    da: '»{{file}}« kan ikke åbnes her. Træk en Samspil-fil eller et regneark (.xlsx, .csv) hertil.',
    nb: '«{{file}}» kan ikke åpnes her. Dra en Samspil-fil eller et regneark (.xlsx, .csv) hit.',
    en: '“{{file}}” cannot be opened here. Drop a Samspil file or a spreadsheet (.xlsx, .csv).',
  },
  'file.not-writable': {
    da: '{{file}} kunne ikke skrives: drevet svarer med en fejl. Kontrollér drevet eller forbindelsen, og prøv igen; intet er overskrevet.',
    nb: '{{file}} kunne ikke skrives: stasjonen svarer med en feil. Kontroller stasjonen eller forbindelsen, og prøv igjen; ingenting er overskrevet.',
    en: '{{file}} could not be written: the drive reports an error. Check the drive or the connection and try again; nothing has been overwritten.',
  },
  'file.read-only': {
    da: 'Mappen »{{folder}}« kan kun læses, så {{file}} kunne ikke skrives. Vælg en anden mappe.',
    nb: 'Mappen «{{folder}}» kan bare leses, så {{file}} kunne ikke skrives. Velg en annen mappe.',
    en: 'The folder “{{folder}}” is read-only, so {{file}} could not be written. Choose another folder.',
  },
  'file.same-as-open': {
    da: '{{file}} er det dokument, du har åbent. Vælg et andet navn.',
    nb: '{{file}} er dokumentet du har åpent. Velg et annet navn.',
    en: '{{file}} is the document that you have open. Choose another name.',
  },
  'file.token-unknown': {
    da: 'Filen er ikke længere valgt. Vælg den igen.',
    nb: 'Filen er ikke lenger valgt. Velg den igjen.',
    en: 'The file is no longer chosen. Choose it again.',
  },
  'import.already-there': {
    da: '{{file}} er allerede importeret i runden {{round}} (import {{batch}}). Tag den tilbage først, hvis filen skal læses igen.',
    nb: '{{file}} er allerede importert i runden {{round}} (import {{batch}}). Ta den tilbake først hvis filen skal leses på nytt.',
    en: '{{file}} has already been imported into round {{round}} (import {{batch}}). Take it back first if the file is to be read again.',
  },
  'import.respondents-known': {
    da: '{{file}} indeholder svarpersoner, der allerede har svaret i runden {{round}} ({{count}} i alt, den første i række {{row}}). Vælg, om de nye svar skal erstatte de tidligere, eller om de tidligere skal blive stående.',
    nb: '{{file}} inneholder respondenter som allerede har svart i runden {{round}} ({{count}} i alt, den første i rad {{row}}). Velg om de nye svarene skal erstatte de tidligere, eller om de tidligere skal bli stående.',
    en: '{{file}} holds respondents who have already answered in round {{round}} ({{count}} in all, the first in row {{row}}). Choose whether the new answers replace the earlier ones or the earlier ones stay.',
  },
  'import.sheet-changed': {
    da: '{{file}} er ændret, siden den blev vist her, så intet blev gemt. Se forhåndsvisningen igen, før du importerer.',
    nb: '{{file}} er endret siden den ble vist her, så ingenting ble lagret. Se forhåndsvisningen på nytt før du importerer.',
    en: '{{file}} has changed since it was shown here, so nothing was stored. Look at the preview again before you import.',
  },
  'import.uncertain': {
    da: '{{file}} kan ikke importeres uden hjælp: disse kolonner eller celler er usikre: {{columns}}. Angiv en mapping-fil (--mapping), eller importér i vinduet.',
    nb: '{{file}} kan ikke importeres uten hjelp: disse kolonnene eller cellene er usikre: {{columns}}. Oppgi en mapping-fil (--mapping), eller importer i vinduet.',
    en: '{{file}} cannot be imported without help: these columns or cells are uncertain: {{columns}}. Give a mapping file (--mapping), or import in the window.',
  },
  'instrument.invalid': {
    da: 'Instrumentfilen kan ikke bruges: feltet »{{field}}« $t(problem.{{problem}}). Ret feltet, og prøv igen.',
    nb: 'Instrumentfilen kan ikke brukes: feltet «{{field}}» $t(problem.{{problem}}). Rett feltet, og prøv igjen.',
    en: 'The instrument file cannot be used: the field “{{field}}” $t(problem.{{problem}}). Correct it and try again.',
  },
  'job.cancelled': {
    da: 'Arbejdet blev afbrudt. Intet er ændret.',
    nb: 'Arbeidet ble avbrutt. Ingenting er endret.',
    en: 'The work was cancelled. Nothing has been changed.',
  },
  'json.invalid': {
    da: '{{file}} er ikke gyldig JSON (fejl ved linje {{line}}). Ret filen, og prøv igen.',
    nb: '{{file}} er ikke gyldig JSON (feil ved linje {{line}}). Rett filen, og prøv igjen.',
    en: '{{file}} is not valid JSON (error at line {{line}}). Correct the file and try again.',
  },
  'licensed-text.duplicate-item': {
    da: 'Spørgsmålet »{{item}}« står to gange i den indsatte tekst. Lad det stå én gang, og prøv igen.',
    nb: 'Spørsmålet «{{item}}» står to ganger i teksten du limte inn. La det stå én gang, og prøv igjen.',
    en: 'The item “{{item}}” stands twice in the pasted text. Leave it in once and try again.',
  },
  'licensed-text.empty': {
    da: 'Spørgsmålet »{{item}}« har ingen tekst efter sit id. Skriv teksten efter tabulatoren, eller fjern linjen.',
    nb: 'Spørsmålet «{{item}}» har ingen tekst etter id-en sin. Skriv teksten etter tabulatoren, eller fjern linjen.',
    en: 'The item “{{item}}” has no text after its id. Write the text after the tab, or remove the line.',
  },
  'licensed-text.invalid': {
    da: 'Filen med licenseret ordlyd kan ikke bruges: feltet »{{field}}« $t(problem.{{problem}}). Ret feltet, og prøv igen.',
    nb: 'Filen med lisensiert ordlyd kan ikke brukes: feltet «{{field}}» $t(problem.{{problem}}). Rett feltet, og prøv igjen.',
    en: 'The file of licensed wording cannot be used: the field “{{field}}” $t(problem.{{problem}}). Correct it and try again.',
  },
  'licensed-text.line-count': {
    da: 'Den indsatte tekst og instrumentet passer ikke sammen (linjer: {{lines}}, spørgsmål: {{items}}). Sæt én linje ind for hvert spørgsmål, eller skriv id og tabulator foran hver linje.',
    nb: 'Teksten du limte inn, og instrumentet passer ikke sammen (linjer: {{lines}}, spørsmål: {{items}}). Lim inn én linje per spørsmål, eller skriv id og tabulator foran hver linje.',
    en: 'The pasted text does not fit the instrument (lines: {{lines}}, items: {{items}}). Paste one line for each item, or put the id and a tab before each line.',
  },
  'licensed-text.nothing': {
    da: 'Der er ingen tekst at gemme. Indsæt den licenserede ordlyd, én linje for hvert spørgsmål.',
    nb: 'Det er ingen tekst å lagre. Lim inn den lisensierte ordlyden, én linje per spørsmål.',
    en: 'There is no text to store. Paste the licensed wording, one line for each item.',
  },
  'licensed-text.too-long': {
    da: 'Teksten til spørgsmålet »{{item}}« er længere end {{limit}} tegn. Forkort den, og prøv igen.',
    nb: 'Teksten til spørsmålet «{{item}}» er lengre enn {{limit}} tegn. Kort den ned, og prøv igjen.',
    en: 'The text of the item “{{item}}” is longer than {{limit}} characters. Shorten it and try again.',
  },
  'licensed-text.unknown-item': {
    da: 'Instrumentet har intet spørgsmål med id »{{item}}«. Brug et af disse: {{known}}.',
    nb: 'Instrumentet har ikke noe spørsmål med id «{{item}}». Bruk en av disse: {{known}}.',
    en: 'The instrument has no item with the id “{{item}}”. Use one of these: {{known}}.',
  },
  'mapping.invalid': {
    da: 'Mappingen kan ikke bruges: feltet {{field}} skal have formen {{problem}}. Ret det, og prøv igen.',
    nb: 'Mappingen kan ikke brukes: feltet {{field}} må ha formen {{problem}}. Rett det, og prøv igjen.',
    en: 'The mapping cannot be used: the field {{field}} must have the form {{problem}}. Correct it and try again.',
  },
  'mapping.two-meanings': {
    da: 'Mappingen giver »{{value}}« to betydninger ({{field}}). Behold den ene.',
    nb: 'Mappingen gir «{{value}}» to betydninger ({{field}}). Behold den ene.',
    en: 'The mapping gives “{{value}}” two meanings ({{field}}). Keep one of them.',
  },
  'passphrase.already-set': {
    da: '{{file}} er allerede beskyttet med en adgangssætning. Skift den, eller fjern den først.',
    nb: '{{file}} er allerede beskyttet med en passordfrase. Bytt den, eller fjern den først.',
    en: '{{file}} is already protected by a passphrase. Change it, or remove it first.',
  },
  'passphrase.not-set': {
    da: '{{file}} er ikke beskyttet med en adgangssætning. Sæt en først.',
    nb: '{{file}} er ikke beskyttet med en passordfrase. Sett en først.',
    en: '{{file}} is not protected by a passphrase. Set one first.',
  },
  'passphrase.too-short': {
    da: 'Adgangssætningen er for kort: den skal have mindst {{least}} tegn. Fire-fem tilfældige ord er lettest at huske.',
    nb: 'Passordfrasen er for kort: den må ha minst {{least}} tegn. Fire-fem tilfeldige ord er lettest å huske.',
    en: 'The passphrase is too short: it needs at least {{least}} characters. Four or five random words are the easiest to remember.',
  },
  'privacy.confirm-name': {
    da: 'Intet blev slettet: navnet, du skrev, er ikke {{file}}. Skriv dokumentets navn nøjagtigt for at bekræfte.',
    nb: 'Ingenting ble slettet: navnet du skrev, er ikke {{file}}. Skriv dokumentets navn nøyaktig for å bekrefte.',
    en: 'Nothing was deleted: the name you typed is not {{file}}. Type the document’s name exactly to confirm.',
  },
  'privacy.no-answers': {
    da: '{{file}} indeholder ingen svar at slette. Intet er ændret.',
    nb: '{{file}} inneholder ingen svar å slette. Ingenting er endret.',
    en: '{{file}} holds no answers to delete. Nothing has been changed.',
  },
  'questionnaire.format': {
    da: 'Spørgeskemaet kan skrives som .xlsx, .pdf eller .txt, men ikke som {{file}}.',
    nb: 'Spørreskjemaet kan skrives som .xlsx, .pdf eller .txt, men ikke som {{file}}.',
    en: 'The questionnaire can be written as .xlsx, .pdf or .txt, but not as {{file}}.',
  },
  'questionnaire.no-groups': {
    da: 'Forløbet har ingen grupper, der skal spørges. Tilføj grupperne først.',
    nb: 'Oppdraget har ingen grupper som skal spørres. Legg til gruppene først.',
    en: 'The engagement has no groups to ask. Add the groups first.',
  },
  'report.composition': {
    da: 'Rapportens opsætning har en værdi, som Samspil ikke forstår, i feltet {{field}}. Ret den, og prøv igen; intet er ændret.',
    nb: 'Rapportens oppsett har en verdi som Samspil ikke forstår, i feltet {{field}}. Rett den og prøv igjen; ingenting er endret.',
    en: 'The layout of the report has a value that Samspil does not understand in the field {{field}}. Correct it and try again; nothing has been changed.',
  },
  'report.group-unknown': {
    da: 'Gruppen {{group}} findes ikke i dokumentet. Vælg en af: {{known}}.',
    nb: 'Gruppen {{group}} finnes ikke i dokumentet. Velg en av: {{known}}.',
    en: 'The group {{group}} does not exist in the document. Choose one of: {{known}}.',
  },
  'report.together': {
    da: 'Rapporterne kan ikke laves: Lagt ved siden af hinanden ville skjulte tal kunne regnes ud ({{count}} i alt). Hæv grænsen for visning, eller slå skjulning af nabotal til, og prøv igen; intet er skrevet.',
    nb: 'Rapportene kan ikke lages: Lagt ved siden av hverandre ville skjulte tall kunne regnes ut ({{count}} i alt). Hev grensen for visning, eller slå på skjuling av nabotall, og prøv igjen; ingenting er skrevet.',
    en: 'The reports cannot be made: side by side, hidden numbers could be worked out from them ({{count}} in all). Raise the display limit or turn secondary suppression on, and try again; nothing has been written.',
  },
  'request.invalid': {
    da: 'Forespørgslen {{method}} har en forkert værdi i feltet {{field}}. Ret værdien, og prøv igen.',
    nb: 'Forespørselen {{method}} har feil verdi i feltet {{field}}. Rett verdien, og prøv igjen.',
    en: 'The request {{method}} has a wrong value in the field {{field}}. Correct the value and try again.',
  },
  'request.refused': {
    da: 'Samspil afviste en forespørgsel, som det ikke kender. Luk vinduet, og åbn det igen.',
    nb: 'Samspil avviste en forespørsel det ikke kjenner. Lukk vinduet, og åpne det igjen.',
    en: 'Samspil refused a request that it does not know. Close the window and open it again.',
  },
  'request.unknown-method': {
    da: 'Forespørgslen {{method}} findes ikke. Genstart Samspil, og prøv igen.',
    nb: 'Forespørselen {{method}} finnes ikke. Start Samspil på nytt, og prøv igjen.',
    en: 'The request {{method}} does not exist. Restart Samspil and try again.',
  },
  'results.deleted': {
    da: 'Svarene i runden {{round}} er slettet, og dette tal kan ikke vises uden dem. De opgjorte resultater er bevaret; vælg dem i stedet.',
    nb: 'Svarene i runden {{round}} er slettet, og dette tallet kan ikke vises uten dem. De ferdige resultatene er bevart; velg dem i stedet.',
    en: 'The answers of round {{round}} have been deleted, and this number cannot be shown without them. The finished results are kept; choose them instead.',
  },
  'results.recoverable': {
    da: 'Skjulte tal ({{count}} i alt) kunne regnes ud af det, der ellers ville blive vist, så resultatet vises ikke. Slå sekundær afskærmning til, hæv grænserne, eller læg små grupper sammen.',
    nb: 'Skjulte tall ({{count}} i alt) kunne regnes ut av det som ellers ville blitt vist, så resultatet vises ikke. Slå på sekundær skjerming, hev grensene, eller slå sammen små grupper.',
    en: 'Hidden numbers ({{count}} in all) could be worked out from what would otherwise be shown, so the results are not shown. Turn secondary suppression on, raise the limits, or merge small groups.',
  },
  'retention.invalid-date': {
    da: '»{{date}}« er ikke en dato. Skriv den som år-måned-dag, for eksempel 2027-06-30.',
    nb: '«{{date}}» er ikke en dato. Skriv den som år-måned-dag, for eksempel 2027-06-30.',
    en: '“{{date}}” is not a date. Write it as year-month-day, for example 2027-06-30.',
  },
  'round.choose': {
    da: 'Dokumentet har flere runder ({{known}}). Angiv, hvilken runde svarene hører til.',
    nb: 'Dokumentet har flere runder ({{known}}). Oppgi hvilken runde svarene hører til.',
    en: 'The document has several rounds ({{known}}). Say which round the answers belong to.',
  },
  'round.none': {
    da: '{{file}} har ingen runde endnu. Importér svar først.',
    nb: '{{file}} har ingen runde ennå. Importer svar først.',
    en: '{{file}} has no round yet. Import answers first.',
  },
  'round.unknown': {
    da: 'Runden {{round}} findes ikke i dokumentet. Vælg en af: {{known}}.',
    nb: 'Runden {{round}} finnes ikke i dokumentet. Velg en av: {{known}}.',
    en: 'The round {{round}} does not exist in the document. Choose one of: {{known}}.',
  },
  'runtime.too-old': {
    da: 'Samspil kan ikke køre på denne Node.js ({{version}}). Brug Node.js 22.12 eller nyere.',
    nb: 'Samspil kan ikke kjøre på denne Node.js ({{version}}). Bruk Node.js 22.12 eller nyere.',
    en: 'Samspil cannot run on this Node.js ({{version}}). Use Node.js 22.12 or newer.',
  },
  'salvage.nothing': {
    da: 'Der kunne ikke reddes noget fra {{file}}: ingen del af filen kan læses. Hent en sikkerhedskopi; filen er ikke ændret.',
    nb: 'Det kunne ikke reddes noe fra {{file}}: ingen del av filen kan leses. Hent en sikkerhetskopi; filen er ikke endret.',
    en: 'Nothing could be salvaged from {{file}}: no part of the file can be read. Fetch a backup; the file has not been changed.',
  },
  'salvage.same-file': {
    da: 'Redningen kan ikke skrives oven i {{file}}. Vælg et andet navn.',
    nb: 'Redningen kan ikke skrives over {{file}}. Velg et annet navn.',
    en: 'The salvage cannot be written over {{file}}. Choose another name.',
  },
  'salvage.sealed': {
    da: '{{file}} er beskyttet med en adgangssætning og beskadiget; en forseglet fil kan ikke reddes i dele. Hent en sikkerhedskopi; filen er ikke ændret.',
    nb: '{{file}} er beskyttet med en passordfrase og skadet; en forseglet fil kan ikke reddes i deler. Hent en sikkerhetskopi; filen er ikke endret.',
    en: '{{file}} is protected by a passphrase and damaged; a sealed file cannot be salvaged in parts. Fetch a backup; the file has not been changed.',
  },
  'sample.not-a-folder': {
    da: '{{file}} er en fil, ikke en mappe. Angiv en mappe til øvelsescasen.',
    nb: '{{file}} er en fil, ikke en mappe. Oppgi en mappe til øvingscasen.',
    en: '{{file}} is a file, not a folder. Name a folder for the practice case.',
  },
  'sample.own-size': {
    da: 'Øvelsescasen {{case}} har sin egen størrelse. Udelad --people og --groups, eller vælg --case nordby.',
    nb: 'Øvingscaset {{case}} har sin egen størrelse. Utelat --people og --groups, eller velg --case nordby.',
    en: 'The practice case {{case}} has its own size. Leave out --people and --groups, or choose --case nordby.',
  },
  'sample.size': {
    da: 'En øvelsescase kan have {{minPeople}}-{{maxPeople}} personer og {{minGroups}}-{{maxGroups}} grupper. Vælg tal inden for det.',
    nb: 'En øvingscase kan ha {{minPeople}}-{{maxPeople}} personer og {{minGroups}}-{{maxGroups}} grupper. Velg tall innenfor det.',
    en: 'A practice case can have {{minPeople}}-{{maxPeople}} people and {{minGroups}}-{{maxGroups}} groups. Choose numbers within that.',
  },
  'sample.unknown-case': {
    da: 'Der er ingen øvelsescase med navnet {{case}}. Vælg: {{known}}.',
    nb: 'Det finnes ingen øvingscase med navnet {{case}}. Velg: {{known}}.',
    en: 'There is no practice case called {{case}}. Choose: {{known}}.',
  },
  'sample.unknown-style': {
    da: 'Der er intet undersøgelsesværktøj med navnet {{style}}. Vælg: {{known}}.',
    nb: 'Det finnes ikke noe undersøkelsesverktøy med navnet {{style}}. Velg: {{known}}.',
    en: 'There is no survey tool called {{style}}. Choose: {{known}}.',
  },
  'sample.would-overwrite': {
    da: 'Mappen »{{folder}}« har allerede filen {{file}}, og den blev ikke overskrevet. Vælg en anden mappe, eller tilføj --force.',
    nb: 'Mappen «{{folder}}» har allerede filen {{file}}, og den ble ikke overskrevet. Velg en annen mappe, eller legg til --force.',
    en: 'The folder “{{folder}}” already holds {{file}}, which was not overwritten. Choose another folder, or add --force.',
  },
  'setup.invalid': {
    da: 'Opsætningen kan ikke bruges: feltet »{{field}}« $t(problem.{{problem}}). Ret det i filen, og prøv igen.',
    nb: 'Oppsettet kan ikke brukes: feltet «{{field}}» $t(problem.{{problem}}). Rett det i filen, og prøv igjen.',
    en: 'The setup cannot be used: the field “{{field}}” $t(problem.{{problem}}). Correct it in the file and try again.',
  },
  'sheet.damaged': {
    da: '{{file}} er beskadiget (delen {{part}} kan ikke læses). Åbn den i Excel, gem den igen som .xlsx, og prøv igen.',
    nb: '{{file}} er skadet (delen {{part}} kan ikke leses). Åpne den i Excel, lagre den på nytt som .xlsx, og prøv igjen.',
    en: '{{file}} is damaged (its part {{part}} cannot be read). Open it in Excel, save it again as .xlsx, and try again.',
  },
  'sheet.damaged-cell': {
    da: '{{file}} er beskadiget: {{sheet}}!{{cell}} kan ikke læses med sikkerhed. Åbn den i Excel, gem den igen som .xlsx, og prøv igen.',
    nb: '{{file}} er skadet: {{sheet}}!{{cell}} kan ikke leses sikkert. Åpne den i Excel, lagre den på nytt som .xlsx, og prøv igjen.',
    en: '{{file}} is damaged: {{sheet}}!{{cell}} cannot be read for certain. Open it in Excel, save it again as .xlsx, and try again.',
  },
  'sheet.damaged-line': {
    da: '{{file}} kan ikke læses fra linje {{line}}: et anførselstegn bliver ikke lukket. Hent filen ud igen, eller ret linjen.',
    nb: '{{file}} kan ikke leses fra linje {{line}}: et anførselstegn blir ikke lukket. Hent filen ut på nytt, eller rett linjen.',
    en: '{{file}} cannot be read from line {{line}} on: a quotation mark is not closed. Export the file again, or correct the line.',
  },
  'sheet.empty': {
    da: '{{file}} er tom. Hent svarene ud af undersøgelsen igen.',
    nb: '{{file}} er tom. Hent svarene ut av undersøkelsen på nytt.',
    en: '{{file}} is empty. Export the answers from the survey again.',
  },
  'sheet.encrypted': {
    da: '{{file}} er beskyttet med adgangskode. Åbn den i Excel, fjern adgangskoden, gem som .xlsx, og prøv igen.',
    nb: '{{file}} er beskyttet med passord. Åpne den i Excel, fjern passordet, lagre som .xlsx, og prøv igjen.',
    en: '{{file}} is protected by a password. Open it in Excel, remove the password, save it as .xlsx, and try again.',
  },
  'sheet.missing-text': {
    da: '{{file}} er beskadiget: teksten i {{sheet}}!{{cell}} mangler i filen. Hent den ud igen, så intet svar bliver læst forkert.',
    nb: '{{file}} er skadet: teksten i {{sheet}}!{{cell}} mangler i filen. Hent den ut på nytt, så ingen svar blir lest feil.',
    en: '{{file}} is damaged: the text of {{sheet}}!{{cell}} is missing from the file. Export it again, so that no answer is read wrongly.',
  },
  'sheet.no-sheets': {
    da: 'Der er ingen regneark i {{file}}. Vælg en fil med svar.',
    nb: 'Det er ingen regneark i {{file}}. Velg en fil med svar.',
    en: 'There are no sheets in {{file}}. Choose a file with answers.',
  },
  'sheet.not-a-spreadsheet': {
    da: '{{file}} er ikke et regneark. Vælg en fil i formatet .xlsx, .ods eller .csv.',
    nb: '{{file}} er ikke et regneark. Velg en fil i formatet .xlsx, .ods eller .csv.',
    en: '{{file}} is not a spreadsheet. Choose an .xlsx, .ods or .csv file.',
  },
  'sheet.old-excel': {
    da: '{{file}} er i det gamle Excel-format (.xls). Åbn den i Excel, vælg Gem som, .xlsx, og prøv igen.',
    nb: '{{file}} er i det gamle Excel-formatet (.xls). Åpne den i Excel, velg Lagre som, .xlsx, og prøv igjen.',
    en: '{{file}} is in the old Excel format (.xls). Open it in Excel, choose Save as, .xlsx, and try again.',
  },
  'sheet.other-format': {
    da: '{{file}} er i formatet {{format}}. Åbn den i dit regnearksprogram, gem den som .xlsx, og prøv igen.',
    nb: '{{file}} er i formatet {{format}}. Åpne den i regnearkprogrammet ditt, lagre den som .xlsx, og prøv igjen.',
    en: '{{file}} is in the format {{format}}. Open it in your spreadsheet program, save it as .xlsx, and try again.',
  },
  'sheet.packed-too-tightly': {
    da: '{{file}} er pakket usædvanligt tæt og åbnes ikke af sikkerhedshensyn. Åbn den i Excel, gem den igen som .xlsx, og prøv igen.',
    nb: '{{file}} er pakket uvanlig tett og åpnes ikke av sikkerhetshensyn. Åpne den i Excel, lagre den på nytt som .xlsx, og prøv igjen.',
    en: '{{file}} is packed unusually tightly and is not opened, for safety. Open it in Excel, save it again as .xlsx, and try again.',
  },
  'sheet.reader-ended': {
    da: '{{file}} kunne ikke læses: læsningen brød sammen. Åbn filen i Excel, gem den igen som .xlsx, og prøv igen.',
    nb: '{{file}} kunne ikke leses: lesingen brøt sammen. Åpne filen i Excel, lagre den på nytt som .xlsx, og prøv igjen.',
    en: '{{file}} could not be read: the reading broke down. Open the file in Excel, save it again as .xlsx, and try again.',
  },
  'sheet.reader-memory': {
    da: '{{file}} kræver mere hukommelse, end et regneark må bruge, og blev ikke læst. Gem kun arket med svar i en ny fil.',
    nb: '{{file}} krever mer minne enn et regneark får bruke, og ble ikke lest. Lagre bare arket med svar i en ny fil.',
    en: '{{file}} needs more memory than a spreadsheet may take and was not read. Save only the sheet with answers in a new file.',
  },
  'sheet.reader-slow': {
    da: 'Det tog for lang tid at læse {{file}}, og læsningen blev stoppet. Gem kun arket med svar i en ny fil, og prøv igen.',
    nb: 'Det tok for lang tid å lese {{file}}, og lesingen ble stoppet. Lagre bare arket med svar i en ny fil, og prøv igjen.',
    en: 'Reading {{file}} took too long and was stopped. Save only the sheet with answers in a new file and try again.',
  },
  'sheet.too-large-cells': {
    da: '{{file}} har flere end {{limit}} celler. Del den, eller fjern de ark og kolonner, der ikke er svar.',
    nb: '{{file}} har flere enn {{limit}} celler. Del den, eller fjern ark og kolonner som ikke er svar.',
    en: '{{file}} has more than {{limit}} cells. Split it, or remove sheets and columns that are not answers.',
  },
  'sheet.too-large-columns': {
    da: '{{file}} har flere end {{limit}} kolonner. Fjern dem, der ikke er svar.',
    nb: '{{file}} har flere enn {{limit}} kolonner. Fjern de som ikke er svar.',
    en: '{{file}} has more than {{limit}} columns. Remove those that are not answers.',
  },
  'sheet.too-large-parts': {
    da: '{{file}} har flere end {{limit}} ark eller dele. Gem kun arket med svar i en ny fil.',
    nb: '{{file}} har flere enn {{limit}} ark eller deler. Lagre bare arket med svar i en ny fil.',
    en: '{{file}} has more than {{limit}} sheets or parts. Save only the sheet with answers in a new file.',
  },
  'sheet.too-large-rows': {
    da: '{{file}} har flere end {{limit}} rækker. Del den i flere filer.',
    nb: '{{file}} har flere enn {{limit}} rader. Del den i flere filer.',
    en: '{{file}} has more than {{limit}} rows. Split it into several files.',
  },
  'sheet.too-large-size': {
    da: '{{file}} fylder mere end {{limit}} MB, når den læses. Gem kun arket med svar i en ny fil.',
    nb: '{{file}} er større enn {{limit}} MB når den leses. Lagre bare arket med svar i en ny fil.',
    en: '{{file}} takes more than {{limit}} MB when read. Save only the sheet with answers in a new file.',
  },
  'sheet.too-large-text': {
    da: '{{file}} har en celle med mere end {{limit}} tegn. Forkort den, og prøv igen.',
    nb: '{{file}} har en celle med mer enn {{limit}} tegn. Forkort den, og prøv igjen.',
    en: '{{file}} has a cell of more than {{limit}} characters. Shorten it and try again.',
  },
  'sheet.unsafe': {
    da: '{{file}} er bygget på en måde, som regnearksprogrammer ikke bruger, og åbnes ikke af sikkerhedshensyn. Hent den ud igen fra undersøgelsen.',
    nb: '{{file}} er bygd på en måte som regnearkprogrammer ikke bruker, og åpnes ikke av sikkerhetshensyn. Hent den ut på nytt fra undersøkelsen.',
    en: '{{file}} is built in a way that no spreadsheet program uses and is not opened, for safety. Export it again from the survey.',
  },
} as const satisfies Messages;
