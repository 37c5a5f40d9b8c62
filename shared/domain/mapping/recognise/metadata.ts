/** Columns that tools and people add around the answers: ids, times, status, personal data. Known by header and entries. */
import { isPersonal } from '../personal.ts';
import { fold, foldLoosely } from '../text.ts';
import type { ColumnMapping } from '../types.ts';
import type { ColumnFacts } from './column-facts.ts';
import type { Tool } from './tool.ts';

export interface Guess {
  readonly mapping: ColumnMapping;
  readonly certainty: number;
  readonly reason: string;
}

const set = (list: string): ReadonlySet<string> => new Set(list.split('|'));

const PERSONAL = set(
  'email|e mail|mail|e post|e postadresse|epost|email address|e mailadresse|mailadresse|recipientemail|name|navn|fornavn|' +
    'efternavn|etternavn|first name|last name|firstname|lastname|fulde navn|fullt navn|full name|your name|dit navn|' +
    'recipientfirstname|recipientlastname|ip address|ipaddress|ipaddr|ip adresse|ip|locationlatitude|locationlongitude|' +
    'telefon|telefonnummer|mobil|mobilnummer|phone|phone number|cpr|cpr nummer|cprnr|cpr nr|personnummer|fodselsdato|' +
    'fodselsnummer|date of birth|adresse|address|hjemmeadresse|username|user name|brugernavn|brukernavn|initialer|initials|' +
    'custom data 1|externalreference|external data reference|externaldatareference|recipient email|recipient last name|' +
    'recipient first name|location latitude|location longitude|latitude|longitude|breddegrad|laengdegrad|lengdegrad|' +
    'for og efternavn|for og etternavn|navn og efternavn|skriv dit navn|skriv navnet ditt|hvad hedder du|hva heter du|' +
    'what is your name|din e mail|din mail|din mailadresse|e postadressen din|your email|your e mail|kontaktperson|emailaddress',
);
const TECHNICAL = set(
  'survey|organization|created|modified|starttime|start time|starttidspunkt|starttid|difftime|numberofreturnedmail|importgroup|' +
    'distributionschedule|digitaldistributionstatus|digitaldistributionerrormessage|responsecollectsessions|' +
    'digitald|numberof|distribu|collector id|collectorid|start date|startdate|duration in seconds|distributionchannel|' +
    'userlanguage|user language|distribution channel|responseset|response set|startlanguage|lastpage|seed|refurl|interviewtime|' +
    'total points|quiz feedback|last modified time|external lfdn|tester|duration|browser|referer|datetime|date of last access|' +
    'tidspunkt for siste endring|tidspunkt for seneste aendring|seneste aendringstidspunkt|answer time ms|network id|progress|redcap event name|redcap repeat instrument|' +
    'redcap repeat instance|start date utc|sprog|language|point i alt|quizfeedback',
);
/** In order of preference: who answered. */
const RESPONDENT = [
  'respondentid|respondent id|respondent|respondentnr|respondentnummer|svarperson|svarpersonid|deltager|deltagerid|deltakerid|deltaker|participant|participant id|person|personid',
  'token',
  'responseid|response id|record id|submission id|lfdn|svarid|svar id|besvarelse|lobenr|lobenummer|nr|no|nummer|number',
  'id|#',
].map(set);
/** In order of preference: when it was submitted. */
const SUBMITTED = [
  'submitdate|completion time|fullforingstidspunkt|fuldforelsestidspunkt|faerdiggorelsestidspunkt|afslutningstidspunkt|sluttidspunkt|fullforingstid|fuldforelsestid|submit date utc|submitted|indsendt|closetime',
  'recordeddate|recorded date|enddate|end date|timestamp|tidsstempel|tidsmerke|afsluttet',
  'created|datestamp|modified|datetime|date|dato|tidspunkt',
].map(set);

/** SurveyXact's own columns, whose names an export may cut to eight signs. */
const SURVEYXACT_NAMES = [
  'respondentid',
  'organization',
  'closetime',
  'starttime',
  'responsecollectsessions',
  'numberofreturnedmail',
  'importgroup',
  'distributionschedule',
  'digitaldistributionstatus',
];
const CUT_NAMES = new Map(SURVEYXACT_NAMES.map((name) => [name.slice(0, 8), name]));

/** Column indices of the one respondent and the one submission column, by preference. */
export function chooseSingles(columns: readonly ColumnFacts[]): { respondent: number; submitted: number } {
  const choose = (ranks: readonly ReadonlySet<string>[], fits: (column: ColumnFacts) => boolean): number => {
    for (const rank of ranks) {
      const found = columns.find(
        (column) => looseNames(column).some((name) => rank.has(name)) && column.filled > 0 && fits(column),
      );
      if (found) return found.index;
    }
    return -1;
  };
  return {
    respondent: choose(RESPONDENT, (column) => column.filled >= column.rows * 0.5),
    submitted: choose(SUBMITTED, (column) => column.numbers === 0 || column.dates > 0 || isSerial(column)),
  };
}

