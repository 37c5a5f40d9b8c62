/** Positions: leaders beside employees, together and in each group; what is hidden is said where it stands. */
import { useMemo } from 'react';
import { positionsSpec } from '../../../shared/charts/build/positions.ts';
import { useShown } from '../../app/shown.ts';
import { SceneFigure } from '../../charts/scene-figure.tsx';
import { Remark } from '../../components/notes.tsx';
import { useWords } from '../../components/words.ts';
import { HelpTip } from '../help/help-tip.tsx';
import type { InsightData } from './insight-data.ts';

export function PositionsTab({ data }: { readonly data: InsightData }) {
  const words = useWords();
  const { engagement, result } = data;
  const { language } = words;
  const spec = useMemo(() => positionsSpec({ engagement, result, language }), [engagement, result, language]);
  useShown('positions', true);
  const limit = result.limits.minLeaderCell;
  const hidden = (result.positions?.groups ?? []).filter(({ gap }) => gap === null).length;
  return (
    <div className="tab-page">
      <Remark>{words.t('positions.not')}</Remark>
      <section className="card">
        <SceneFigure name="positions" spec={spec} minWidth={320} />
      </section>
      {hidden === 0 ? null : (
        <p className="fact-note">
          {words.t('positions.hidden', { count: hidden, limit })} <HelpTip term="limit" />
        </p>
      )}
    </div>
  );
}
