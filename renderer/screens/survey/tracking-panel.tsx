/** How many have answered, group by group, with a quiet sign where a reminder would help, and the words for one. */
import { useState } from 'react';
import type { EngagementOverview } from '../../../shared/api/methods.ts';
import { rateLevel } from '../../../shared/domain/engagement/rounds.ts';
import { localText } from '../../../shared/lib/language.ts';
import { useEngine } from '../../api/queries.ts';
import { Button } from '../../components/button.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { Choice } from '../../components/fields.tsx';
import { EmptyPlace, Remark } from '../../components/notes.tsx';
import { useWords } from '../../components/words.ts';
import { HelpTip } from '../help/help-tip.tsx';
import { LetterText } from './letter-text.tsx';

interface TrackingPanelProps {
  readonly overview: EngagementOverview;
  readonly round: string | null;
  readonly onGroups: () => void;
}

export function TrackingPanel({ overview, round: first, onGroups }: TrackingPanelProps) {
  const words = useWords();
  const { engagement, rounds, batches } = overview;
  const [chosen, setRound] = useState<string | null>(null);
  const round = rounds.find(({ id }) => id === (chosen ?? first)) ?? rounds.at(-1);
  const hasAnswers = round !== undefined && round.respondents > 0;
  const result = useEngine(
    'capacity.get',
    { ...(round === undefined ? {} : { round: round.id }), audience: 'consultant' },
    { enabled: hasAnswers },
  );
  if (round === undefined) return null;
  if (engagement.groups.length === 0)
    return (
      <EmptyPlace title={words.t('survey.no-groups-title')} text={words.t('survey.no-groups')}>
        <Button onPress={onGroups}>{words.t('groups.write')}</Button>
      </EmptyPlace>
    );
  const response = hasAnswers ? (result.data?.response ?? null) : null;
  const warn = engagement.instrument.response_rate_warn;
  const planned = engagement.rounds.find(({ id }) => id === round.id);
  const responded = new Map(response?.groups.map((group) => [group.id, group.responded]) ?? []);
  const last = batches.filter((batch) => batch.roundId === round.id && !batch.undone).at(-1);
  return (
    <section>
      <div className="page-head">
        <div className="with-help">
          <h2 className="page-title page-title-next">{words.t('survey.tracking')}</h2>
          <HelpTip term="response-rate" />
        </div>
        <Choice
          compact
          label={words.t('head.round')}
          options={rounds.map(({ id, label }) => ({ id, label: label === '' ? id : label }))}
          value={round.id}
          onChange={setRound}
        />
      </div>
      <p className="page-lead">
        {last === undefined
          ? words.t('survey.nothing-in')
          : words.t('survey.last-in', {
              file: last.fileName,
              when: `${words.date(last.importedAt)} ${words.time(last.importedAt)}`,
            })}
        {response === null || response.rate === null
          ? ''
          : ` ${words.t('survey.all-in', {
              responded: response.responded ?? 0,
              invited: response.invited ?? 0,
              rate: words.percent(response.rate),
            })}`}
      </p>
      <DataTable
        caption={words.t('survey.tracking')}
        columns={[
          { label: words.t('groups.group') },
          { label: words.t('groups.invited'), align: 'right' },
          { label: words.t('groups.answered'), align: 'right' },
          { label: words.t('groups.rate') },
          { label: words.t('survey.shown') },
        ]}
        rows={[
          ...engagement.groups.map(({ id, name, invited }) => ({
            key: id,
            cells: [
              localText(name, words.language, id),
              invited === null ? '–' : words.number(invited, 0),
              words.number(responded.get(id) ?? 0, 0),
              <Rate key="rate" rate={rateOf(responded.get(id) ?? 0, invited)} warn={warn} />,
              shownSentence(words, responded.get(id) ?? 0, invited, engagement.privacy.min_group),
            ],
          })),
          totalRow(words, engagement, responded, warn),
        ]}
      />
      {planned?.closed === true ? (
        <Remark>{words.t('survey.closed-note')}</Remark>
      ) : (
        <LetterText
          title={words.t('reminder.title')}
          help={words.t('reminder.help')}
          letters={['reminder', 'leader']}
          engagement={engagement}
          closesOn={planned?.closesOn}
          responded={responded}
        />
      )}
    </section>
  );
}

const rateOf = (responded: number, invited: number | null): number | null =>
  invited === null || invited === 0 ? null : responded / invited;

/** Are the group's own answers shown, and if not, what is lacking? */
function shownSentence(
  words: ReturnType<typeof useWords>,
  responded: number,
  invited: number | null,
  limit: number,
): string {
  if (responded >= limit) return words.t('survey.shown-yes');
  if (invited !== null && invited < limit) return words.t('survey.shown-never', { limit });
  return words.t('survey.shown-more', { count: limit - responded });
}

/** All groups together; the rate only where the number invited is known of each. */
function totalRow(
  words: ReturnType<typeof useWords>,
  { groups }: EngagementOverview['engagement'],
  responded: ReadonlyMap<string, number | null>,
  warn: readonly number[],
) {
  const answers = groups.reduce((sum, { id }) => sum + (responded.get(id) ?? 0), 0);
  const invited = groups.reduce<number | null>(
    (sum, group) => (sum === null || group.invited === null ? null : sum + group.invited),
    0,
  );
  return {
    key: 'total',
    cells: [
      words.t('survey.total'),
      invited === null ? '–' : words.number(invited, 0),
      words.number(answers, 0),
      <Rate key="rate" rate={rateOf(answers, invited)} warn={warn} />,
      '',
    ],
  };
}

/** A share as a quiet bar with its number, and a word where it is under a level of warning. */
function Rate({ rate, warn }: { readonly rate: number | null; readonly warn: readonly number[] }) {
  const words = useWords();
  const level = rateLevel(rate, warn);
  if (rate === null) return <span>{words.t('survey.rate-none')}</span>;
  return (
    <span className={`rate rate-${level}`}>
      <span className="rate-track" aria-hidden>
        <span className="rate-fill" style={{ width: `${Math.min(1, rate) * 100}%` }} />
      </span>
      <span className="rate-text">{words.percent(rate)}</span>
      {level === 'low' || level === 'very-low' ? (
        <span className="rate-word">{words.t(`survey.rate-${level}`)}</span>
      ) : null}
    </span>
  );
}
