/** Overview: one sentence made from the numbers, four figures, strengths and challenges in words, the matrix small, the parameters. */
import { ArrowRight } from 'lucide-react';
import { useMemo } from 'react';
import { extremes, visibleBetween } from '../../../shared/charts/build/findings.ts';
import { matrixSpec } from '../../../shared/charts/build/matrix.ts';
import { relationName } from '../../../shared/charts/build/names.ts';
import { explainsCell } from '../../../shared/charts/build/network.ts';
import { profileSpec } from '../../../shared/charts/build/profile.ts';
import type { Explains } from '../../../shared/charts/spec/types.ts';
import type { ReportContext } from '../../../shared/report/context.ts';
import { highlights, type Highlight } from '../../../shared/report/highlights.ts';
import { overviewSection } from '../../../shared/report/sections/overview.ts';
import type { Block, FactItem } from '../../../shared/report/types.ts';
import type { InsightTab } from '../../app/place.ts';
import { useShown } from '../../app/shown.ts';
import { SceneFigure } from '../../charts/scene-figure.tsx';
import { Button } from '../../components/button.tsx';
import { useWords } from '../../components/words.ts';
import { HelpTip } from '../help/help-tip.tsx';
import { contextOf, type InsightData } from './insight-data.ts';
import { Explained, Sentence, type SentenceNumber } from './number.tsx';

interface OverviewTabProps {
  readonly data: InsightData;
  readonly onOpen: (tab: InsightTab) => void;
}

export function OverviewTab({ data, onOpen }: OverviewTabProps) {
  const words = useWords();
  const { engagement, result } = data;
  const { language } = words;
  const context = useMemo(() => contextOf(data, language), [data, language]);
  const section = useMemo(() => overviewSection(context), [context]);
  const found = useMemo(() => highlights(context), [context]);
  const matrix = useMemo(() => matrixSpec({ engagement, result, language }), [engagement, result, language]);
  const profile = useMemo(
    () => profileSpec({ engagement, result, language }),
    [engagement, result, language],
  );
  useShown('overview', true);
  const open = (tab: InsightTab, key: 'overview.open-matrix' | 'overview.open-parameters') => (
    <Button look="plain" onPress={() => onOpen(tab)}>
      {words.t(key)}
      <ArrowRight aria-hidden size={14} />
    </Button>
  );
  return (
    <div className="overview">
      <h2 className="finding">
        <Sentence text={section.title} numbers={titleNumbers(context)} />
      </h2>
      <Facts
        context={context}
        items={section.blocks.flatMap((block) => (block.kind === 'facts' ? block.items : []))}
      />
      <div className="overview-found">
        <Highlights title={words.t('overview.strengths')} items={found.strengths} />
        <Highlights title={words.t('overview.challenges')} items={found.challenges} />
        <Dialogue blocks={section.blocks} />
      </div>
      <div className="overview-charts">
        <section className="card">
          <SceneFigure
            name="overview-matrix"
            spec={matrix}
            heading={3}
            hasTable={false}
            aside={open('matrix', 'overview.open-matrix')}
          />
        </section>
        <section className="card">
          <SceneFigure
            name="overview-profile"
            spec={profile}
            heading={3}
            hasTable={false}
            maxWidth={620}
            aside={open('parameters', 'overview.open-parameters')}
          />
        </section>
      </div>
    </div>
  );
}

/** Within, between and overall, one of which the leading sentence names. */
function titleNumbers({ words, display, result }: ReportContext): readonly SentenceNumber[] {
  return (['within', 'between', 'overall'] as const).flatMap((which) => {
    const { mean } = result.indices[which];
    if (mean === null) return [];
    const name = words.t(`explain.which.${which}`);
    return [{ text: display.text(mean), explains: { name, paths: [`indices.${which}`] } }];
  });
}

/** What the four figures say of themselves, in their order: index, response, strongest and weakest relation. */
function factExplains({ words, engagement, result }: ReportContext): readonly (Explains | null)[] {
  const range = extremes(visibleBetween(result, null));
  const cell = (which: 'strongest' | 'weakest'): Explains | null => {
    const found = range?.[which];
    if (found === undefined) return null;
    return explainsCell(result, found, relationName(engagement, words, found.rater, found.rated));
  };
  const path = result.response.rate === null ? 'response.responded' : 'response.rate';
  return [
    result.indices.overall.mean === null
      ? null
      : { name: words.t('report.overview.index'), paths: ['indices.overall'] },
    { name: words.t('report.overview.response'), paths: [path] },
    cell('strongest'),
    cell('weakest'),
  ];
}

function Facts({ context, items }: { readonly context: ReportContext; readonly items: readonly FactItem[] }) {
  const explains = factExplains(context);
  const { overall } = context.result.indices;
  const interval: Explains = {
    name: context.words.t('report.overview.index'),
    paths: ['indices.overall.ci'],
  };
  return (
    <dl className="facts">
      {items.map((item, index) => (
        <div key={item.label} className="fact">
          <dt className="fact-label">
            {item.label}
            {index === 0 && overall.ci !== null ? <HelpTip term="confidence-interval" /> : null}
            {index === 1 ? <HelpTip term="response-rate" /> : null}
          </dt>
          <dd className="fact-value">
            <Explained explains={explains[index]}>{item.value}</Explained>
          </dd>
          {item.note === undefined ? null : (
            <dd className="fact-note">
              {index === 0 && overall.ci !== null ? (
                <Explained explains={interval}>{item.note}</Explained>
              ) : (
                item.note
              )}
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

function Highlights({ title, items }: { readonly title: string; readonly items: readonly Highlight[] }) {
  if (items.length === 0) return null;
  return (
    <section>
      <h3 className="section-title">{title}</h3>
      <ul className="findings">
        {items.map(({ text, numbers }) => (
          <li key={text}>
            <Sentence text={text} numbers={numbers} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Dialogue({ blocks }: { readonly blocks: readonly Block[] }) {
  return blocks.map((block) =>
    block.kind === 'callout' ? (
      <div key={block.text} className="dialogue">
        <p className="dialogue-title">{block.title}</p>
        <p>{block.text}</p>
      </div>
    ) : null,
  );
}
