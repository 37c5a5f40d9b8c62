/** User guide: bringing the answers in, what the assistant asks, the account, and taking an import back. */
import { chapter, list, note, para, picture, section, steps, told } from '../labels.ts';

export const importChapter = chapter(
  'import',
  told('Svarene ind', 'Svarene inn', 'The answers in'),
  section(
    'import-wizard',
    told('Importér regnearket', 'Importer regnearket', 'Import the spreadsheet'),
    para(
      told(
        'Træk filen ind i vinduet, eller vælg [[menu.import]] i menuen [[menu.file]]. Excel, OpenDocument og tekstfiler kan læses, og et eksporteret svarsæt behøver ikke at blive ryddet op først.',
        'Dra filen inn i vinduet, eller velg [[menu.import]] i menyen [[menu.file]]. Excel, OpenDocument og tekstfiler kan leses, og et eksportert svarsett trenger ikke å ryddes opp først.',
        'Drag the file into the window, or choose [[menu.import]] in the menu [[menu.file]]. Excel, OpenDocument and text files can be read, and an exported set of answers need not be tidied first.',
      ),
    ),
    picture(
      'import-columns',
      told(
        'Importen i fire trin: filen, kolonnerne, værdierne og kontrollen, med regnearket vist nedenunder.',
        'Importen i fire trinn: filen, kolonnene, verdiene og kontrollen, med regnearket vist under.',
        'The import in four steps: file, columns, values and check, with the spreadsheet shown below.',
      ),
    ),
    steps(
      told(
        '[[import.step.file]]: vælg ark og overskrifter. Samspil genkender de gængse spørgeskemaværktøjer; ellers vælger du selv under [[import.preset]].',
        '[[import.step.file]]: velg ark og overskrifter. Samspil kjenner igjen de vanlige spørreskjemaverktøyene; ellers velger du selv under [[import.preset]].',
        '[[import.step.file]]: choose sheet and headings. Samspil recognises the common survey tools; otherwise you choose under [[import.preset]].',
      ),
      told(
        '[[import.step.columns]]: se, hvordan hver kolonne læses. Det, der er i tvivl, er mærket; resten kan du lade stå.',
        '[[import.step.columns]]: se hvordan hver kolonne leses. Det som er i tvil, er merket; resten kan du la stå.',
        '[[import.step.columns]]: see how each column is read. What is in doubt is marked; the rest can stay.',
      ),
      told(
        '[[import.step.values]]: sig, hvad der menes med de navne og svar, som Samspil ikke kender. Det skal kun siges én gang.',
        '[[import.step.values]]: si hva som menes med navnene og svarene som Samspil ikke kjenner. Det trenger du bare å si én gang.',
        '[[import.step.values]]: say what is meant by the names and answers that Samspil does not know. It only has to be said once.',
      ),
      told(
        '[[import.step.check]]: vælg runden, læs regnskabet, og tryk på [[import.store]].',
        '[[import.step.check]]: velg runden, les regnskapet, og trykk på [[import.store]].',
        '[[import.step.check]]: choose the round, read the account, and press [[import.store]].',
      ),
    ),
    note(
      told('Navne og adresser', 'Navn og adresser', 'Names and addresses'),
      told(
        'Kolonner med navne og e-mailadresser på personer læses ikke ind. Deltagernes id gemmes aldrig; i stedet gemmes en kode, som kun dette dokument kan lave.',
        'Kolonner med navn og e-postadresser til personer leses ikke inn. Deltakernes id lagres aldri; i stedet lagres en kode som bare dette dokumentet kan lage.',
        'Columns with people’s names and e-mail addresses are not taken in. Respondents’ ids are never stored; a code that only this document can make is stored instead.',
      ),
    ),
  ),
  section(
    'import-account',
    told(
      'Regnskabet: intet forsvinder i stilhed',
      'Regnskapet: ingenting forsvinner i stillhet',
      'The account: nothing vanishes in silence',
    ),
    para(
      told(
        '[[account.title]] viser, hvad der blev læst, hvad der blev gemt, og hvad der blev sprunget over, med grund og række for række. Gem det med [[account.save]], hvis kunden vil se, hvad der skete med svarene.',
        '[[account.title]] viser hva som ble lest, hva som ble lagret, og hva som ble hoppet over, med grunn og rad for rad. Lagre det med [[account.save]] hvis kunden vil se hva som skjedde med svarene.',
        '[[account.title]] shows what was read, what was stored and what was left out, with the reason and row by row. Save it with [[account.save]] if the client wants to see what became of the answers.',
      ),
    ),
    list(
      told(
        'Kommer der en ny fil med flere svar, så importér den også. Har nogen svaret igen, spørger Samspil, om de tidligere svar skal erstattes.',
        'Kommer det en ny fil med flere svar, så importer den også. Har noen svart på nytt, spør Samspil om de tidligere svarene skal erstattes.',
        'If a new file with more answers comes, import it too. Where someone has answered again, Samspil asks whether to replace the earlier answers.',
      ),
      told(
        'Har du den samme slags fil hver gang, så gem læsningen med [[import.mapping-save]], og hent den med [[import.mapping-load]].',
        'Har du samme slags fil hver gang, så lagre lesingen med [[import.mapping-save]], og hent den med [[import.mapping-load]].',
        'If the same kind of file comes every time, keep the reading with [[import.mapping-save]], and fetch it with [[import.mapping-load]].',
      ),
    ),
  ),
  section(
    'import-back',
    told('Tag en import tilbage', 'Ta en import tilbake', 'Take an import back'),
    para(
      told(
        'Var det den forkerte fil, så gå til [[survey.batches]] på fanen [[survey.tab.answers]], og vælg [[survey.take-back]] ud for filen. Svarene tæller da ikke med. Fortryder du, henter [[survey.bring-back]] dem ind igen.',
        'Var det feil fil, så gå til [[survey.batches]] på fanen [[survey.tab.answers]], og velg [[survey.take-back]] ved filen. Svarene teller da ikke med. Ombestemmer du deg, henter [[survey.bring-back]] dem inn igjen.',
        'If it was the wrong file, go to [[survey.batches]] on the tab [[survey.tab.answers]], and choose [[survey.take-back]] beside the file. Its answers then no longer count. If you change your mind, [[survey.bring-back]] takes them in again.',
      ),
    ),
  ),
);
