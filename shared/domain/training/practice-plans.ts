/** The plans of the five practice cases: invented organisations, each with its own core task and its own kind of difficulty. */
import { NORDBY_GROUPS, type NordbyGroup } from './nordby-groups.ts';
import type { CasePlan } from './plan.ts';
import { PRACTICE_COMMENTS } from './practice-comments.ts';

type Names = readonly [da: string, nb: string, en: string];

const group = (
  id: string,
  [da, nb, en]: Names,
  unit: string,
  weight: number,
  aliases: readonly string[] = [],
  level: NordbyGroup['level'] = 'employees',
): NordbyGroup => ({ id, name: { da, nb, en }, level, unit, aliases, weight });

const RELCAP_OFFSETS = {
  collab: 0.1,
  know: -0.3,
  info: -0.2,
  problem: 0.05,
  newsol: -0.1,
  respect: 0.45,
} as const;
const RC_OFFSETS = {
  freq: -0.1,
  timely: -0.25,
  accurate: 0.1,
  problem: 0.05,
  goals: 0.15,
  know: -0.3,
  respect: 0.35,
} as const;

const nordby: CasePlan = {
  id: 'nordby',
  client: { da: 'Nordby Kommune', nb: 'Nordby kommune', en: 'Nordby Municipality' },
  name: {
    da: 'Børn i udsatte positioner',
    nb: 'Barn i utsatte situasjoner',
    en: 'Children in vulnerable positions',
  },
  coreTask: {
    da: 'børn i udsatte positioner',
    nb: 'barn i utsatte situasjoner',
    en: 'children in vulnerable positions',
  },
  purpose: {
    da: 'At se, hvor samarbejdet om børnene bærer, og hvor vi skal kende hinanden bedre.',
    nb: 'Å se hvor samarbeidet om barna bærer, og hvor vi må kjenne hverandre bedre.',
    en: 'To see where collaboration around the children holds, and where we need to know each other better.',
  },
  instrument: 'relcap-6',
  groups: NORDBY_GROUPS,
  people: 150,
  apart: [['jobcenter', 'dagtilbud']],
  opens: ['2026-03-02'],
  offsets: RELCAP_OFFSETS,
  comments: PRACTICE_COMMENTS,
};

const fjordvik: CasePlan = {
  id: 'fjordvik',
  client: { da: 'Fjordvik Kommune', nb: 'Fjordvik kommune', en: 'Fjordvik Municipality' },
  name: { da: 'Unge på vej', nb: 'Ungdom på vei', en: 'Young people on their way' },
  coreTask: {
    da: 'unge uden for skole og arbejde',
    nb: 'ungdom utenfor skole og arbeid',
    en: 'young people outside school and work',
  },
  purpose: {
    da: 'At færre unge falder mellem to stole, når skolen slipper, og andre skal tage over.',
    nb: 'At færre unge faller mellom to stoler når skolen slipper og andre skal ta over.',
    en: 'That fewer young people fall between two stools when school lets go and others take over.',
  },
  instrument: 'relcap-6',
  groups: [
    group(
      'videregaaende',
      ['Ungdomsuddannelsen', 'Videregående skole', 'Upper secondary school'],
      'Oppvekst',
      26,
      ['VGS'],
    ),
    group('nav', ['NAV', 'NAV', 'NAV (labour and welfare)'], 'Arbeid og velferd', 22, ['NAV Fjordvik']),
    group(
      'oppfoelging',
      ['Opfølgningstjenesten', 'Oppfølgingstjenesten', 'Follow-up service'],
      'Oppvekst',
      16,
      ['OT'],
    ),
    group('psykiskhelse', ['Psykisk sundhed', 'Psykisk helse', 'Mental health service'], 'Helse', 18),
    group(
      'barnevern',
      ['Børne- og familietjenesten', 'Barnevernstjenesten', 'Child welfare service'],
      'Helse',
      18,
      ['Barnevernet'],
    ),
    group('utekontakt', ['Opsøgende team', 'Utekontakten', 'Outreach team'], 'Kultur', 14, ['Uteteamet']),
    group('enhetsledere', ['Enhedsledere', 'Enhetsledere', 'Heads of unit'], 'Stab', 12, [], 'leaders'),
    group(
      'toppledelse',
      ['Kommunaldirektørens stab', 'Kommunedirektørens ledergruppe', 'Top management'],
      'Stab',
      0,
      [],
      'top',
    ),
  ],
  people: 136,
  apart: [['utekontakt', 'toppledelse']],
  opens: ['2026-02-09'],
  offsets: RELCAP_OFFSETS,
  comments: PRACTICE_COMMENTS,
};

const ward: CasePlan = {
  id: 'ward',
  client: { da: 'Østsund Sygehus', nb: 'Østsund sykehus', en: 'Østsund Hospital' },
  name: { da: 'Afsnit M4', nb: 'Sengepost M4', en: 'Ward M4' },
  coreTask: {
    da: 'den ældre medicinske patients forløb',
    nb: 'forløpet for eldre medisinske pasienter',
    en: 'the stay of older medical patients',
  },
  purpose: {
    da: 'At koordinere stuegang og udskrivelse, så patienten ikke venter på os.',
    nb: 'Å koordinere visitt og utskrivning slik at pasienten ikke venter på oss.',
    en: 'To coordinate rounds and discharge so that patients do not wait for us.',
  },
  instrument: 'rc-7',
  groups: [
    group('laeger', ['Læger', 'Leger', 'Physicians'], 'Medicin', 20, ['Lægerne']),
    group('sygeplejersker', ['Sygeplejersker', 'Sykepleiere', 'Nurses'], 'Afsnit M4', 34, ['Spl.']),
    group(
      'sosu',
      ['Social- og sundhedsassistenter', 'Helsefagarbeidere', 'Nursing assistants'],
      'Afsnit M4',
      22,
      ['SSA'],
    ),
    group('fysioterapeuter', ['Fysioterapeuter', 'Fysioterapeuter', 'Physiotherapists'], 'Terapi', 14, [
      'Fys',
    ]),
    group('sekretaerer', ['Lægesekretærer', 'Helsesekretærer', 'Medical secretaries'], 'Medicin', 14),
    group(
      'visitation',
      ['Kommunens visitation', 'Kommunens tildelingskontor', 'Municipal home-care intake'],
      'Kommunen',
      14,
      ['Visitationen'],
    ),
    group(
      'afsnitsledelse',
      ['Afsnitsledelsen', 'Postledelsen', 'Ward management'],
      'Afsnit M4',
      0,
      [],
      'leaders',
    ),
  ],
  people: 122,
  apart: [['fysioterapeuter', 'sekretaerer']],
  opens: ['2026-04-13'],
  offsets: RC_OFFSETS,
  comments: PRACTICE_COMMENTS,
};

