/** One group at a time: its own number, how it experiences the others and they it, in two sentences and two questions. */
import { useCallback, useMemo } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { displayScale } from '../../../shared/charts/build/display.ts';
import { signed } from '../../../shared/charts/build/gaps.ts';
import { groupName } from '../../../shared/charts/build/names.ts';
import { profileSpec } from '../../../shared/charts/build/profile.ts';
import type { GroupResult } from '../../../shared/domain/capacity/result.ts';
import { pathOf } from '../../../shared/domain/explain/paths.ts';
import { groupQuestions, groupText } from '../../../shared/report/sections/groups.ts';
import { useShown } from '../../app/shown.ts';
import { useWish } from '../../app/wish.ts';
import { SceneFigure } from '../../charts/scene-figure.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { useChoice } from '../../components/choices.ts';
import { useWords } from '../../components/words.ts';
import { contextOf, type InsightData } from './insight-data.ts';
import { CellNumber } from './network-tab.tsx';
import { Explained, Sentence, type SentenceNumber } from './number.tsx';

export function GroupPagesTab({ data }: { readonly data: InsightData }) {
  const words = useWords();
  const { engagement, result } = data;
  const isGroup = useCallback(
    (id: string): id is string => result.groups.some((one) => one.id === id),
    [result],
  );
  const [chosen, setChosen] = useChoice('#group-page', isGroup, '');
  const group = result.groups.find(({ id }) => id === chosen) ?? result.groups[0];
  useWish('group.', true, setChosen);
  useShown('group-pages', true);
  return (
    <div className="group-pages">
      <ListBox
        className="group-list"
        aria-label={words.t('groups.choose')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={group === undefined ? [] : [group.id]}
        onSelectionChange={(keys) => {
          const found = result.groups.find(({ id }) => keys === 'all' || keys.has(id));
          if (found !== undefined) setChosen(found.id);
        }}
      >
        {result.groups.map(({ id }) => {
          const name = groupName(engagement, words, id);
          return (
            <ListBoxItem key={id} id={id} textValue={name} className="group-item">
              {name}
            </ListBoxItem>
          );
        })}
      </ListBox>
      {group === undefined ? null : <GroupPage key={group.id} data={data} group={group} />}
    </div>
  );
}

interface GroupProps {
  readonly data: InsightData;
  readonly group: GroupResult;
}

function GroupPage({ data, group }: GroupProps) {
  const words = useWords();
  const { engagement, result } = data;
  const { language } = words;
  const context = useMemo(() => contextOf(data, language), [data, language]);
  const spec = useMemo(
    () => profileSpec({ engagement, result, language, group: group.id }),
    [engagement, result, language, group.id],
  );
  const name = groupName(engagement, words, group.id);
  const sentences = groupText(context, group);
  return (
    <article className="tab-page" aria-labelledby="group-name">
      <h2 id="group-name" className="page-title">
        {name}
      </h2>
      <GroupFacts data={data} group={group} />
      <p className="group-text">
        <Sentence text={sentences.join(' ')} numbers={sentenceNumbers(data, group, words)} />
      </p>
      <section className="card">
        <SceneFigure name="group" spec={spec} heading={3} minWidth={320} maxWidth={760} />
      </section>
      <div className="dialogue">
        <p className="dialogue-title">{words.t('report.dialogue')}</p>
        <ul>
          {groupQuestions(context, group).map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      </div>
      <Partners data={data} group={group} />
    </article>
  );
}

const VIEWS = ['own', 'outgoing', 'incoming'] as const;

function GroupFacts({ data, group }: GroupProps) {
  const words = useWords();
  const { engagement, result } = data;
  const display = displayScale(engagement.instrument, words);
  const name = groupName(engagement, words, group.id);
  const response = result.response.groups.find(({ id }) => id === group.id);
  return (
    <dl className="facts">
      {VIEWS.map((view) => {
        const value = group[view];
        const label = words.t(`report.groups.${view}`);
        const explains = {
          name: `${name}: ${label}`,
          paths: [pathOf(result, ['groups', { id: group.id }, view])],
        };
        return (
          <div key={view} className="fact">
            <dt className="fact-label">{label}</dt>
            <dd className="fact-value">
              {value === null ? '–' : <Explained explains={explains}>{display.text(value)}</Explained>}
            </dd>
            {value === null ? <dd className="fact-note">{words.t('chart.state.hidden')}</dd> : null}
          </div>
        );
      })}
      {response === undefined ? null : (
        <div className="fact">
          <dt className="fact-label">{words.t('groups.response')}</dt>
          <dd className="fact-value">
            {response.responded === null ? (
              '–'
            ) : (
              <Explained
                explains={{
                  name: `${name}: ${words.t('groups.response')}`,
                  paths: [pathOf(result, ['response', 'groups', { id: group.id }, 'responded'])],
                }}
              >
                {words.number(response.responded, 0)}
              </Explained>
            )}
          </dd>
          <dd className="fact-note">
            {response.responded === null
              ? words.t('chart.response.fewer', { limit: result.limits.minGroup })
              : response.invited === null
                ? ''
                : words.t('report.layers.of', { visible: response.responded, relevant: response.invited })}
          </dd>
        </div>
      )}
    </dl>
  );
}

/** The group's views, then its numbers on each of the others: what its sentences can name. */
function sentenceNumbers(
  { engagement, result }: InsightData,
  group: GroupResult,
  words: ReturnType<typeof useWords>,
): readonly SentenceNumber[] {
  const display = displayScale(engagement.instrument, words);
  const name = groupName(engagement, words, group.id);
  const views = (['outgoing', 'incoming', 'own'] as const).flatMap((view) => {
    const value = group[view];
    if (value === null) return [];
    const explains = {
      name: `${name}: ${words.t(`report.groups.${view}`)}`,
      paths: [pathOf(result, ['groups', { id: group.id }, view])],
    };
    return [{ text: display.text(value), explains }];
  });
  const cells = result.cells.flatMap(({ rater, rated, mean, state }) => {
    if (rater !== group.id || rated === group.id || state !== 'ok' || mean === null) return [];
    const explains = {
      name: `${name} → ${groupName(engagement, words, rated)}`,
      paths: [pathOf(result, ['cells', { id: rater }, { id: rated }])],
    };
    return [{ mean, text: display.text(mean), explains }];
  });
  // The sentence on the range names the strongest first, then the weakest.
  const ordered = [...cells].sort((a, b) => b.mean - a.mean);
  return [...views, ...ordered];
}

function Partners({ data, group }: GroupProps) {
  const words = useWords();
  const { engagement, result } = data;
  const display = displayScale(engagement.instrument, words);
  const name = groupName(engagement, words, group.id);
  const rows = engagement.groups
    .filter(({ id }) => id !== group.id)
    .map(({ id }) => {
      const pair = result.pairs.find(
        ({ a, b }) => (a === group.id && b === id) || (a === id && b === group.id),
      );
      const gap = pair?.gap ?? null;
      const difference = gap === null ? null : pair?.a === group.id ? gap : -gap;
      return {
        key: id,
        cells: [
          groupName(engagement, words, id),
          <CellNumber key="them" data={data} rater={group.id} rated={id} />,
          <CellNumber key="us" data={data} rater={id} rated={group.id} />,
          pair === undefined || difference === null ? (
            '–'
          ) : (
            <Explained
              key="gap"
              explains={{
                name: words.t('chart.gaps.of', { label: `${name} – ${groupName(engagement, words, id)}` }),
                paths: [pathOf(result, ['pairs', { id: pair.a }, { id: pair.b }, 'gap'])],
              }}
            >
              {signed(display, difference)}
            </Explained>
          ),
        ],
      };
    });
  return (
    <div>
      <h3 className="section-title">{words.t('groups.partners')}</h3>
      <DataTable
        caption={words.t('groups.partners')}
        columns={[
          { label: words.t('groups.partner') },
          { label: words.t('groups.them', { group: name }), align: 'right' },
          { label: words.t('groups.us', { group: name }), align: 'right' },
          { label: words.t('chart.gaps.difference'), align: 'right' },
        ]}
        rows={rows}
      />
    </div>
  );
}
