/** Builds the report of one round: results and charts in, ordered sections of text, tables and figures out. */
import { responseText } from '../charts/build/names.ts';
import { isShown, type SectionChoice, type SectionId, type SectionTexts } from './composition.ts';
import { reportContext, type ReportContext, type ReportInput } from './context.ts';
import { changeSection } from './sections/change.ts';
import { planSection, questionsSection, strengthsSection } from './sections/dialogue.ts';
import { commentsSection } from './sections/comments.ts';
import { glossarySection } from './sections/glossary.ts';
import { groupsSections } from './sections/groups.ts';
import { layersSection } from './sections/layers.ts';
import { appendixSection, methodSection } from './sections/method.ts';
import { networkSection } from './sections/network.ts';
import { overviewSection } from './sections/overview.ts';
import { parametersSections } from './sections/parameters.ts';
import { peopleSection } from './sections/people.ts';
import { positionsSection } from './sections/positions.ts';
import { gapsSection, matrixSection, profileSection } from './sections/relations.ts';
import { selfSection } from './sections/self.ts';
import { CONTENTS, guideSections } from './sections/guide.ts';
import type { Block, ReportDoc, Section } from './types.ts';

export type { ReportInput } from './context.ts';

type Builder = (context: ReportContext) => Section | null | readonly Section[];

const BUILDERS: Readonly<Record<SectionId, Builder>> = {
  guide: guideSections,
  people: peopleSection,
  overview: overviewSection,
  matrix: matrixSection,
  network: networkSection,
  profile: profileSection,
  parameters: parametersSections,
  layers: layersSection,
  gaps: gapsSection,
  self: selfSection,
  positions: positionsSection,
  change: changeSection,
  groups: groupsSections,
  comments: commentsSection,
  strengths: strengthsSection,
  questions: questionsSection,
  plan: planSection,
  method: methodSection,
  glossary: glossarySection,
  appendix: appendixSection,
};

/** Sections as they are generated, without anybody's own words; none where the result has nothing for them. */
export function generatedSections(context: ReportContext, id: SectionId): readonly Section[] {
  const built = BUILDERS[id](context);
  if (built === null) return [];
  return 'blocks' in built ? [built] : built;
}

/** The whole report. The result must already be suppressed for its readers: every number in it may be shown. */
export function buildReport(input: ReportInput): ReportDoc {
  const context = reportContext(input);
  const { result, composition } = context;
  const sections = composition.sections
    .filter((choice) => isShown(choice, result.audience))
    .flatMap((choice) => withTexts(generatedSections(context, choice.id), choice, context));
  return reportFrame(context, input.house ?? '', context.words.t('report.subtitle'), sections);
}

/** Cover, head and foot around sections. */
export function reportFrame(
  context: ReportContext,
  house: string,
  subtitle: string,
  sections: readonly Section[],
): ReportDoc {
  const { words, engagement, result, language } = context;
  return {
    language,
    title: engagement.name,
    subtitle,
    client: engagement.client,
    house,
    factsLine: words.t('report.cover-line', {
      round: context.roundLabel,
      date: words.date(context.date),
      response: responseText(result, words),
      instrument: instrumentText(context),
    }),
    head: words.t('report.head', { client: engagement.client, title: engagement.name }),
    ...(engagement.practice === undefined ? {} : { mark: words.t('report.practice') }),
    foot: footText(context),
    date: context.date,
    sections,
  };
}

/** The consultant's own words in place of the generated ones, or after them. */
function withTexts(
  sections: readonly Section[],
  { texts }: SectionChoice,
  { language }: ReportContext,
): readonly Section[] {
  const own = texts[language];
  // The list of contents says nothing of its own.
  const place = sections.findIndex(({ id }) => id !== CONTENTS);
  if (own === undefined) return sections;
  const single = sections.every(({ nested, id }, at) => at === place || nested === true || id === CONTENTS);
  return sections.map((section, at) => (at === place ? edited(section, own, single) : section));
}

/** `single`: the title is that of the whole, not of the first of several pages. */
function edited(section: Section, own: SectionTexts, single: boolean): Section {
  const isLead = (block: Block | undefined): boolean => block?.kind === 'paragraph' && block.tone === 'lead';
  const paragraph = (text: string, tone?: 'lead'): Block => ({
    kind: 'paragraph',
    text,
    ...(tone === undefined ? {} : { tone }),
  });
  const rest = own.lead !== undefined && isLead(section.blocks[0]) ? section.blocks.slice(1) : section.blocks;
  return {
    ...section,
    title: single ? (own.title ?? section.title) : section.title,
    blocks: [
      ...(own.lead === undefined ? [] : [paragraph(own.lead, 'lead')]),
      ...rest,
      ...(own.paragraphs ?? []).map((text) => paragraph(text)),
    ],
  };
}

const instrumentText = ({ result }: ReportContext): string =>
  `${result.instrument.id} ${result.instrument.version}`;

function footText(context: ReportContext): string {
  const { words, engagement, result, roundLabel, date } = context;
  const { responded, rate } = result.response;
  const n = words.number(responded, 0);
  return words.t('report.foot', {
    client: engagement.client,
    round: roundLabel,
    date: words.date(date),
    n: rate === null ? n : words.t('report.foot.rate', { n, rate: words.percent(rate) }),
    limit: result.limits.minCell,
    instrument: instrumentText(context),
  });
}