const chain: CasePlan = {
  id: 'chain',
  client: { da: 'Storå Kommune', nb: 'Storå kommune', en: 'Storå Municipality' },
  name: {
    da: 'Ledelseskæden på ældreområdet',
    nb: 'Lederkjeden i eldreomsorgen',
    en: 'The leadership chain in elder care',
  },
  coreTask: { da: 'den nære ældrepleje', nb: 'nær eldreomsorg', en: 'close care for older people' },
  purpose: {
    da: 'At se, om kæden fra direktion til medarbejdere trækker i samme retning.',
    nb: 'Å se om kjeden fra ledelsen til medarbeiderne drar i samme retning.',
    en: 'To see whether the chain from top management to employees pulls in one direction.',
  },
  instrument: 'relcap-6',
  groups: [
    group('hjemmepleje-oest', ['Hjemmeplejen øst', 'Hjemmetjenesten øst', 'Home care east'], 'Øst', 24),
    group('hjemmepleje-vest', ['Hjemmeplejen vest', 'Hjemmetjenesten vest', 'Home care west'], 'Vest', 24),
    group('plejecentre', ['Plejecentrene', 'Sykehjemmene', 'Nursing homes'], 'Centre', 28, ['Plejehjem']),
    group('traening', ['Trænende terapeuter', 'Rehabiliteringsteamet', 'Rehabilitation team'], 'Træning', 16),
    group('visitatorer', ['Visitatorerne', 'Tildelingskontoret', 'Care assessors'], 'Myndighed', 14),
    group('teamledere', ['Teamledere', 'Teamledere', 'Team leaders'], 'Ledelse', 14, [], 'leaders'),
    group('omraadeledere', ['Områdeledere', 'Områdeledere', 'Area managers'], 'Ledelse', 9, [], 'leaders'),
    group(
      'direktion',
      ['Direktionen', 'Kommunedirektørens ledergruppe', 'Top management'],
      'Ledelse',
      0,
      [],
      'top',
    ),
  ],
  people: 146,
  apart: [['traening', 'direktion']],
  opens: ['2026-05-04'],
  offsets: RELCAP_OFFSETS,
  comments: PRACTICE_COMMENTS,
};

const newStart: CasePlan = {
  id: 'new-start',
  client: { da: 'Sundvig Kommune', nb: 'Sundvik kommune', en: 'Sundvig Municipality' },
  name: { da: 'Godt tilbage i job', nb: 'Godt tilbake i jobb', en: 'Well back to work' },
  coreTask: {
    da: 'borgere, der er syge af stress og smerter',
    nb: 'innbyggere som er syke av stress og smerter',
    en: 'citizens who are ill with stress and pain',
  },
  purpose: {
    da: 'At se, om et års arbejde på tværs kan mærkes: en måling før og en efter.',
    nb: 'Å se om et års arbeid på tvers merkes: én måling før og én etter.',
    en: 'To see whether a year of work across makes a difference: one measurement before and one after.',
  },
  instrument: 'relcap-6',
  groups: [
    group('sagsbehandlere', ['Sagsbehandlere', 'Saksbehandlere', 'Case workers'], 'Jobcenter', 26),
    group(
      'virksomhed',
      ['Virksomhedskonsulenter', 'Markedskontakter', 'Employer consultants'],
      'Jobcenter',
      18,
    ),
    group('sundhedscenter', ['Sundhedscentret', 'Frisklivssentralen', 'Health centre'], 'Sundhed', 20, [
      'Sundhedscenter',
    ]),
    group('socialraadgivning', ['Socialrådgivningen', 'Sosialtjenesten', 'Social services'], 'Social', 20),
    group('misbrug', ['Rusmiddelcentret', 'Rusmiddeltjenesten', 'Substance use centre'], 'Social', 16),
    group('mentorer', ['Mentorerne', 'Mentorene', 'Mentors'], 'Jobcenter', 16),
    group(
      'afdelingsledere',
      ['Afdelingsledere', 'Avdelingsledere', 'Heads of department'],
      'Ledelse',
      11,
      [],
      'leaders',
    ),
    group('chefgruppe', ['Chefgruppen', 'Sjefsgruppen', 'Management group'], 'Ledelse', 0, [], 'top'),
  ],
  people: 142,
  apart: [['misbrug', 'chefgruppe']],
  opens: ['2025-10-06', '2026-10-05'],
  offsets: RELCAP_OFFSETS,
  comments: PRACTICE_COMMENTS,
};

/** The five cases in the order in which they are best taken. */
export const PRACTICE_PLANS = [nordby, fjordvik, ward, chain, newStart] as const;

export const practicePlan = (id: string): CasePlan | undefined =>
  PRACTICE_PLANS.find((plan) => plan.id === id);
