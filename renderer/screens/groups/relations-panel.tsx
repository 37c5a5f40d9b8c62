/** Who is asked about whom: presets, counting, and a grid that is switched cell by cell or in blocks. */
import { useCallback, useMemo, useState } from 'react';
import {
  pairKey,
  possibleRelations,
  presetKeys,
  ratingsLeftOut,
  RELATION_PRESETS,
  relationKeys,
  relationsOf,
  withPairs,
  type Pair,
} from '../../../shared/domain/engagement/relations.ts';
import type { AnswerCount } from '../../../shared/api/work-methods.ts';
import type { Engagement, Relations } from '../../../shared/domain/engagement/types.ts';
import { localText } from '../../../shared/lib/language.ts';
import { useAction } from '../../api/actions.ts';
import { useEngine } from '../../api/queries.ts';
import { callEngine } from '../../api/window-api.ts';
import { Button } from '../../components/button.tsx';
import { Check } from '../../components/check.tsx';
import { EmptyPlace, FailureNote, Remark } from '../../components/notes.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { useWords } from '../../components/words.ts';
import { HelpTip } from '../help/help-tip.tsx';
import { RelationGrid } from './relation-grid.tsx';
import { turnsOn } from './relation-state.ts';

const NO_COUNTS: AnswerCount['pairs'] = [];

interface Wanted {
  readonly keys: ReadonlySet<string>;
  readonly step: 'edited' | 'preset';
  readonly ratings: number;
}

interface RelationsPanelProps {
  readonly engagement: Engagement;
  /** The way to where groups are written. */
  readonly onGroups: () => void;
}

export function RelationsPanel({ engagement, onGroups }: RelationsPanelProps) {
  const words = useWords();
  const { groups, instrument } = engagement;
  const ownGroup = instrument.rating.own_group;
  const stored = useMemo(() => relationKeys(engagement.relations, groups), [engagement.relations, groups]);
  // What was switched a moment ago and is on its way.
  const [ahead, setAhead] = useState<{
    readonly of: ReadonlySet<string>;
    readonly keys: ReadonlySet<string>;
  } | null>(null);
  const keys = ahead !== null && ahead.of === stored ? ahead.keys : stored;
  const [symmetric, setSymmetric] = useState(true);
  const named = useMemo(
    () => groups.map(({ id, name }) => ({ id, name: localText(name, words.language, id) })),
    [groups, words.language],
  );
  const [asking, setAsking] = useState<Wanted | null>(null);
  const counts = useEngine('answers.count', {}).data ?? null;
  const store = useAction(
    useCallback(
      (relations: Relations, step: Wanted['step']) =>
        callEngine('relations.set', {
          relations:
            typeof relations === 'string' ? relations : relations.map(([a, b]): [string, string] => [a, b]),
          step,
        }),
      [],
    ),
  );
  if (groups.length < 2)
    return (
      <EmptyPlace title={words.t('relations.none-title')} text={words.t('relations.none-text')}>
        <Button look="primary" onPress={onGroups}>
          {words.t('groups.write')}
        </Button>
      </EmptyPlace>
    );

  const put = ({ keys: next, step }: Wanted): void => {
    setAsking(null);
    setAhead({ of: stored, keys: next });
    void store.run(relationsOf(next, groups), step);
  };
  const want = (next: ReadonlySet<string>, step: Wanted['step']): void => {
    const wanted = { keys: next, step, ratings: ratingsLeftOut(keys, next, counts?.pairs ?? []) };
    if (wanted.ratings > 0) setAsking(wanted);
    else put(wanted);
  };
  const toggle = (pairs: readonly Pair[]): void => {
    if (pairs.length > 0) want(withPairs(keys, pairs, turnsOn(keys, pairs), symmetric), 'edited');
  };
  const alone = named.filter(
    ({ id }) => !groups.some((other) => keys.has(pairKey(id, other.id)) || keys.has(pairKey(other.id, id))),
  );
  return (
    <>
      <div className="work-head">
        <div>
          <div className="with-help">
            <h2 className="page-title" aria-live="polite">
              {words.t('relations.count', {
                count: keys.size,
                possible: possibleRelations(groups.length, ownGroup),
              })}
            </h2>
            <HelpTip term="relation" />
          </div>
          <p className="page-lead">{words.t('relations.lead')}</p>
        </div>
      </div>
      <div className="work-tools" role="group" aria-label={words.t('relations.preset')}>
        {RELATION_PRESETS.filter((preset) => preset !== 'all' || ownGroup).map((preset) => (
          <Button key={preset} onPress={() => want(presetKeys(preset, groups, ownGroup), 'preset')}>
            {words.t(`relations.preset.${preset}`)}
          </Button>
        ))}
        <Check isSelected={symmetric} onChange={setSymmetric}>
          {words.t('relations.symmetric')}
        </Check>
      </div>
      <FailureNote failure={store.failure} />
      <RelationGrid
        groups={named}
        keys={keys}
        ownGroup={ownGroup}
        counts={counts?.pairs ?? NO_COUNTS}
        onToggle={toggle}
      />
      <div className="work-foot" role="status">
        <p>
          {alone.length === 0
            ? symmetric
              ? words.t('relations.symmetric-help')
              : ''
            : words.t('relations.alone', { names: alone.map(({ name }) => name).join(', ') })}
        </p>
        <p className="work-keys" aria-hidden>
          {words.t('relations.keys')}
        </p>
      </div>
      {ownGroup ? null : <Remark>{words.t('relations.own-not-asked')}</Remark>}
      {asking === null ? null : (
        <Sheet
          title={words.t('relations.hides-title')}
          isOpen
          onClose={() => setAsking(null)}
          foot={
            <div className="form-foot">
              <Button autoFocus onPress={() => setAsking(null)}>
                {words.t('action.cancel')}
              </Button>
              <Button look="primary" onPress={() => put(asking)}>
                {words.t('relations.hides-do')}
              </Button>
            </div>
          }
        >
          <p>{words.t('relations.hides', { count: asking.ratings })}</p>
        </Sheet>
      )}
    </>
  );
}
