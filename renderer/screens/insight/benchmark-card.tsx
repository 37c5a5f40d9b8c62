/** The engagement among one's own: consent, its entry in the library, and where it stands once there are enough others. */
import { useCallback } from 'react';
import { Checkbox } from 'react-aria-components';
import { parameterName } from '../../../shared/charts/build/names.ts';
import type { BenchmarkState, PlacedValue, Placement } from '../../../shared/domain/benchmark/index.ts';
import { isFailure } from '../../../shared/lib/failure.ts';
import { placeWords, spreadWords } from '../../../shared/report/benchmark.ts';
import { useAction } from '../../api/actions.ts';
import { useEngine } from '../../api/queries.ts';
import { callEngine } from '../../api/window-api.ts';
import { useShown } from '../../app/shown.ts';
import { PlacementLine } from '../../charts/placement-line.tsx';
import { Button } from '../../components/button.tsx';
import { FailureNote } from '../../components/notes.tsx';
import { useWords } from '../../components/words.ts';
import type { InsightData } from './insight-data.ts';

const TITLE = 'benchmark-title';

/** The card on a page of its own. */
export function BenchmarkTab({ data }: { readonly data: InsightData }) {
  useShown('benchmark', true);
  return (
    <div className="tab-page">
      <BenchmarkCard data={data} />
    </div>
  );
}

function BenchmarkCard({ data }: { readonly data: InsightData }) {
  const words = useWords();
  const ofRound = { round: data.result.round };
  const state = useEngine('benchmark.state', ofRound);
  const placement = useEngine('benchmark.place', ofRound);
  const failure = [state.error, placement.error].find(isFailure) ?? null;
  return (
    <section className="card benchmark" aria-labelledby={TITLE}>
      <h2 id={TITLE} className="figure-title">
        {words.t('benchmark.title')}
      </h2>
      {failure === null ? null : (
        <FailureNote failure={failure}>
          <Button look="plain" onPress={() => void Promise.all([state.refetch(), placement.refetch()])}>
            {words.t('benchmark.retry')}
          </Button>
        </FailureNote>
      )}
      {failure !== null || placement.data === undefined || state.data === undefined ? null : (
        <div className="benchmark-parts">
          <Place placement={placement.data} data={data} />
          <OwnEntry state={state.data} round={data.result.round} />
        </div>
      )}
    </section>
  );
}

function Place({ placement, data }: { readonly placement: Placement; readonly data: InsightData }) {
  const words = useWords();
  const { engagements, needed, scale } = placement;
  if (engagements < needed)
    return (
      <p className="benchmark-lead">
        {words.t('benchmark.empty', { needed })} {words.t('benchmark.count', { count: engagements })}
      </p>
    );
  const rows = [
    { id: '', name: words.t('benchmark.all'), within: placement.within, between: placement.between },
    ...placement.dimensions.map((dimension) => ({
      ...dimension,
      name: parameterName(data.engagement, words, dimension.id),
    })),
  ];
  return (
    <div className="benchmark-place">
      <p className="benchmark-lead">{words.t('benchmark.lead', { count: engagements })}</p>
      <div className="table-scroll" role="region" aria-label={words.t('benchmark.table')} tabIndex={0}>
        <table className="table benchmark-table">
          <caption className="visually-hidden">{words.t('benchmark.table')}</caption>
          <thead>
            <tr>
              <th scope="col">{words.t('benchmark.measure')}</th>
              <th scope="col">{words.t('report.layers.within')}</th>
              <th scope="col">{words.t('report.layers.between')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, within, between }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                {[within, between].map((placed, column) => (
                  <td key={column}>
                    <PlacedCell placed={placed} scale={scale} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="field-help">{words.t('benchmark.legend')}</p>
    </div>
  );
}

interface PlacedCellProps {
  readonly placed: PlacedValue;
  readonly scale: Placement['scale'];
}

function PlacedCell({ placed, scale }: PlacedCellProps) {
  const words = useWords();
  const { distribution, value, reason } = placed;
  return (
    <div className={reason === undefined ? 'placed' : 'placed placed-blank'}>
      {distribution === null || value === null ? null : (
        <PlacementLine
          scale={scale}
          spread={distribution}
          value={value}
          summary={spreadWords(value, distribution, words)}
        />
      )}
      <span>{placeWords(placed, words)}</span>
    </div>
  );
}

function OwnEntry({ state, round }: { readonly state: BenchmarkState; readonly round: string }) {
  const words = useWords();
  const { consent, entry, blocked } = state;
  const note = useAction(useCallback((given: boolean) => callEngine('benchmark.setConsent', { given }), []));
  const add = useAction(useCallback(() => callEngine('benchmark.add', { round }), [round]));
  const remove = useAction(useCallback(() => callEngine('benchmark.remove', {}), []));
  const busy = note.busy || add.busy || remove.busy;
  return (
    <div className="benchmark-own">
      <Checkbox
        className="check"
        isSelected={consent.given}
        isDisabled={busy}
        onChange={(given) => void note.run(given)}
        aria-describedby="benchmark-consent-help"
      >
        <span className="check-box" aria-hidden />
        {words.t('benchmark.consent')}
      </Checkbox>
      <p id="benchmark-consent-help" className="field-help">
        {consent.given && consent.at !== null
          ? words.t('benchmark.consent-at', { date: words.date(consent.at) })
          : words.t('benchmark.consent-help')}{' '}
        {words.t('benchmark.kept')}
      </p>
      <div role="status">
        {entry === null ? null : (
          <p>
            {words.t(entry.current ? 'benchmark.inside' : 'benchmark.inside-other', {
              year: String(entry.year),
            })}
          </p>
        )}
        {blocked === 'nothing-visible' ? <p>{words.t('benchmark.nothing-to-add')}</p> : null}
      </div>
      {consent.given ? (
        <div className="kit-buttons">
          {blocked === null && entry?.current !== true ? (
            <Button look="quiet" isDisabled={busy} onPress={() => void add.run()}>
              {words.t(entry === null ? 'benchmark.add' : 'benchmark.update')}
            </Button>
          ) : null}
          {entry === null ? null : (
            <Button look="plain" isDisabled={busy} onPress={() => void remove.run()}>
              {words.t('benchmark.remove')}
            </Button>
          )}
        </div>
      ) : null}
      <FailureNote failure={note.failure ?? add.failure ?? remove.failure} />
    </div>
  );
}
