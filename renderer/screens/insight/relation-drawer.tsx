/** The drawer beside the matrix: one relation in both directions, its parameters, what is hidden and why, a question. */
import { ArrowLeftRight, Lock, Sigma } from 'lucide-react';
import { useMemo, useState } from 'react';
import { NOTABLE_SHARE, TOLERANCE } from '../../../shared/charts/build/display.ts';
import { visibleCell } from '../../../shared/charts/build/findings.ts';
import { groupName, parameterInSentence, relationName } from '../../../shared/charts/build/names.ts';
import { profileSpec } from '../../../shared/charts/build/profile.ts';
import { signed } from '../../../shared/charts/build/gaps.ts';
import { explainsCell } from '../../../shared/charts/build/network.ts';
import { pathOf } from '../../../shared/domain/explain/paths.ts';
import type { CapacityResult, ResultCell } from '../../../shared/domain/capacity/result.ts';
import type { ReportContext } from '../../../shared/report/context.ts';
import type { MatrixSelection } from '../../charts/matrix-grid.tsx';
import { useAskedAhead } from '../../api/queries.ts';
import { useExplainer } from '../../charts/context.ts';
import { SceneFigure } from '../../charts/scene-figure.tsx';
import { Button } from '../../components/button.tsx';
import { DrawerHead } from '../../components/drawer-head.tsx';
import { useWords } from '../../components/words.ts';
import { HelpTip } from '../help/help-tip.tsx';
import { contextOf, type InsightData } from './insight-data.ts';
import { Explained, Sentence, type SentenceNumber } from './number.tsx';

interface RelationDrawerProps {
  readonly data: InsightData;
  /** The result with its change since the round compared with; null: none. */
  readonly changed: CapacityResult | null;
  readonly relation: MatrixSelection;
  readonly onClose: () => void;
  readonly onTurn: (relation: MatrixSelection) => void;
}

export function RelationDrawer({ data, changed, relation, onClose, onTurn }: RelationDrawerProps) {
  const words = useWords();
  const { engagement, result } = data;
  const context = useMemo(() => contextOf(data, words.language), [data, words.language]);
  const own = relation.rater === relation.rated;
  const names = {
    a: groupName(engagement, words, relation.rater),
    b: groupName(engagement, words, relation.rated),
  };
  const there = cellOf(data, relation);
  const back = own ? null : cellOf(data, { rater: relation.rated, rated: relation.rater });
  const isVisible = there?.state === 'ok' || back?.state === 'ok';
  // The engine reads the answers behind the first number it explains: by then they are read.
  const [first] = useState(there);
  useAskedAhead(
    'results.explain',
    first?.state === 'ok'
      ? {
          path: pathOf(result, ['cells', { id: first.rater }, { id: first.rated }]),
          ...{ round: result.round, audience: result.audience },
        }
      : null,
  );
  const profile = useMemo(
    () => profileSpec({ engagement, result, language: words.language, relation }),
    [engagement, result, words.language, relation],
  );
  return (
    <aside className="drawer" aria-label={words.t('relation.label')}>
      <DrawerHead
        kicker={words.t(own ? 'relation.own' : 'relation.label')}
        closeLabel={words.t('relation.close')}
        onClose={onClose}
      />
      <h3 className="drawer-title">{own ? names.a : words.t('relation.title', names)}</h3>
      <Value context={context} cell={there} />
      {own ? null : (
        <BackView
          context={context}
          names={names}
          there={there}
          back={back}
          onTurn={() => onTurn({ rater: relation.rated, rated: relation.rater })}
        />
      )}
      <Changed data={data} changed={changed} relation={relation} />
      {isVisible ? (
        <section className="drawer-part">
          <h4 className="section-title">
            {words.t('relation.parameters', { count: engagement.instrument.dimensions.length })}
          </h4>
          <SceneFigure spec={profile} heading={null} hasTable={false} maxWidth={420} minWidth={220} />
        </section>
      ) : null}
      <div className="dialogue">
        <p className="dialogue-title">{words.t('report.dialogue')}</p>
        <p>{questionFor(context, there, back, names)}</p>
      </div>
      {there?.state === 'ok' ? <Making context={context} cell={there} /> : null}
    </aside>
  );
}

