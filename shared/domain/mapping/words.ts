/** Words of the field that sheets use in Danish, Norwegian and English. All folded (text.ts). */
import type { Position } from '../engagement/types.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split('|'));

const LEADER_WORDS = words(
  'leder|ledere|leader|leaders|manager|managers|chef|chefer|sjef|sjefer|direktør|direktører|director|directors|head|' +
    'afdelingsleder|avdelingsleder|mellemleder|mellomleder|teamleder|ledelse|ledelsen|leiar|rektor|' +
    'jeg er leder|leder med personaleansvar|ja, jeg er leder',
);
const EMPLOYEE_WORDS = words(
  'medarbejder|medarbejdere|medarbeider|medarbeidere|medarbeidar|employee|employees|staff|staff member|worker|' +
    'ansat|ansatte|ansatt|tilsat|tilsatt|jeg er medarbejder|medarbejder uden ledelsesansvar|nej, jeg er ikke leder',
);

/** The position a folded text names, else null. */
export function positionOfWord(folded: string): Position | null {
  if (LEADER_WORDS.has(folded)) return 'leader';
  return EMPLOYEE_WORDS.has(folded) ? 'employee' : null;
}

const COMPLETE_WORDS = words(
  '#1|#100|true|yes|ja|complete|completed|finished|done|submitted|gennemført|gennemfort|afsluttet|fuldført|fullført|' +
    'færdig|ferdig|besvaret|besvart|levert|ip address|normal|#2|#31|#32|sandt|sann',
);
const INCOMPLETE_WORDS = words(
  '#0|false|no|nej|nei|incomplete|partial|partially|in progress|started|not completed|[not completed]|disqualified|' +
    'nogen svar|noen svar|delvist besvaret|delvis besvart|påbegyndt|påbegynt|ikke gennemført|ikke fullført|ikke afsluttet|' +
    'ikke besvaret|ikke besvart|distribueret|distribuert|frafaldet|frafalt|falsk|usann',
);
const TEST_STATUS_WORDS = words(
  'survey preview|preview|survey test|test|forhåndsvisning|forhåndsvisning af undersøgelse',
);

/** What a status column's entry says of its row; null where the word is not known. */
export function statusOfWord(folded: string): 'complete' | 'incomplete' | 'test' | null {
  if (COMPLETE_WORDS.has(folded)) return 'complete';
  if (INCOMPLETE_WORDS.has(folded) || folded === '') return 'incomplete';
  return TEST_STATUS_WORDS.has(folded) ? 'test' : null;
}

const TEST_TEXT =
  /^[\s"'(*[-]*(dette er |det her er |det er |this is )?(bare |kun |just )?(a |an |en |et )?(test|testsvar|test-svar|testbesvarelse|testperson|testrespondent|test respondent|test response|test user|testbruger|testbruker|prøvesvar|prøvebesvarelse)([\s_-]*\d{1,4})?[\s.!"')*\]-]*$/;
const TEST_REMARK = /^test[\s\p{P}].{0,80}(slet|slett|delete|ignor|se bort|ikke med)/u;
const TEST_ADDRESS = /^test[\w.+-]{0,30}@/;

/** Says nothing but that its row is a try-out: no name and no remark of anybody. */
export const isTestWord = (text: string): boolean => TEST_TEXT.test(text.trim().toLowerCase());

/** Does a whole cell say that its row is a try-out of the survey? Never by a word inside a longer remark. */
export function isTestText(text: string): boolean {
  if (text.length > 200) return false;
  const lower = text.trim().toLowerCase();
  return TEST_TEXT.test(lower) || TEST_REMARK.test(lower) || TEST_ADDRESS.test(lower);
}
