/** Gaps: both sides of every pair, and each group's own view beside that of the others. */
import { useMemo } from 'react';
import { pairGapsSpec, selfGapsSpec } from '../../../shared/charts/build/gaps.ts';
import { useShown } from '../../app/shown.ts';
import { SceneFigure } from '../../charts/scene-figure.tsx';
import { Remark } from '../../components/notes.tsx';
import { useWords } from '../../components/words.ts';
import { HelpTip } from '../help/help-tip.tsx';
import type { InsightData } from './insight-data.ts';

export function GapsTab({ data }: { readonly data: InsightData }) {
  const words = useWords();
  const { engagement, result } = data;
  const { language } = words;
  const input = useMemo(() => ({ engagement, result, language }), [engagement, result, language]);
  const pairs = useMemo(() => pairGapsSpec(input), [input]);
  const self = useMemo(() => selfGapsSpec(input), [input]);
  useShown('gaps', true);
  return (
    <div className="tab-page">
      <Remark>{words.t('gaps.not')}</Remark>
      <section className="card">
        <p className="kicker">
          {words.t('gaps.pairs')} <HelpTip term="reciprocity-gap" />
        </p>
        <SceneFigure name="gaps" spec={pairs} minWidth={320} />
      </section>
      <section className="card">
        <p className="kicker">
          {words.t('gaps.self')} <HelpTip term="self-gap" />
        </p>
        <SceneFigure name="self" spec={self} minWidth={320} />
      </section>
    </div>
  );
}