function cellOf({ result }: InsightData, { rater, rated }: MatrixSelection): ResultCell | null {
  return result.cells.find((cell) => cell.rater === rater && cell.rated === rated) ?? null;
}

/** What became of the relation since the round that is compared with. */
function Changed({ data, changed, relation }: Pick<RelationDrawerProps, 'data' | 'changed' | 'relation'>) {
  const words = useWords();
  const { rater, rated } = relation;
  const found = changed?.change?.cells.find((cell) => cell.rater === rater && cell.rated === rated);
  if (changed === null || found?.difference == null || data.compare === null) return null;
  const display = contextOf(data, words.language).display;
  const difference = signed(display, found.difference);
  const explains = {
    name: words.t('chart.gaps.of', { label: relationName(data.engagement, words, rater, rated) }),
    paths: [pathOf(changed, ['change', 'cells', { id: rater }, { id: rated }, 'difference'])],
  };
  const verdict = found.verdict === 'blank' ? 'plain' : found.verdict;
  const [before = '', after = ''] = words
    .t('relation.change', {
      round: data.compare.label,
      difference: '\n',
      said: words.t(`chart.change.${verdict}`),
    })
    .split('\n');
  return (
    <p className="drawer-facts">
      {before}
      <Explained explains={explains}>{difference}</Explained>
      {after}
    </p>
  );
}

/** The number with its base, or why there is none. */
function Value({ context, cell }: { readonly context: ReportContext; readonly cell: ResultCell | null }) {
  const { words, display } = context;
  if (cell === null || cell.state !== 'ok' || cell.mean === null)
    return <Blank context={context} cell={cell} />;
  const name = relationName(context.engagement, words, cell.rater, cell.rated);
  const path = (field: 'n' | 'ci') => ({
    name,
    paths: [pathOf(context.result, ['cells', { id: cell.rater }, { id: cell.rated }, field])],
  });
  const interval =
    cell.ci === null ? null : words.t('report.overview.interval', { interval: context.interval(cell.ci) });
  return (
    <>
      <p className="drawer-value">
        <strong>
          <Explained
            explains={explainsCell(
              context.result,
              cell,
              relationName(context.engagement, words, cell.rater, cell.rated),
            )}
          >
            {display.text(cell.mean)}
          </Explained>
        </strong>{' '}
        {words.t('relation.of-scale', { max: display.max })}
      </p>
      <p className="drawer-facts">
        {cell.n === null ? null : (
          <Explained explains={path('n')}>{words.t('relation.answers', { count: cell.n })}</Explained>
        )}
        {cell.n === null || interval === null ? '' : ' · '}
        {interval === null ? null : <Explained explains={path('ci')}>{interval}</Explained>}
      </p>
    </>
  );
}

function Blank({ context, cell }: { readonly context: ReportContext; readonly cell: ResultCell | null }) {
  const { words, result } = context;
  const state = cell === null || cell.state === 'ok' ? 'no-answers' : cell.state;
  const key =
    state === 'hidden'
      ? (`relation.hidden-${cell?.hiddenBy ?? 'any'}` as const)
      : (`relation.${state}` as const);
  return (
    <div className="drawer-blank">
      <p className="drawer-blank-title">
        {state === 'hidden' ? <Lock aria-hidden size={15} /> : null}
        <span>{words.text(`chart.state.${state}`)}</span>
      </p>
      <p>{words.t(key, { limit: result.limits.minCell })}</p>
    </div>
  );
}

interface BackViewProps {
  readonly context: ReportContext;
  readonly names: { readonly a: string; readonly b: string };
  readonly there: ResultCell | null;
  readonly back: ResultCell | null;
  readonly onTurn: () => void;
}

