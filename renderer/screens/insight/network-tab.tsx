/** The network: a map of the groups that stays put between rounds, a threshold, a group in focus with its relations beside it. */
import { RotateCcw } from 'lucide-react';
import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import { displayScale } from '../../../shared/charts/build/display.ts';
import { visibleCell } from '../../../shared/charts/build/findings.ts';
import { groupName } from '../../../shared/charts/build/names.ts';
import { calmCut, explainsCell, groupPlaces, networkSpec } from '../../../shared/charts/build/network.ts';
import type { Point } from '../../../shared/charts/build/places.ts';
import type { CapacityResult, NetworkResult, ResultCell } from '../../../shared/domain/capacity/result.ts';
import type { MapPlaces } from '../../../shared/domain/engagement/map-places.ts';
import { useAction } from '../../api/actions.ts';
import { queryKey } from '../../api/queries.ts';
import { callEngine } from '../../api/window-api.ts';
import { useChoice } from '../../components/choices.ts';
import { useShown } from '../../app/shown.ts';
import { SceneFigure } from '../../charts/scene-figure.tsx';
import { Button } from '../../components/button.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { DrawerHead } from '../../components/drawer-head.tsx';
import { FailureNote, Remark } from '../../components/notes.tsx';
import { useWords } from '../../components/words.ts';
import { HelpTip } from '../help/help-tip.tsx';
import type { InsightData } from './insight-data.ts';
import { Explained } from './number.tsx';

/** Steps of the threshold between the ends of the scale. */
const STEPS = 40;

/** Takes the circle's full height with names on both sides, in px. */
const CIRCLE_WIDTH = 760;
const NO_PLACES: MapPlaces = {};

export function NetworkTab({ data }: { readonly data: InsightData }) {
  const words = useWords();
  const { result } = data;
  const { language } = words;
  const [focus, setFocus] = useState<string | null>(null);
  const cut = useCut(data);
  const map = useMapPlaces(data);
  const { engagement } = map;
  const { rounds, isWhole } = useAllRounds(data);
  const { groups } = engagement;
  const places = useMemo(() => groupPlaces({ groups }, rounds), [groups, rounds]);
  // The slider follows the hand; hundreds of arrows follow as soon as they can.
  const drawn = useDeferredValue(cut.at);
  const place = useRef<HTMLDivElement>(null);
  const spec = useMemo(
    () => networkSpec({ engagement, result, language, places, cut: drawn, focus }),
    [engagement, result, language, places, drawn, focus],
  );
  useShown('network', isWhole);
  const isMap = spec.arrangement === 'map';
  const leave = (group: string): void => {
    setFocus(null);
    place.current?.querySelector<HTMLElement>(`[data-group="${CSS.escape(group)}"]`)?.focus();
  };
  return (
    <div className="matrix-tab" ref={place}>
      <div className="matrix-main">
        <div className="network-tools">
          <Threshold data={data} value={cut.at} onChange={cut.choose} onEnd={cut.keep} />
          {isMap && map.isByHand ? (
            <Button look="plain" onPress={map.reset} icon={<RotateCcw aria-hidden size={14} />}>
              {words.t('network.place')}
            </Button>
          ) : null}
        </div>
        <FailureNote failure={map.failure} />
        <section className="card">
          {isWhole ? (
            <SceneFigure
              name="network"
              spec={spec}
              minWidth={480}
              // A circle has the same size beside the drawer as without it: hundreds of arrows are not laid out anew for a group in focus.
              maxWidth={isMap ? 980 : CIRCLE_WIDTH}
              aside={<HelpTip term="network-map" />}
              board={{ onFocus: setFocus, onMove: map.move, onPlace: map.place }}
            />
          ) : null}
        </section>
        <p className="fact-note">
          {words.t('network.hint')} {isMap ? words.t('map.move-help') : ''}
        </p>
        <p className="visually-hidden" role="status">
          {map.said}
        </p>
        <Remark>{words.t('network.not')}</Remark>
        {result.network === null ? null : <Measures network={result.network} data={data} />}
      </div>
      {focus === null ? null : <GroupRelations data={data} group={focus} onClose={() => leave(focus)} />}
    </div>
  );
}

