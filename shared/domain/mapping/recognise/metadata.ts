/** Columns that tools and people add around the answers: ids, times, status, personal data. Known by header and entries. */
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
    'telefon|telefonnummer|mobil|mobilnummer|phone|cpr|cpr nummer|cprnr|personnummer|fodselsdato|fodselsnummer|adresse|' +
    'username|brugernavn|brukernavn|initialer|custom data 1|externalreference|externaldatareference',
);
const TECHNICAL = set(
  'survey|organization|created|modified|starttime|start time|starttidspunkt|starttid|difftime|numberofreturnedmail|importgroup|' +
    'distributionschedule|digitaldistributionstatus|digitaldistributionerrormessage|responsecollectsessions|response|' +
    'digitald|numberof|distribu|collector id|collectorid|start date|startdate|duration in seconds|distributionchannel|' +
    'userlanguage|startlanguage|lastpage|seed|refurl|interviewtime|total points|quiz feedback|last modified time|' +
    'tidspunkt for siste endring|tidspunkt for seneste aendring|seneste aendringstidspunkt|answer time ms|network id|progress|redcap event name|redcap repeat instrument|' +
    'redcap repeat instance|start date utc|sprog|language|point i alt|quizfeedback',
);
/** In order of preference: who answered. */
const RESPONDENT = [
  'respondentid|respondent id|respondent|respondentnr|respondentnummer|svarperson|svarpersonid|deltager|deltagerid|deltakerid|deltaker|participant|participant id|person|personid',
  'token',
  'responseid|response id|record id|submission id|svarid|svar id|besvarelse|lobenr|lobenummer|nr',
  'id|#',
].map(set);
/** In order of preference: when it was submitted. */
const SUBMITTED = [
  'submitdate|completion time|fullforingstidspunkt|fuldforelsestidspunkt|faerdiggorelsestidspunkt|afslutningstidspunkt|sluttidspunkt|fullforingstid|fuldforelsestid|submit date utc|submitted|indsendt|closetime',
  'recordeddate|enddate|end date|timestamp|tidsstempel|tidsmerke|afsluttet',
  'created|datestamp|modified',
].map(set);

/** Column indices of the one respondent and the one submission column, by preference. */
export function chooseSingles(columns: readonly ColumnFacts[]): { respondent: number; submitted: number } {
  const choose = (ranks: readonly ReadonlySet<string>[], fits: (column: ColumnFacts) => boolean): number => {
    for (const rank of ranks) {
      const found = columns.find(
        (column) => rank.has(looseName(column)) && column.filled > 0 && fits(column),
      );
      if (found) return found.index;
    }
    return -1;
  };
  return {
    respondent: choose(RESPONDENT, (column) => column.filled >= column.rows * 0.5),
    submitted: choose(SUBMITTED, () => true),
  };
}

/** A guess for a column that is no question, or null. */
export function guessMetadata(
  column: ColumnFacts,
  tool: Tool | null,
  singles: { respondent: number; submitted: number },
): Guess | null {
  const name = looseName(column);
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
    const required = tool === 'limesurvey' && name === 'submitdate';
    const mapping = { column: letters, role: 'submitted' as const, ...(required ? { required } : {}) };
    return { mapping, certainty: 1, reason: 'import.reason.submitted' };
  }
  if (PERSONAL.has(name) || holdsPersonalData(column))
    return { mapping: { column: letters, role: 'ignore' }, certainty: 1, reason: 'import.reason.personal' };
  const technical =
    TECHNICAL.has(name) ||
    RESPONDENT.some((rank) => rank.has(name)) ||
    SUBMITTED.some((rank) => rank.has(name)) ||
    /^(stat(internal|completion|creation|distribution|source|collect|overall)|stati|statco|statcr|statd|statso|stato)_?\w{0,4}_\d+$/.test(
      fold(column.header),
    ) ||
    /^(\$|grouptime\d|.*time$)/.test(fold(column.header));
  if (technical)
    return {
      mapping: { column: letters, role: 'ignore' },
      certainty: 0.95,
      reason: 'import.reason.technical',
    };
  return null;
}

function looseName(column: ColumnFacts): string {
  const header = column.headers[0] ?? '';
  return header.trim() === '#' ? '#' : foldLoosely(header);
}

/** SurveyXact's fourth overall status is "completed"; Qualtrics marks try-outs in Status and ends in Finished. */
function guessStatus(column: ColumnFacts, tool: Tool | null): Guess | null {
  const name = fold(column.headers[0] ?? '');
  const guess = (values: { complete?: readonly string[]; test?: readonly string[] }): Guess => ({
    mapping: { column: column.letters, role: 'status', ...values },
    certainty: 1,
    reason: 'import.reason.status',
  });
  if (/^stato(verall)?_4$/.test(name)) return guess({ complete: ['1'] });
  if (tool === 'qualtrics' && name === 'status')
    return guess({
      complete: ['0', 'IP Address', 'IP-adresse', 'Normal', '4', 'Imported', '16', 'Offline'],
      test: ['1', 'Survey Preview', '2', 'Survey Test'],
    });
  if (name === 'finished' || /^[\w]+_complete$/.test(name))
    return guess({ complete: name === 'finished' ? ['1', 'True', 'Sand', 'Sann'] : ['1', '2', 'Complete'] });
  if (
    /^(status|svarstatus|besvarelsesstatus|completed|gennemført|fullført)$/.test(name) &&
    column.entries.length <= 12
  )
    return { ...guess({}), certainty: 0.9 };
  return null;
}

const EMAIL = /^[^\s@]{1,64}@[^\s@]{1,190}\.[a-z]{2,}$/i;
const CIVIL_NUMBER = /^(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])\d{2}-?\d{4,5}$/;
const IP_ADDRESS = /^\d{1,3}(\.\d{1,3}){3}$/;

function holdsPersonalData(column: ColumnFacts): boolean {
  const texts = column.entries.filter(({ text }) => text.length <= 260);
  const hits = texts.filter(
    ({ text }) => EMAIL.test(text) || CIVIL_NUMBER.test(text) || IP_ADDRESS.test(text),
  ).length;
  return hits >= 1 && hits >= texts.length * 0.3;
}