/** How the other side experiences it, and how far apart they are. */
function BackView({ context, names, there, back, onTurn }: BackViewProps) {
  const { words, display, result } = context;
  const gap =
    there?.mean === null || there?.mean === undefined || back?.mean === null || back?.mean === undefined
      ? null
      : Math.abs(there.mean - back.mean);
  const notable = gap !== null && gap >= (result.scale.max - result.scale.min) * NOTABLE_SHARE - TOLERANCE;
  const value =
    back?.state === 'ok' && back.mean !== null
      ? display.text(back.mean)
      : words.text(`chart.state.${blankOf(back)}`);
  const difference = gap === null ? '' : display.differenceText(gap);
  const sentence = [
    words.t('relation.back', { ...names, value }),
    ...(gap === null
      ? []
      : [words.t(notable ? 'relation.gap-notable' : 'relation.gap', { gap: difference })]),
  ].join(' ');
  const numbers = backNumbers(context, back, gap === null ? null : difference);
  return (
    <div className={notable ? 'back back-notable' : 'back'}>
      <p>
        <Sentence text={sentence} numbers={numbers} />
        {gap === null ? null : <HelpTip term="reciprocity-gap" />}
      </p>
      <Button look="plain" onPress={onTurn} icon={<ArrowLeftRight aria-hidden size={14} />}>
        {words.t('relation.turn')}
      </Button>
    </div>
  );
}

/** The other side's number, and the difference of the pair whichever of the two stands first in it. */
function backNumbers(
  { words, display, engagement, result }: ReportContext,
  back: ResultCell | null,
  difference: string | null,
): readonly SentenceNumber[] {
  if (back === null || back.mean === null) return [];
  const { rater, rated } = back;
  const name = relationName(engagement, words, rater, rated);
  const there = { text: display.text(back.mean), explains: explainsCell(result, back, name) };
  const pair = result.pairs.find(({ a, b }) => (a === rater && b === rated) || (a === rated && b === rater));
  if (pair === undefined || difference === null) return [there];
  const paths = [pathOf(result, ['pairs', { id: pair.a }, { id: pair.b }, 'gap'])];
  return [there, { text: difference, explains: { name: words.t('chart.gaps.of', { label: name }), paths } }];
}

function blankOf(cell: ResultCell | null): Exclude<ResultCell['state'], 'ok'> {
  return cell === null || cell.state === 'ok' ? 'no-answers' : cell.state;
}

/** On the difference where there is one, else on the parameter with the most potential. */
function questionFor(
  context: ReportContext,
  there: ResultCell | null,
  back: ResultCell | null,
  names: { readonly a: string; readonly b: string },
): string {
  const { words, engagement, result } = context;
  if (there === null || there.state !== 'ok') return words.t('report.question.more-answers');
  if (there.rater === there.rated) return words.t('report.question.within');
  const gap =
    there.mean === null || back?.mean === null || back?.mean === undefined
      ? 0
      : Math.abs(there.mean - back.mean);
  if (gap >= (result.scale.max - result.scale.min) * NOTABLE_SHARE - TOLERANCE)
    return words.t('report.question.gap', names);
  const readings = engagement.instrument.dimensions.flatMap(({ id }) => {
    const mean = visibleCell(there, id)?.mean;
    return mean === undefined ? [] : [{ id, mean }];
  });
  const [first] = readings;
  if (first === undefined) return words.t('report.question.recognise');
  const weakest = readings.reduce((least, one) => (one.mean < least.mean - TOLERANCE ? one : least), first);
  return words.t('report.question.parameter', {
    parameter: parameterInSentence(engagement, words, weakest.id),
  });
}

/** Opens how the number was made, step by step. */
function Making({ context, cell }: { readonly context: ReportContext; readonly cell: ResultCell }) {
  const { words, engagement, result } = context;
  const explain = useExplainer();
  if (explain === null) return null;
  const name = relationName(engagement, words, cell.rater, cell.rated);
  return (
    <div className="making-head">
      <Button
        look="plain"
        icon={<Sigma aria-hidden size={14} />}
        onPress={() => explain(explainsCell(result, cell, name))}
      >
        {words.t('how.title')}
      </Button>
    </div>
  );
}
