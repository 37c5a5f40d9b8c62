/** Groups: who takes part, on which level, how many are invited and how many have answered the round. */
import type { EngagementOverview } from '../../../shared/api/methods.ts';
import type { ResponseGroup } from '../../../shared/domain/capacity/result.ts';
import { localText } from '../../../shared/lib/language.ts';
import { useEngine } from '../../api/queries.ts';
import { useShown } from '../../app/shown.ts';
import { DataTable } from '../../components/data-table.tsx';
import { EmptyPlace } from '../../components/notes.tsx';
import { useWords } from '../../components/words.ts';

interface GroupsPageProps {
  readonly overview: EngagementOverview;
  readonly round: string | null;
}

export function GroupsPage({ overview, round }: GroupsPageProps) {
  const words = useWords();
  const { groups } = overview.engagement;
  const hasAnswers = overview.rounds.some((one) => one.id === round && one.respondents > 0);
  const result = useEngine(
    'capacity.get',
    { ...(round === null ? {} : { round }), audience: 'consultant' },
    { enabled: hasAnswers },
  );
  useShown('groups', true);
  if (groups.length === 0)
    return (
      <main className="page">
        <EmptyPlace title={words.t('groups.empty-title')} text={words.t('groups.empty-text')} />
      </main>
    );
  const hasUnits = groups.some(({ unit }) => unit !== null && unit !== '');
  const response = new Map<string, ResponseGroup>(
    hasAnswers ? (result.data?.response.groups ?? []).map((group) => [group.id, group]) : [],
  );
  return (
    <main className="page">
      <h2 className="page-title">{words.t('groups.title', { count: groups.length })}</h2>
      <p className="page-lead">{words.t('groups.lead')}</p>
      <DataTable
        caption={words.t('groups.table')}
        columns={[
          { label: words.t('groups.group') },
          { label: words.t('groups.level') },
          ...(hasUnits ? [{ label: words.t('groups.unit') }] : []),
          { label: words.t('groups.invited'), align: 'right' as const },
          { label: words.t('groups.answered'), align: 'right' as const },
          { label: words.t('groups.rate') },
        ]}
        rows={groups.map((group) => {
          const answered = response.get(group.id);
          return {
            key: group.id,
            cells: [
              localText(group.name, words.language, group.id),
              words.text(`level.${group.level}`),
              ...(hasUnits ? [group.unit ?? ''] : []),
              group.invited === null ? '–' : words.number(group.invited, 0),
              answered?.responded === undefined || answered.responded === null
                ? '–'
                : words.number(answered.responded, 0),
              <Rate key="rate" rate={answered?.rate ?? null} />,
            ],
          };
        })}
      />
    </main>
  );
}

/** A share as a quiet bar with its number. */
function Rate({ rate }: { readonly rate: number | null }) {
  const words = useWords();
  if (rate === null) return <span>–</span>;
  return (
    <span className="rate">
      <span className="rate-track" aria-hidden>
        <span className="rate-fill" style={{ width: `${Math.min(1, rate) * 100}%` }} />
      </span>
      <span className="rate-text">{words.percent(rate)}</span>
    </span>
  );
}
