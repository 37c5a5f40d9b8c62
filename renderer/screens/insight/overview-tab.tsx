/** Overview: one sentence made from the numbers, four figures, the matrix small, the parameters, and its place among one's own. */
import { ArrowRight } from 'lucide-react';
import { useMemo } from 'react';
import { matrixSpec } from '../../../shared/charts/build/matrix.ts';
import { profileSpec } from '../../../shared/charts/build/profile.ts';
import { reportContext, type ReportContext } from '../../../shared/report/context.ts';
import { overviewSection } from '../../../shared/report/sections/overview.ts';
import type { Block, FactItem } from '../../../shared/report/types.ts';
import { useShown } from '../../app/shown.ts';
import { SceneFigure } from '../../charts/scene-figure.tsx';
import { Button } from '../../components/button.tsx';
import { useWords } from '../../components/words.ts';
import { BenchmarkCard } from './benchmark-card.tsx';
import type { InsightData } from './insight-page.tsx';

interface OverviewTabProps {
  readonly data: InsightData;
  readonly onMatrix: () => void;
  readonly onParameters: () => void;
}

/** The context that the report's sentences are made from, in the window's language. */
export function contextOf(data: InsightData, language: ReportContext['language']): ReportContext {
  const { engagement, result, roundLabel } = data;
  return reportContext({ engagement, result, roundLabel, language, date: '' });
}

export function OverviewTab({ data, onMatrix, onParameters }: OverviewTabProps) {
  const words = useWords();
  const { engagement, result } = data;
  const { language } = words;
  const section = useMemo(() => overviewSection(contextOf(data, language)), [data, language]);
  const matrix = useMemo(() => matrixSpec({ engagement, result, language }), [engagement, result, language]);
  const profile = useMemo(
    () => profileSpec({ engagement, result, language }),
    [engagement, result, language],
  );
  useShown('overview', true);
  return (
    <div className="overview">
      <h2 className="finding">{section.title}</h2>
      <Facts items={section.blocks.flatMap((block) => (block.kind === 'facts' ? block.items : []))} />
      <div className="overview-charts">
        <section className="card">
          <SceneFigure
            spec={matrix}
            heading={3}
            hasTable={false}
            aside={
              <Button look="plain" onPress={onMatrix}>
                {words.t('overview.open-matrix')}
                <ArrowRight aria-hidden size={14} />
              </Button>
            }
          />
        </section>
        <section className="card">
          <SceneFigure
            spec={profile}
            heading={3}
            hasTable={false}
            maxWidth={620}
            aside={
              <Button look="plain" onPress={onParameters}>
                {words.t('overview.open-parameters')}
                <ArrowRight aria-hidden size={14} />
              </Button>
            }
          />
          <Texts blocks={section.blocks} />
        </section>
      </div>
      {result.audience === 'client' ? null : <BenchmarkCard data={data} />}
    </div>
  );
}

function Facts({ items }: { readonly items: readonly FactItem[] }) {
  return (
    <dl className="facts">
      {items.map((item) => (
        <div key={item.label} className="fact">
          <dt className="fact-label">{item.label}</dt>
          <dd className="fact-value">{item.value}</dd>
          {item.note === undefined ? null : <dd className="fact-note">{item.note}</dd>}
        </div>
      ))}
    </dl>
  );
}

/** Findings and question, as in the report. */
function Texts({ blocks }: { readonly blocks: readonly Block[] }) {
  return (
    <div className="overview-texts">
      {blocks.map((block, index) => {
        if (block.kind === 'heading')
          return (
            <h3 key={index} className="section-title">
              {block.text}
            </h3>
          );
        if (block.kind === 'list')
          return (
            <ul key={index} className="findings">
              {block.items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          );
        if (block.kind === 'callout')
          return (
            <div key={index} className="dialogue">
              <p className="dialogue-title">{block.title}</p>
              <p>{block.text}</p>
            </div>
          );
        return null;
      })}
    </div>
  );
}