/** From where on relations are drawn; what was chosen is kept with the document's place once the slider rests. */
function useCut({ result }: InsightData) {
  const { min, max } = result.scale;
  const isCut = useCallback(
    (text: string): text is string => Number(text) >= min && Number(text) <= max,
    [min, max],
  );
  const [kept, keep] = useChoice('network.cut', isCut, '');
  const [sliding, setSliding] = useState<number | null>(null);
  const calm = useMemo(() => calmCut(result), [result]);
  return {
    at: sliding ?? (kept === '' ? calm : Number(kept)),
    choose: setSliding,
    keep: (cut: number): void => {
      setSliding(null);
      keep(String(cut));
    },
  };
}

/** Where groups were put by hand: on the way, on the way into the document, and as it holds them. */
function useMapPlaces({ engagement }: InsightData) {
  const words = useWords();
  const stored = engagement.mapPlaces ?? NO_PLACES;
  // What the hand does, until the document says otherwise: by keeping it, or by undo.
  const [ahead, setAhead] = useState<MapPlaces | null>(null);
  const [seen, setSeen] = useState(stored);
  if (seen !== stored) {
    setSeen(stored);
    setAhead(null);
  }
  const [said, setSaid] = useState('');
  const places = ahead ?? stored;
  // The last move may not be drawn yet when the hand lets go.
  const latest = useRef(places);
  const store = useAction(
    useCallback(async (next: MapPlaces, step: 'moved' | 'reset') => {
      try {
        await callEngine('map.setPlaces', { places: next, step });
      } catch (error) {
        // What could not be kept does not stand there as if it were.
        setAhead(null);
        throw error;
      }
    }, []),
  );
  return {
    engagement: useMemo(() => ({ ...engagement, mapPlaces: places }), [engagement, places]),
    isByHand: Object.keys(places).length > 0,
    failure: store.failure,
    said,
    move: (group: string, place: Point): void => {
      latest.current = { ...places, [group]: place };
      setAhead(latest.current);
    },
    place: (group: string): void => {
      setSaid(words.t('map.moved', { group: groupName(engagement, words, group) }));
      void store.run(latest.current, 'moved');
    },
    reset: (): void => {
      setAhead(NO_PLACES);
      setSaid('');
      void store.run(NO_PLACES, 'reset');
    },
  };
}

/** The results of all answered rounds, the shown one last: together they say where groups stand. */
function useAllRounds({ result, others }: InsightData) {
  const { audience } = result;
  const combine = useCallback(
    (answers: readonly UseQueryResult<CapacityResult>[]) => ({
      rounds: [...answers.flatMap(({ data }) => (data === undefined ? [] : [data])), result],
      // Before that, groups would stand somewhere else a moment later.
      isWhole: answers.every(({ isPending }) => !isPending),
    }),
    [result],
  );
  return useQueries({
    queries: others.map(({ id }) => ({
      queryKey: queryKey('capacity.get', { round: id, audience }),
      queryFn: () => callEngine('capacity.get', { round: id, audience }),
    })),
    combine,
  });
}

interface ThresholdProps {
  readonly data: InsightData;
  readonly value: number;
  readonly onChange: (cut: number) => void;
  /** The slider rests. */
  readonly onEnd: (cut: number) => void;
}

function Threshold({ data, value, onChange, onEnd }: ThresholdProps) {
  const words = useWords();
  const { min, max } = data.result.scale;
  const display = displayScale(data.engagement.instrument, words);
  return (
    <Slider
      className="slider"
      minValue={min}
      maxValue={max}
      step={(max - min) / STEPS}
      value={value}
      onChange={(next) => onChange(exact(next))}
      onChangeEnd={(next) => onEnd(exact(next))}
    >
      <Label className="field-label">{words.t('network.cut')}</Label>
      <SliderTrack className="slider-track">
        <SliderThumb className="slider-thumb" />
      </SliderTrack>
      <SliderOutput className="slider-value">{display.text(value)}</SliderOutput>
    </Slider>
  );
}

