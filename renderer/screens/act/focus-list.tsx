/** Focus areas as cards, each with the number that it is about, now and in the round before. */
import { Plus } from 'lucide-react';
import type { EngagementOverview } from '../../../shared/api/methods.ts';
import { displayScale } from '../../../shared/charts/build/display.ts';
import { visibleCell } from '../../../shared/charts/build/findings.ts';
import { parameterName, relationName } from '../../../shared/charts/build/names.ts';
import type { FocusArea } from '../../../shared/domain/action/types.ts';
import type { CapacityResult } from '../../../shared/domain/capacity/result.ts';
import { useEngine } from '../../api/queries.ts';
import { Button } from '../../components/button.tsx';
import { useWords } from '../../components/words.ts';

interface FocusListProps {
  readonly overview: EngagementOverview;
  readonly round: string | null;
  readonly areas: readonly FocusArea[];
  readonly onAdd: () => void;
  readonly onOpen: (area: FocusArea) => void;
}

/** The chosen round with answers, and the one with answers before it. */
function shownRounds(
  overview: EngagementOverview,
  round: string | null,
): readonly [string | null, string | null] {
  const answered = overview.rounds.filter(({ respondents }) => respondents > 0).map(({ id }) => id);
  const at = round === null ? answered.length - 1 : answered.indexOf(round);
  return [answered[at] ?? null, answered[at - 1] ?? null];
}

export function FocusList({ overview, round, areas, onAdd, onOpen }: FocusListProps) {
  const words = useWords();
  const [now, before] = shownRounds(overview, round);
  const current = useEngine(
    'capacity.get',
    { ...(now === null ? {} : { round: now }), audience: 'client' },
    { enabled: now !== null },
  );
  const earlier = useEngine(
    'capacity.get',
    { ...(before === null ? {} : { round: before }), audience: 'client' },
    { enabled: before !== null },
  );
  return (
    <section aria-label={words.t('act.focus')}>
      <header className="act-head">
        <h3 className="section-title">{words.t('act.focus')}</h3>
        <Button onPress={onAdd} icon={<Plus aria-hidden size={14} />}>
          {words.t('act.focus.add')}
        </Button>
      </header>
      {areas.length === 0 ? <p className="act-hint">{words.t('act.focus.empty')}</p> : null}
      <ul className="focus-list">
        {areas.map((area) => (
          <li key={area.id}>
            <button type="button" className="focus-card" onClick={() => onOpen(area)}>
              <span className="focus-title">
                {area.title === '' ? words.t('act.action.untitled') : area.title}
              </span>
              <span className="focus-about">{aboutText(overview, area, words)}</span>
              {area.relation === null ? null : (
                <span className="focus-number">
                  {numberText(overview, area, now === null ? null : (current.data ?? null), words)}
                  {before === null ? null : (
                    <span className="focus-before">
                      {' '}
                      ({overview.rounds.find(({ id }) => id === before)?.label ?? before}:{' '}
                      {valueText(overview, area, earlier.data ?? null, words)})
                    </span>
                  )}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

type WordsOfWindow = ReturnType<typeof useWords>;

function aboutText({ engagement }: EngagementOverview, area: FocusArea, words: WordsOfWindow): string {
  const relation =
    area.relation === null ? '' : relationName(engagement, words, area.relation[0], area.relation[1]);
  const parameter = area.dimension === null ? '' : parameterName(engagement, words, area.dimension);
  return [relation, parameter].filter((part) => part !== '').join(' · ');
}

function numberText(
  overview: EngagementOverview,
  area: FocusArea,
  result: CapacityResult | null,
  words: WordsOfWindow,
): string {
  return words.t('act.focus.number', { value: valueText(overview, area, result, words) });
}

/** The visible number of the relation, or the words for why there is none. */
function valueText(
  { engagement }: EngagementOverview,
  area: FocusArea,
  result: CapacityResult | null,
  words: WordsOfWindow,
): string {
  const [rater, rated] = area.relation ?? ['', ''];
  const cell = result?.cells.find((one) => one.rater === rater && one.rated === rated);
  if (cell === undefined) return '–';
  const visible = visibleCell(cell, area.dimension);
  if (visible !== null) return displayScale(engagement.instrument, words).text(visible.mean);
  return words.t(cell.state === 'ok' ? 'chart.state.hidden' : `chart.state.${cell.state}`);
}
