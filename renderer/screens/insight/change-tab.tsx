/** Change: what differs from an earlier round, with the uncertainty of each difference. */
import { useMemo } from 'react';
import { changeSpec } from '../../../shared/charts/build/change.ts';
import { useShown } from '../../app/shown.ts';
import { SceneFigure } from '../../charts/scene-figure.tsx';
import { EmptyPlace, FailureNote, Remark } from '../../components/notes.tsx';
import { useWords } from '../../components/words.ts';
import { HelpTip } from '../help/help-tip.tsx';
import { useComparison, type InsightData } from './insight-data.ts';

export function ChangeTab({ data }: { readonly data: InsightData }) {
  const words = useWords();
  const { engagement, compare } = data;
  const { language } = words;
  const { previous, changed, failure } = useComparison(data);
  const spec = useMemo(
    () => (changed === null ? null : changeSpec({ engagement, result: changed, previous, language })),
    [engagement, changed, previous, language],
  );
  useShown('change', spec !== null || compare === null);
  if (compare === null)
    return (
      <div className="tab-page">
        <EmptyPlace
          title={words.t(data.others.length === 0 ? 'change.none-title' : 'chart.change.title.none')}
          text={words.t('change.none-text')}
        />
      </div>
    );
  return (
    <div className="tab-page">
      <Remark>{words.t('change.not')}</Remark>
      <FailureNote failure={failure} />
      {spec === null ? null : (
        <section className="card">
          <p className="kicker">
            {words.t('insight.compare-with', { round: compare.label })} <HelpTip term="effect-size" />
          </p>
          <SceneFigure name="change" spec={spec} minWidth={320} />
        </section>
      )}
    </div>
  );
}
