/** The groups around children in vulnerable positions in an invented municipality: eight in the case, more where it is scaled up. */

export interface NordbyGroup {
  readonly id: string;
  readonly name: { readonly da: string; readonly nb: string; readonly en: string };
  readonly level: 'employees' | 'leaders' | 'top';
  readonly unit: string;
  readonly aliases: readonly string[];
  /** Share of the people that the groups divide among them; 0 = a fixed number. */
  readonly weight: number;
}

const group = (
  id: string,
  [da, nb, en]: readonly [string, string, string],
  unit: string,
  weight: number,
  aliases: readonly string[] = [],
  level: NordbyGroup['level'] = 'employees',
): NordbyGroup => ({ id, name: { da, nb, en }, level, unit, aliases, weight });

/** The eight groups of the case, in its order. */
export const NORDBY_GROUPS: readonly NordbyGroup[] = [
  group('skole', ['Skolen', 'Skolen', 'The school'], 'Skole og fritid', 32, ['Skole', 'Lærere']),
  group('dagtilbud', ['Dagtilbud', 'Barnehagene', 'Day care'], 'Dagtilbud', 26, [
    'Dagtilbuddene',
    'Pædagoger i dagtilbud',
  ]),
  group('ppr', ['PPR', 'PPT', 'Educational psychology service'], 'Børn og læring', 16, [
    'Pædagogisk Psykologisk Rådgivning',
  ]),
  group(
    'sundhedspleje',
    ['Sundhedsplejen', 'Helsesykepleierne', 'Health visitors'],
    'Sundhed og forebyggelse',
    15,
    ['Sundhedspleje', 'Sundhedsplejersker'],
  ),
  group('familieafsnit', ['Familieafsnittet', 'Familieavdelingen', 'Family section'], 'Børn og familie', 20, [
    'Familieafdelingen',
    'Familierådgivere',
  ]),
  group('jobcenter', ['Jobcentret', 'Jobbsenteret', 'Job centre'], 'Arbejdsmarked', 16, ['Jobcenter']),
  group(
    'ledere',
    ['Ledere på børneområdet', 'Ledere på barneområdet', "Leaders of children's services"],
    'Børn og unge',
    11,
    ['Lederne', 'Ledergruppen'],
    'leaders',
  ),
  group(
    'direktion',
    ['Direktionen', 'Kommunaldirektørens ledergruppe', 'Top management'],
    'Direktionen',
    0,
    ['Direktion'],
    'top',
  ),
];

/** More groups for large cases; they stand between the job centre and the leaders. */
export const MORE_NORDBY_GROUPS: readonly NordbyGroup[] = [
  group('sfo', ['SFO og klubber', 'SFO og klubber', 'After-school clubs'], 'Skole og fritid', 22),
  group('specialskole', ['Specialskolen', 'Spesialskolen', 'Special school'], 'Skole og fritid', 18, [
    'Specialskole',
  ]),
  group(
    'familiebehandling',
    ['Familiebehandlingen', 'Familiebehandlingen', 'Family treatment'],
    'Børn og familie',
    12,
  ),
  group('ungeindsats', ['Ungeindsatsen', 'Ungdomsinnsatsen', 'Youth services'], 'Unge og uddannelse', 14),
  group(
    'handicap',
    ['Handicaprådgivningen', 'Rådgivning ved funksjonsnedsettelse', 'Disability advice'],
    'Børn og familie',
    10,
  ),
  group('tandpleje', ['Tandplejen', 'Tannhelsetjenesten', 'Dental care'], 'Sundhed og forebyggelse', 12),
  group('ssp', ['SSP-samarbejdet', 'SLT-samarbeidet', 'Crime prevention'], 'Unge og uddannelse', 8),
  group(
    'plejefamilier',
    ['Plejefamiliekonsulenterne', 'Fosterhjemskonsulentene', 'Foster care advisers'],
    'Børn og familie',
    9,
  ),
  group(
    'rusmiddel',
    ['Rusmiddelcentret', 'Rusmiddelsenteret', 'Substance use centre'],
    'Social og psykiatri',
    10,
  ),
  group(
    'socialpsykiatri',
    ['Socialpsykiatrien', 'Psykisk helse', 'Social psychiatry'],
    'Social og psykiatri',
    11,
  ),
  group(
    'integration',
    ['Integrationsindsatsen', 'Integreringstjenesten', 'Integration services'],
    'Arbejdsmarked',
    9,
  ),
  group('ydelse', ['Ydelseskontoret', 'Ytelseskontoret', 'Benefits office'], 'Arbejdsmarked', 9),
  group('tale', ['Tale-hørekonsulenterne', 'Logopedene', 'Speech and hearing advisers'], 'Børn og læring', 8),
  group(
    'skolesocial',
    ['Skolesocialrådgiverne', 'Skolens sosialrådgivere', 'School social workers'],
    'Børn og familie',
    8,
  ),
  group(
    'fremskudt',
    ['Den fremskudte rådgivning', 'Den framskutte rådgivningen', 'Outreach advice'],
    'Børn og familie',
    8,
  ),
  group('stoettepaed', ['Støttepædagogerne', 'Støttepedagogene', 'Support pedagogues'], 'Dagtilbud', 12),
  group(
    'boligsocial',
    ['Den boligsociale indsats', 'Den boligsosiale innsatsen', 'Housing support'],
    'Social og psykiatri',
    8,
  ),
  group(
    'kultur',
    ['Kultur og bibliotek', 'Kultur og bibliotek', 'Culture and libraries'],
    'Kultur og fritid',
    10,
  ),
  group('musikskole', ['Musikskolen', 'Kulturskolen', 'Music school'], 'Kultur og fritid', 8),
  group(
    'fritid',
    ['Idræt og foreninger', 'Idrett og foreninger', 'Sports and associations'],
    'Kultur og fritid',
    8,
  ),
  group('krisecenter', ['Krisecentret', 'Krisesenteret', 'Crisis centre'], 'Social og psykiatri', 8),
  group('boernehus', ['Børnehuset', 'Barnehuset', "Children's house"], 'Børn og familie', 8),
];

export const MAX_NORDBY_GROUPS = NORDBY_GROUPS.length + MORE_NORDBY_GROUPS.length;

/** Invited at the top: always below the limit. */
export const TOP_INVITED = 4;

/** The first groups of the case, or all of them with more employees' groups before the leaders. */
export function nordbyGroups(count: number): readonly NordbyGroup[] {
  if (count <= NORDBY_GROUPS.length) return NORDBY_GROUPS.slice(0, count);
  const leadersAt = NORDBY_GROUPS.findIndex(({ level }) => level === 'leaders');
  return [
    ...NORDBY_GROUPS.slice(0, leadersAt),
    ...MORE_NORDBY_GROUPS.slice(0, count - NORDBY_GROUPS.length),
    ...NORDBY_GROUPS.slice(leadersAt),
  ];
}

/** How many people of each group are invited: by weight, at least one, adding up to `people`. */
export function invitedCounts(groups: readonly NordbyGroup[], people: number): readonly number[] {
  const weighted = groups.filter(({ weight }) => weight > 0);
  const weights = weighted.reduce((sum, { weight }) => sum + weight, 0);
  const shared = people - (groups.length - weighted.length) * TOP_INVITED - weighted.length;
  let passed = 0;
  return groups.map(({ weight }) => {
    if (weight === 0) return TOP_INVITED;
    const before = Math.floor((shared * passed) / weights);
    passed += weight;
    return 1 + Math.floor((shared * passed) / weights) - before;
  });
}
