/** User guide: the tabs of insight, one by one, and what is hidden and why. */
import { chapter, list, named, note, para, picture, section, table, told } from '../labels.ts';

export const insightChapter = chapter(
  'insight',
  told('Læs tallene', 'Les tallene', 'Read the numbers'),
  section(
    'insight-first',
    told('Begynd med overblikket', 'Begynn med oversikten', 'Begin with the overview'),
    picture(
      'overview',
      told(
        'Overblikket: indekset med sit interval, svarprocenten og de tydeligste styrker og udfordringer.',
        'Oversikten: indeksen med intervallet sitt, svarprosenten og de tydeligste styrkene og utfordringene.',
        'The overview: the index with its interval, the response rate, and the clearest strengths and challenges.',
      ),
    ),
    para(
      told(
        'Fanen [[insight.overview]] siger, hvor stærkt samarbejdet opleves, og hvor sikkert det er. Se altid intervallet sammen med tallet: er det bredt, så sig det højt.',
        'Fanen [[insight.overview]] sier hvor sterkt samarbeidet oppleves, og hvor sikkert det er. Se alltid intervallet sammen med tallet: er det bredt, så si det høyt.',
        'The tab [[insight.overview]] says how strong the collaboration is experienced to be, and how certain that is. Always read the interval with the number: if it is wide, say so.',
      ),
    ),
    para(
      told(
        'Øverst vælger du [[head.round]] og [[head.view]]. Som [[view.consultant]] ser du lidt mere end kunden; skift til [[view.client]], før du viser skærmen til andre. Klik på et tal for at se, hvordan det er blevet til, helt ned til de enkelte svar.',
        'Øverst velger du [[head.round]] og [[head.view]]. Som [[view.consultant]] ser du litt mer enn kunden; bytt til [[view.client]] før du viser skjermen til andre. Klikk på et tall for å se hvordan det er blitt til, helt ned til de enkelte svarene.',
        'At the top you choose [[head.round]] and [[head.view]]. As [[view.consultant]] you see a little more than the client; switch to [[view.client]] before you show the screen to others. Click a number to see how it was made, right down to the single answers.',
      ),
    ),
  ),
  section(
    'insight-tabs',
    told('Fane for fane', 'Fane for fane', 'Tab by tab'),
    picture(
      'matrix',
      told(
        'Matricen: rækker svarer, kolonner svares der om; farven går fra svag til stærk, og skraverede felter er skjult.',
        'Matrisen: rader svarer, kolonner svares det om; fargen går fra svak til sterk, og skraverte felt er skjult.',
        'The matrix: rows answer, columns are answered about; the colour goes from weak to strong, and hatched cells are hidden.',
      ),
    ),
    table(
      told('Sådan læses fanerne', 'Slik leses fanene', 'How to read the tabs'),
      [told('Fane', 'Fane', 'Tab'), told('Sådan læses den', 'Slik leses den', 'How to read it')],
      [
        named('insight.matrix'),
        told(
          'Læs en række for at se, hvordan en gruppe oplever de andre, og en kolonne for at se, hvordan den opleves. Find par, hvor de to retninger ser forskelligt på samarbejdet. Åbn et felt for at se relationen fra begge sider.',
          'Les en rad for å se hvordan en gruppe opplever de andre, og en kolonne for å se hvordan den oppleves. Finn par der de to retningene ser ulikt på samarbeidet. Åpne et felt for å se relasjonen fra begge sider.',
          'Read a row to see how a group experiences the others, and a column to see how it is experienced. Look for pairs where the two directions see the collaboration differently. Open a cell to see the relation from both sides.',
        ),
      ],
      [
        named('insight.network'),
        told(
          'Det samme som et kort. Flyt grænsen for, hvilke relationer der tegnes, og se, hvem der bindes sammen først. Kortet viser oplevelser, ikke hvor meget der tales sammen.',
          'Det samme som et kart. Flytt grensen for hvilke relasjoner som tegnes, og se hvem som knyttes sammen først. Kartet viser opplevelser, ikke hvor mye det snakkes sammen.',
          'The same as a map. Move the threshold for what is drawn, and see who is tied together first. The map shows experiences, not how much people talk.',
        ),
      ],
      [
        named('insight.parameters'),
        told(
          'De enkelte sider af samarbejdet, inden for grupperne og mellem dem. Brug den til at finde ud af, hvad samtalen skal handle om.',
          'De enkelte sidene av samarbeidet, innad i gruppene og mellom dem. Bruk den til å finne ut hva samtalen skal handle om.',
          'The single aspects of the collaboration, within the groups and between them. Use it to find what the conversation should be about.',
        ),
      ],
      [
        named('insight.group-pages'),
        told(
          'Én gruppe ad gangen: dens svar, hvordan den oplever hver af de andre, og hvordan de oplever den.',
          'Én gruppe om gangen: svarene, hvordan den opplever hver av de andre, og hvordan de opplever den.',
          'One group at a time: its answers, how it experiences each of the others, and how they experience it.',
        ),
      ],
      [
        named('insight.gaps'),
        told(
          'Hvor to grupper ser forskelligt på deres samarbejde, og hvor en gruppe ser sig selv anderledes, end de andre ser den. En forskel er et godt spørgsmål, ikke en fejl.',
          'Der to grupper ser ulikt på samarbeidet sitt, og der en gruppe ser seg selv annerledes enn de andre ser den. En forskjell er et godt spørsmål, ikke en feil.',
          'Where two groups see their collaboration differently, and where a group sees itself otherwise than the others do. A difference is a good question, not a fault.',
        ),
      ],
      [
        named('insight.positions'),
        told(
          'Ledere og medarbejdere hver for sig, når begge er mange nok.',
          'Ledere og medarbeidere hver for seg, når begge er mange nok.',
          'Leaders and employees apart, when there are enough of both.',
        ),
      ],
      [
        named('insight.change'),
        told(
          'Denne runde mod en tidligere. Kun ændringer, som intervallet bærer, kaldes ændringer; resten kan være tilfældigt.',
          'Denne runden mot en tidligere. Bare endringer som intervallet bærer, kalles endringer; resten kan være tilfeldig.',
          'This round against an earlier one. Only changes that the interval supports are called changes; the rest may be chance.',
        ),
      ],
      [
        named('insight.trust'),
        told(
          'Hvem har svaret, og hænger svarene sammen? Kig her, før du lægger vægt på små forskelle.',
          'Hvem har svart, og henger svarene sammen? Se her før du legger vekt på små forskjeller.',
          'Who has answered, and do the answers hang together? Look here before you lean on small differences.',
        ),
      ],
      [
        named('insight.benchmark'),
        told(
          'Kun for dig: forløbet ved siden af andre, du har samlet med samtykke.',
          'Bare for deg: oppdraget ved siden av andre du har samlet med samtykke.',
          'For you only: the engagement beside others that you have gathered with consent.',
        ),
      ],
    ),
    picture(
      'network',
      told(
        'Netværket: grupper som punkter, stærke relationer som linjer, og grænsen for, hvad der tegnes.',
        'Nettverket: grupper som punkter, sterke relasjoner som linjer, og grensen for hva som tegnes.',
        'The network: groups as dots, strong relations as lines, and the threshold for what is drawn.',
      ),
    ),
    para(
      told(
        'Under hver figur skifter [[chart.show-table]] til de samme tal som en tabel.',
        'Under hver figur bytter [[chart.show-table]] til de samme tallene som en tabell.',
        'Below every figure, [[chart.show-table]] turns it into a table of the same numbers.',
      ),
    ),
  ),
  section(
    'hidden',
    told('Hvad der er skjult, og hvorfor', 'Hva som er skjult, og hvorfor', 'What is hidden, and why'),
    list(
      told(
        'Et tal fra for få svar vises ikke: det kunne pege på enkelte.',
        'Et tall fra for få svar vises ikke: det kunne peke på enkeltpersoner.',
        'A number from too few answers is not shown: it could point to single people.',
      ),
      told(
        'Somme tider er et tal skjult, selv om mange nok har svaret. Så kunne det skjulte tal ved siden af ellers regnes ud.',
        'Noen ganger er et tall skjult selv om mange nok har svart. Da kunne det skjulte tallet ved siden av ellers regnes ut.',
        'Sometimes a number is hidden although enough have answered. Otherwise the hidden one beside it could be worked out.',
      ),
      told(
        'Det samme gælder i alt, hvad du afleverer: rapport, slides, regneark og data bruger det, der allerede er skjult for læseren.',
        'Det samme gjelder i alt du leverer: rapport, lysbilder, regneark og data bruker det som allerede er skjult for leseren.',
        'The same holds for all that you deliver: report, slides, workbook and data use what is already hidden from the reader.',
      ),
    ),
    note(
      told('Når kunden spørger', 'Når kunden spør', 'When the client asks'),
      told(
        'Sig, at de, der svarede, fik et løfte. Regn aldrig et skjult tal ud i hovedet, og vis ikke dit eget eksemplar af projektmappen.',
        'Si at de som svarte, fikk et løfte. Regn aldri ut et skjult tall i hodet, og vis ikke ditt eget eksemplar av arbeidsboken.',
        'Say that those who answered were given a promise. Never work out a hidden number in your head, and do not show your own edition of the workbook.',
      ),
    ),
  ),
);
