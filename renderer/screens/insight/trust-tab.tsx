/** Reliability in plain words: who answered, whether items hang together, whether groups differ and agree, and what none of it says. */
import { ChevronDown } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import { Button as AriaButton, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { responseSpec } from '../../../shared/charts/build/response.ts';
import { relationName } from '../../../shared/charts/build/names.ts';
import { itemText } from '../../../shared/domain/instrument/licensed-text.ts';
import type { CapacityResult } from '../../../shared/domain/capacity/result.ts';
import { pathOf } from '../../../shared/domain/explain/paths.ts';
import { usePanel } from '../../app/kept-place.ts';
import { useShown } from '../../app/shown.ts';
import { SceneFigure } from '../../charts/scene-figure.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { Remark } from '../../components/notes.tsx';
import { useWords } from '../../components/words.ts';
import { HelpTip } from '../help/help-tip.tsx';
import type { InsightData } from './insight-data.ts';
import { Explained } from './number.tsx';

export function TrustTab({ data }: { readonly data: InsightData }) {
  const words = useWords();
  const { engagement, result } = data;
  const { language } = words;
  const spec = useMemo(() => responseSpec({ engagement, result, language }), [engagement, result, language]);
  useShown('trust', true);
  return (
    <div className="tab-page">
      <Remark>{words.t('trust.lead')}</Remark>
      <section className="card">
        <p className="kicker">
          {words.t('trust.response')} <HelpTip term="response-rate" />
        </p>
        <SceneFigure name="response" spec={spec} minWidth={320} maxWidth={820} />
      </section>
      <section aria-labelledby="trust-measures">
        <div className="with-help">
          <h2 id="trust-measures" className="figure-title">
            {words.t('trust.measures')}
          </h2>
          <HelpTip term="reliability" />
        </div>
        <dl className="measures">
          {measures(result).map((measure) => (
            <Measure key={measure.id} {...measure} />
          ))}
        </dl>
      </section>
      <Items data={data} />
      <Agreement data={data} />
    </div>
  );
}

interface MeasureProps {
  readonly id: 'alpha' | 'omega' | 'icc1' | 'icc2' | 'rwg';
  readonly value: number | null;
  readonly path: string;
  readonly reason: string | undefined;
  /** What it rests on; null where the audience may not know. */
  readonly base: { readonly key: 'trust.rows' | 'trust.people'; readonly count: number } | null;
}

function measures({ reliability, aggregation, agreement }: CapacityResult): readonly MeasureProps[] {
  const tie = reliability?.tie ?? null;
  const rows = tie?.n == null ? null : ({ key: 'trust.rows', count: tie.n } as const);
  const people = aggregation === null ? null : ({ key: 'trust.people', count: aggregation.n } as const);
  return [
    {
      id: 'alpha',
      value: tie?.alpha ?? null,
      path: 'reliability.tie.alpha',
      reason: tie?.reason,
      base: rows,
    },
    {
      id: 'omega',
      value: tie?.omega ?? null,
      path: 'reliability.tie.omega',
      reason: tie?.omegaReason ?? tie?.reason,
      base: rows,
    },
    {
      id: 'icc1',
      value: aggregation?.icc1 ?? null,
      path: 'aggregation.icc1',
      reason: aggregation?.reason,
      base: people,
    },
    {
      id: 'icc2',
      value: aggregation?.icc2 ?? null,
      path: 'aggregation.icc2',
      reason: aggregation?.reason,
      base: people,
    },
    {
      id: 'rwg',
      value: agreement?.medianRwgJ ?? null,
      path: 'agreement.medianRwgJ',
      reason: undefined,
      base: null,
    },
  ];
}

function Measure({ id, value, path, reason, base }: MeasureProps) {
  const words = useWords();
  const name = words.t(`trust.${id}`);
  return (
    <div className="measure">
      <dt>{name}</dt>
      <dd className="measure-value">
        {value === null ? (
          '–'
        ) : (
          <Explained explains={{ name, paths: [path] }}>{words.number(value, 2)}</Explained>
        )}
      </dd>
      <dd className="fact-note">
        {value === null && reason !== undefined ? `${words.text(`reason.${reason}`)} ` : ''}
        {words.t(`trust.${id}-is`)}
        {base === null ? '' : ` (${words.t(base.key, { count: base.count })})`}
      </dd>
    </div>
  );
}

/** A part that opens on demand: its table is made only then. */
interface MoreProps {
  /** Under which it is kept open with the document's place. */
  readonly name: string;
  readonly label: string;
  /** A mark of help beside the label. */
  readonly help?: ReactNode;
  readonly children: () => ReactNode;
}

function More({ name, label, help, children }: MoreProps) {
  const [isOpen, setIsOpen] = usePanel(name);
  return (
    <Disclosure className="making" isExpanded={isOpen} onExpandedChange={setIsOpen}>
      <div className="with-help">
        <Heading level={3} className="making-head">
          <AriaButton slot="trigger" className="button button-plain">
            <ChevronDown aria-hidden size={14} className="making-sign" />
            {label}
          </AriaButton>
        </Heading>
        {help}
      </div>
      <DisclosurePanel>{isOpen ? children() : null}</DisclosurePanel>
    </Disclosure>
  );
}

function Items({ data }: { readonly data: InsightData }) {
  const words = useWords();
  const { engagement, result } = data;
  const items = result.reliability?.tie.items ?? [];
  if (items.length === 0) return null;
  const all = engagement.instrument.dimensions.flatMap((dimension) => dimension.items);
  const [task, group] = [words.t('parameters.task'), words.t('parameters.group')];
  const textOf = (id: string): string => {
    const item = all.find((one) => one.id === id);
    const text = item === undefined ? '' : itemText(item, words.language);
    return text === '' ? id : text.replaceAll('{group}', group).replaceAll('{task}', task);
  };
  const number = (id: string, field: 'itemRest' | 'alphaIfDeleted', value: number | null) =>
    value === null ? (
      '–'
    ) : (
      <Explained
        explains={{
          name: `${id}: ${words.t(field === 'itemRest' ? 'trust.item-rest' : 'trust.alpha-without')}`,
          paths: [pathOf(result, ['reliability', 'tie', 'items', { id }, field])],
        }}
      >
        {words.number(value, 2)}
      </Explained>
    );
  return (
    <More name="trust-items" label={words.t('trust.items-show')}>
      {() => (
        <DataTable
          caption={words.t('trust.items')}
          columns={[
            { label: words.t('trust.item') },
            { label: words.t('trust.item-rest'), align: 'right' },
            { label: words.t('trust.alpha-without'), align: 'right' },
          ]}
          rows={items.map(({ id, itemRest, alphaIfDeleted }) => ({
            key: id,
            cells: [
              textOf(id),
              number(id, 'itemRest', itemRest),
              number(id, 'alphaIfDeleted', alphaIfDeleted),
            ],
          }))}
        />
      )}
    </More>
  );
}

function Agreement({ data }: { readonly data: InsightData }) {
  const words = useWords();
  const { engagement, result } = data;
  const cells = result.agreement?.cells ?? [];
  if (cells.length === 0) return null;
  return (
    <More name="trust-cells" label={words.t('trust.per-cell-show')} help={<HelpTip term="agreement" />}>
      {() => (
        <DataTable
          caption={words.t('trust.per-cell')}
          columns={[
            { label: words.t('chart.network.relation') },
            { label: 'rwg', align: 'right' },
            { label: 'rwg(J)', align: 'right' },
          ]}
          rows={cells.map((cell) => {
            const relation = relationName(engagement, words, cell.rater, cell.rated);
            const number = (field: 'rwg' | 'rwgJ') => {
              const value = cell[field];
              if (value === null) return '–';
              const path = pathOf(result, [
                'agreement',
                'cells',
                { id: cell.rater },
                { id: cell.rated },
                field,
              ]);
              return (
                <Explained key={field} explains={{ name: `${relation}: ${field}`, paths: [path] }}>
                  {words.number(value, 2)}
                </Explained>
              );
            };
            return { key: `${cell.rater}:${cell.rated}`, cells: [relation, number('rwg'), number('rwgJ')] };
          })}
        />
      )}
    </More>
  );
}
