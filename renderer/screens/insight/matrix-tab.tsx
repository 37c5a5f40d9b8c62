/** The matrix: who experiences whom, for all parameters or one, with a drawer that explains the chosen relation. */
import { useMemo, useRef, useState } from 'react';
import { matrixSpec } from '../../../shared/charts/build/matrix.ts';
import { parameterName } from '../../../shared/charts/build/names.ts';
import { useShown } from '../../app/shown.ts';
import type { MatrixSelection } from '../../charts/matrix-grid.tsx';
import { matrixMinWidth, SceneFigure } from '../../charts/scene-figure.tsx';
import { Remark } from '../../components/notes.tsx';
import { Segments } from '../../components/segments.tsx';
import { useWords } from '../../components/words.ts';
import type { InsightData } from './insight-page.tsx';
import { RelationDrawer } from './relation-drawer.tsx';

/** The chip for all parameters together. */
const ALL = '@all';

export function MatrixTab({ data }: { readonly data: InsightData }) {
  const words = useWords();
  const { engagement, result } = data;
  const [dimension, setDimension] = useState<string>(ALL);
  const [picked, setPicked] = useState<MatrixSelection | null | 'untouched'>('untouched');
  const place = useRef<HTMLDivElement>(null);
  const chosenDimension = dimension === ALL ? null : dimension;
  const spec = useMemo(
    () => matrixSpec({ engagement, result, language: words.language, dimension: chosenDimension }),
    [engagement, result, words.language, chosenDimension],
  );
  // Before the first choice the drawer stands on the relation that the chart points at.
  const selected = picked === 'untouched' ? spec.highlight : picked;
  const shown = useMemo(() => ({ ...spec, highlight: selected }), [spec, selected]);
  useShown('matrix', true);
  const close = (): void => {
    setPicked(null);
    place.current?.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]')?.focus();
  };
  const chips = [
    { id: ALL, label: words.t('matrix.all') },
    ...engagement.instrument.dimensions.map(({ id }) => ({
      id,
      label: parameterName(engagement, words, id),
    })),
  ];
  return (
    <div
      className="matrix-tab"
      ref={place}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && selected !== null) close();
      }}
    >
      <div className="matrix-main">
        <Segments
          look="chips"
          label={words.t('matrix.parameter')}
          options={chips}
          value={dimension}
          onChange={setDimension}
        />
        <SceneFigure spec={shown} minWidth={matrixMinWidth(spec)} selected={selected} onSelect={setPicked} />
        {result.audience === 'client' ? <Remark>{words.t('matrix.client-view')}</Remark> : null}
      </div>
      {selected === null ? null : (
        <RelationDrawer data={data} relation={selected} onClose={close} onTurn={setPicked} />
      )}
    </div>
  );
}