const exact = (cut: number): number => Math.round(cut * 1e6) / 1e6;

interface GroupRelationsProps {
  readonly data: InsightData;
  readonly group: string;
  readonly onClose: () => void;
}

/** The relations of the group in focus, both ways. */
function GroupRelations({ data, group, onClose }: GroupRelationsProps) {
  const words = useWords();
  const { engagement, result } = data;
  const name = groupName(engagement, words, group);
  const partners = engagement.groups.filter(({ id }) => id !== group);
  const cell = (rater: string, rated: string) => <CellNumber data={data} rater={rater} rated={rated} />;
  const asked = (id: string): boolean =>
    result.cells.some(
      ({ rater, rated, state }) =>
        state !== 'not-relevant' && ((rater === group && rated === id) || (rater === id && rated === group)),
    );
  return (
    <aside
      className="drawer"
      aria-label={words.t('network.of', { group: name })}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <DrawerHead
        kicker={words.t('network.of', { group: name })}
        closeLabel={words.t('relation.close')}
        onClose={onClose}
      />
      <h3 className="drawer-title">{name}</h3>
      <DataTable
        caption={words.t('network.of', { group: name })}
        columns={[
          { label: words.t('groups.partner') },
          { label: words.t('network.outgoing'), align: 'right' },
          { label: words.t('network.incoming'), align: 'right' },
        ]}
        rows={partners
          .filter(({ id }) => asked(id))
          .map(({ id }) => ({
            key: id,
            cells: [groupName(engagement, words, id), cell(group, id), cell(id, group)],
          }))}
      />
    </aside>
  );
}

/** The number of a relation as a button, or in words why there is none. */
export function CellNumber({
  data,
  rater,
  rated,
}: {
  readonly data: InsightData;
  readonly rater: string;
  readonly rated: string;
}) {
  const words = useWords();
  const { engagement, result } = data;
  const found = result.cells.find((one) => one.rater === rater && one.rated === rated);
  const visible = found === undefined ? null : visibleCell(found, null);
  if (visible === null) return <span className="fact-note">{blankText(found, words)}</span>;
  const name = `${groupName(engagement, words, rater)} → ${groupName(engagement, words, rated)}`;
  return (
    <Explained explains={explainsCell(result, visible, name)}>
      {displayScale(engagement.instrument, words).text(visible.mean)}
    </Explained>
  );
}

function blankText(cell: ResultCell | undefined, words: ReturnType<typeof useWords>): string {
  if (cell?.state === 'hidden') return words.t('report.hidden.short');
  return '–';
}

const MEASURES = ['density', 'valuedDensity', 'reciprocity', 'inDegreeCentralisation'] as const;
/** Those that the glossary has a word for. */
const TERMS: Readonly<Partial<Record<(typeof MEASURES)[number], string>>> = {
  density: 'density',
  reciprocity: 'reciprocity',
};

function Measures({ network, data }: { readonly network: NetworkResult; readonly data: InsightData }) {
  const words = useWords();
  const cut = displayScale(data.engagement.instrument, words).text(network.cut);
  return (
    <section aria-labelledby="network-measures">
      <h3 id="network-measures" className="section-title">
        {words.t('network.measures')}
      </h3>
      <dl className="measures">
        {MEASURES.map((name) => {
          const value = network[name];
          const reason = network.reasons[name];
          const text =
            value === null
              ? '–'
              : name === 'valuedDensity'
                ? words.number(value, 0)
                : name === 'inDegreeCentralisation'
                  ? words.number(value, 2)
                  : words.percent(value);
          const explains = { name: words.t(`network.${name}`), paths: [`network.${name}`] };
          return (
            <div key={name} className="measure">
              <dt>
                {words.t(`network.${name}`)}
                {TERMS[name] === undefined ? null : <HelpTip term={TERMS[name]} />}
              </dt>
              <dd className="measure-value">
                <Explained explains={explains}>{text}</Explained>
              </dd>
              <dd className="fact-note">
                {value === null && reason !== undefined
                  ? words.text(`reason.${reason}`)
                  : words.t(`network.${name}-is`, { cut })}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
