/** The matrix: who experiences whom, for all parameters or one, sorted, beside the round before, with a drawer on the chosen relation. */
import { Columns2 } from 'lucide-react';
import { useCallback, useMemo, useRef, useState } from 'react';
import { ToggleButton } from 'react-aria-components';
import { clearestGap } from '../../../shared/charts/build/findings.ts';
import { matrixSpec } from '../../../shared/charts/build/matrix.ts';
import { groupName, parameterName } from '../../../shared/charts/build/names.ts';
import { LEVELS, type Engagement } from '../../../shared/domain/engagement/types.ts';
import type { CapacityResult } from '../../../shared/domain/capacity/result.ts';
import type { Words } from '../../../shared/i18n/index.ts';
import { useChoice, useOneOf } from '../../components/choices.ts';
import { useShown } from '../../app/shown.ts';
import type { MatrixSelection } from '../../charts/matrix-grid.tsx';
import { matrixMinWidth, SceneFigure } from '../../charts/scene-figure.tsx';
import { Choice } from '../../components/fields.tsx';
import { FailureNote, Remark } from '../../components/notes.tsx';
import { Segments } from '../../components/segments.tsx';
import { useWords } from '../../components/words.ts';
import { useComparison, type InsightData } from './insight-data.ts';
import { HelpTip } from '../help/help-tip.tsx';
import { RelationDrawer } from './relation-drawer.tsx';

/** The chip for all parameters together. */
const ALL = '@all';
const ORDERS = ['given', 'name', 'level', 'mean'] as const;
type Order = (typeof ORDERS)[number];
const BESIDE = ['no', 'yes'] as const;

export function MatrixTab({ data }: { readonly data: InsightData }) {
  const words = useWords();
  const { engagement, result } = data;
  const { language } = words;
  const { dimensions } = engagement.instrument;
  const isDimension = useCallback(
    (id: string): id is string => dimensions.some((one) => one.id === id),
    [dimensions],
  );
  const [dimension, setDimension] = useChoice('matrix.parameter', isDimension, ALL);
  const [order, setOrder] = useOneOf('matrix.order', ORDERS, 'given');
  const [picked, setPicked] = useState<MatrixSelection | null | 'untouched'>('untouched');
  const [beside, setBeside] = useOneOf('matrix.beside', BESIDE, 'no');
  const isBeside = beside === 'yes';
  const place = useRef<HTMLDivElement>(null);
  const chosenDimension = dimension === ALL ? null : dimension;
  const { previous, changed, failure, isWhole } = useComparison(data);
  const sorted = useMemo(() => inOrder(engagement, result, order, words), [engagement, result, order, words]);
  const spec = useMemo(
    () => matrixSpec({ engagement: sorted, result, language, dimension: chosenDimension }),
    [sorted, result, language, chosenDimension],
  );
  // Before the first choice the drawer stands on the relation that the whole points at, and stays there for every parameter.
  const lead = useMemo(() => {
    const lower = clearestGap(result, null)?.lower;
    return lower === undefined ? null : { rater: lower.rater, rated: lower.rated };
  }, [result]);
  const selected = picked === 'untouched' ? lead : picked;
  const shown = useMemo(() => ({ ...spec, highlight: selected }), [spec, selected]);
  const before = useMemo(() => {
    if (!isBeside || previous === null || data.compare === null) return null;
    const made = matrixSpec({ engagement: sorted, result: previous, language, dimension: chosenDimension });
    return { ...made, title: data.compare.label, highlight: selected };
  }, [isBeside, previous, data.compare, sorted, language, chosenDimension, selected]);
  useShown('matrix', isWhole);
  const close = (): void => {
    setPicked(null);
    place.current?.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]')?.focus();
  };
  return (
    <div
      className="matrix-tab"
      ref={place}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && selected !== null) close();
      }}
    >
      <div className="matrix-main">
        <MatrixTools
          data={data}
          dimension={dimension}
          onDimension={setDimension}
          order={order}
          onOrder={setOrder}
          isBeside={isBeside}
          onBeside={(wanted) => setBeside(wanted ? 'yes' : 'no')}
        />
        <FailureNote failure={failure} />
        <div className={before === null ? 'matrices' : 'matrices matrices-two'}>
          <SceneFigure
            name="matrix"
            spec={shown}
            minWidth={matrixMinWidth(spec)}
            selected={selected}
            onSelect={setPicked}
            aside={<HelpTip term="matrix" />}
          />
          {before === null ? null : (
            <SceneFigure
              spec={before}
              minWidth={matrixMinWidth(before)}
              selected={selected}
              onSelect={setPicked}
            />
          )}
        </div>
        {result.cells.some(({ state }) => state === 'hidden') ? (
          <p className="fact-note">
            <HelpTip term="hidden" isNamed />
          </p>
        ) : null}
        {result.audience === 'client' ? <Remark>{words.t('matrix.client-view')}</Remark> : null}
      </div>
      {selected === null ? null : (
        <RelationDrawer
          data={data}
          changed={changed}
          relation={selected}
          onClose={close}
          onTurn={setPicked}
        />
      )}
    </div>
  );
}

interface MatrixToolsProps {
  readonly data: InsightData;
  readonly dimension: string;
  readonly onDimension: (id: string) => void;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
  readonly isBeside: boolean;
  readonly onBeside: (isBeside: boolean) => void;
}

/** Parameter, order, and the round before beside this one. */
function MatrixTools(props: MatrixToolsProps) {
  const words = useWords();
  const { engagement, compare } = props.data;
  const chips = [
    { id: ALL, label: words.t('matrix.all') },
    ...engagement.instrument.dimensions.map(({ id }) => ({
      id,
      label: parameterName(engagement, words, id),
    })),
  ];
  return (
    <div className="matrix-tools">
      <Segments
        look="chips"
        label={words.t('matrix.parameter')}
        options={chips}
        value={props.dimension}
        onChange={props.onDimension}
      />
      {compare === null ? null : (
        <ToggleButton className="button button-plain" isSelected={props.isBeside} onChange={props.onBeside}>
          <Columns2 aria-hidden size={14} />
          {words.t('matrix.side-by-side', { round: compare.label })}
        </ToggleButton>
      )}
      <Choice
        compact
        label={words.t('matrix.sort')}
        options={ORDERS.map((id) => ({ id, label: words.t(`matrix.sort-${id}`) }))}
        value={props.order}
        onChange={props.onOrder}
      />
    </div>
  );
}

/** The same engagement with its groups in another order; equal ones keep the order of the survey. */
function inOrder(engagement: Engagement, result: CapacityResult, order: Order, words: Words): Engagement {
  if (order === 'given') return engagement;
  const incoming = new Map(result.groups.map((group) => [group.id, group.incoming ?? -Infinity]));
  const collator = new Intl.Collator(words.language);
  const compare: Readonly<Record<Exclude<Order, 'given'>, (a: string, b: string) => number>> = {
    name: (a, b) => collator.compare(groupName(engagement, words, a), groupName(engagement, words, b)),
    level: (a, b) => levelOf(engagement, b) - levelOf(engagement, a),
    mean: (a, b) => (incoming.get(b) ?? 0) - (incoming.get(a) ?? 0) || 0,
  };
  const groups = [...engagement.groups].sort((a, b) => compare[order](a.id, b.id));
  return { ...engagement, groups };
}

function levelOf({ groups }: Engagement, id: string): number {
  const group = groups.find((one) => one.id === id);
  return group === undefined ? 0 : LEVELS.indexOf(group.level);
}
