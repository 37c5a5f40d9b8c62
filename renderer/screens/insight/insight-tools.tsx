/** How insight is shown: on which scale, and against which round. */
import type { Dispatch } from 'react';
import type { InsightTab, InsightView, Move } from '../../app/place.ts';
import { Choice } from '../../components/fields.tsx';
import { Segments } from '../../components/segments.tsx';
import { useWords } from '../../components/words.ts';
import type { InsightData } from './insight-data.ts';

interface InsightToolsProps {
  readonly data: InsightData;
  readonly tab: InsightTab;
  readonly view: InsightView;
  readonly go: Dispatch<Move>;
}

const NONE = '@none';
const COMPARING: readonly InsightTab[] = ['matrix', 'change'];

export function InsightTools({ data, tab, view, go }: InsightToolsProps) {
  const words = useWords();
  const { scale, scoring } = data.engagement.instrument;
  const shown = view.scale ?? scoring.display_scale;
  const isHundred = scale.min === 0 && scale.max === 100;
  return (
    <div className="insight-tools">
      {COMPARING.includes(tab) && data.others.length > 0 ? (
        <Choice
          compact
          label={words.t('insight.compare')}
          options={[
            { id: NONE, label: words.t('insight.compare-none') },
            ...data.others.map(({ id, label }) => ({
              id,
              label: words.t('insight.compare-with', { round: label }),
            })),
          ]}
          value={data.compare?.id ?? NONE}
          onChange={(id) => go({ to: 'view', view: { compare: id === NONE ? '' : id } })}
        />
      ) : null}
      {isHundred ? null : (
        <Segments
          label={words.t('insight.scale')}
          options={[
            { id: 'native', label: words.t('insight.scale-native', { min: scale.min, max: scale.max }) },
            { id: '0-100', label: words.t('insight.scale-hundred') },
          ]}
          value={shown}
          onChange={(chosen) => go({ to: 'view', view: { scale: chosen } })}
        />
      )}
    </div>
  );
}