/** A guess for a column that is no question, or null. */
export function guessMetadata(
  column: ColumnFacts,
  tool: Tool | null,
  singles: { respondent: number; submitted: number },
): Guess | null {
  const names = looseNames(column);
  const isOne = (list: ReadonlySet<string>): boolean => names.some((name) => list.has(name));
  const letters = column.letters;
  const status = guessStatus(column, tool);
  if (status) return status;
  if (column.index === singles.respondent)
    return {
      mapping: { column: letters, role: 'respondent' },
      certainty: 1,
      reason: 'import.reason.respondent',
    };
  if (column.index === singles.submitted) {
    const required = tool === 'limesurvey' && names.includes('submitdate');
    const mapping = { column: letters, role: 'submitted' as const, ...(required ? { required } : {}) };
    return { mapping, certainty: 1, reason: 'import.reason.submitted' };
  }
  if (isOne(PERSONAL) || holdsPersonalData(column))
    return { mapping: { column: letters, role: 'ignore' }, certainty: 1, reason: 'import.reason.personal' };
  const technical =
    isOne(TECHNICAL) ||
    RESPONDENT.some(isOne) ||
    SUBMITTED.some(isOne) ||
    /^(stat(internal|completion|creation|distribution|source|collect|overall)|stati|statco|statcr|statd|statso|stato)_?\w{0,4}_\d+$/.test(
      fold(column.header),
    ) ||
    /^(\$|grouptime\d|.*time$|c_\d{4}$|redcap_)/.test(fold(column.header)) ||
    (tool === 'redcap' && /_timestamp$/.test(fold(column.header)));
  if (technical)
    return {
      mapping: { column: letters, role: 'ignore' },
      certainty: 0.95,
      reason: 'import.reason.technical',
    };
  return null;
}

/** Each header row on its own: tools put their names in the first or the second. A matrix has its question above: not here. */
function looseNames(column: ColumnFacts): readonly string[] {
  return column.headers.map((header) => {
    if (header.trim() === '#') return '#';
    const name = foldLoosely(header);
    return CUT_NAMES.get(name) ?? name;
  });
}

/** Days since 1900 of recent years, as a sheet of numbers holds dates. */
function isSerial({ entries }: ColumnFacts): boolean {
  return entries.every(({ cell }) => typeof cell === 'number' && cell > 30_000 && cell < 70_000);
}

/** SurveyXact's fourth overall status is "completed"; Qualtrics marks try-outs in Status and ends in Finished. */
function guessStatus(column: ColumnFacts, tool: Tool | null): Guess | null {
  const names = column.headers.map(fold);
  const is = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  const guess = (values: { complete?: readonly string[]; test?: readonly string[] }): Guess => ({
    mapping: { column: column.letters, role: 'status', ...values },
    certainty: 1,
    reason: 'import.reason.status',
  });
  if (is(/^stato(verall)?_4$/)) return guess({ complete: ['1'] });
  if (tool === 'qualtrics' && is(/^status$/))
    return guess({
      complete: ['0', 'IP Address', 'IP-adresse', 'Normal', '4', 'Imported', '16', 'Offline'],
      test: ['1', 'Survey Preview', '2', 'Survey Test'],
    });
  if (tool === 'questback' && is(/^dispcode$/)) return guess({ complete: ['31', '32'] });
  if (tool === 'questback' && is(/^tester$/)) return guess({ complete: ['0'], test: ['1'] });
  if (is(/^finished$/)) return guess({ complete: ['1', 'True', 'Sand', 'Sann'] });
  // A form that nobody ever marked as done says nothing of its rows.
  if (is(/^\w+_complete$/))
    return column.entries.some(({ key }) => FORM_DONE.has(key))
      ? guess({ complete: ['1', '2', 'Complete', 'Unverified'] })
      : null;
  if (is(STATUS_NAME) && column.entries.length <= 12) return { ...guess({}), certainty: 0.9 };
  return null;
}

const FORM_DONE = new Set(['#1', '#2', 'complete', 'unverified']);
const STATUS_NAME = /^(status|svarstatus|besvarelsesstatus|completed|gennemført|fullført)$/;

function holdsPersonalData(column: ColumnFacts): boolean {
  const texts = column.entries.filter(({ text }) => text.length <= 260);
  const hits = texts.filter(({ text }) => isPersonal(text)).length;
  return hits >= 1 && hits >= texts.length * 0.3;
}
