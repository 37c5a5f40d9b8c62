/** The drawer beside the matrix: one relation in both directions, its parameters, what is hidden and why, a question. */
import { ArrowLeftRight, ChevronDown, Lock, X } from 'lucide-react';
import { useMemo } from 'react';
import { Button as AriaButton, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { NOTABLE_SHARE, TOLERANCE } from '../../../shared/charts/build/display.ts';
import { visibleCell } from '../../../shared/charts/build/findings.ts';
import { groupName, parameterInSentence } from '../../../shared/charts/build/names.ts';
import { profileSpec } from '../../../shared/charts/build/profile.ts';
import type { ResultCell } from '../../../shared/domain/capacity/result.ts';
import type { ReportContext } from '../../../shared/report/context.ts';
import type { MatrixSelection } from '../../charts/matrix-grid.tsx';
import { SceneFigure } from '../../charts/scene-figure.tsx';
import { usePanel } from '../../app/kept-place.ts';
import { Button } from '../../components/button.tsx';
import { useWords } from '../../components/words.ts';
import type { InsightData } from './insight-page.tsx';
import { contextOf } from './overview-tab.tsx';

interface RelationDrawerProps {
  readonly data: InsightData;
  readonly relation: MatrixSelection;
  readonly onClose: () => void;
  readonly onTurn: (relation: MatrixSelection) => void;
}

export function RelationDrawer({ data, relation, onClose, onTurn }: RelationDrawerProps) {
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
  const profile = useMemo(
    () => profileSpec({ engagement, result, language: words.language, relation }),
    [engagement, result, words.language, relation],
  );
  return (
    <aside className="drawer" aria-label={words.t('relation.label')}>
      <div className="drawer-head">
        <p className="kicker">{words.t(own ? 'relation.own' : 'relation.label')}</p>
        <Button
          look="icon"
          aria-label={words.t('relation.close')}
          onPress={onClose}
          icon={<X aria-hidden size={16} />}
        />
      </div>
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

/** The number with its base, or why there is none. */
function Value({ context, cell }: { readonly context: ReportContext; readonly cell: ResultCell | null }) {
  const { words, display } = context;
  if (cell === null || cell.state !== 'ok' || cell.mean === null)
    return <Blank context={context} cell={cell} />;
  const facts = [
    ...(cell.n === null ? [] : [words.t('relation.answers', { count: cell.n })]),
    ...(cell.ci === null
      ? []
      : [words.t('report.overview.interval', { interval: context.interval(cell.ci) })]),
  ];
  return (
    <>
      <p className="drawer-value">
        <strong>{display.text(cell.mean)}</strong> {words.t('relation.of-scale', { max: display.max })}
      </p>
      <p className="drawer-facts">{facts.join(' · ')}</p>
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
  return (
    <div className={notable ? 'back back-notable' : 'back'}>
      <p>
        {words.t('relation.back', { ...names, value })}
        {gap === null
          ? ''
          : ` ${words.t(notable ? 'relation.gap-notable' : 'relation.gap', { gap: display.differenceText(gap) })}`}
      </p>
      <Button look="plain" onPress={onTurn} icon={<ArrowLeftRight aria-hidden size={14} />}>
        {words.t('relation.turn')}
      </Button>
    </div>
  );
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

/** How the number was made, in words. */
function Making({ context, cell }: { readonly context: ReportContext; readonly cell: ResultCell }) {
  const { words, display, result, engagement } = context;
  const [isOpen, setOpen] = usePanel('making');
  const params = { parameters: engagement.instrument.dimensions.length, limit: result.limits.minCell };
  return (
    <Disclosure className="making" isExpanded={isOpen} onExpandedChange={setOpen}>
      <Heading level={4} className="making-head">
        <AriaButton slot="trigger" className="button button-plain">
          <ChevronDown aria-hidden size={14} className="making-sign" />
          {words.t('making.title')}
        </AriaButton>
      </Heading>
      <DisclosurePanel className="making-text">
        <ol>
          <li>{words.t('making.person', params)}</li>
          <li>
            {cell.n === null || cell.mean === null
              ? words.t('making.cell')
              : words.t('making.cell-n', { count: cell.n, value: display.text(cell.mean) })}
          </li>
          {cell.ci === null ? null : (
            <li>{words.t('making.interval', { interval: context.interval(cell.ci) })}</li>
          )}
          <li>{words.t('making.limit', params)}</li>
        </ol>
      </DisclosurePanel>
    </Disclosure>
  );
}
