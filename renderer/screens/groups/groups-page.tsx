/** Groups and relations: who solves the task together, and who is asked about whom. */
import type { EngagementOverview } from '../../../shared/api/methods.ts';
import { useOneOf } from '../../components/choices.ts';
import { useShown } from '../../app/shown.ts';
import { useWish } from '../../app/wish.ts';
import { Segments } from '../../components/segments.tsx';
import { useWords } from '../../components/words.ts';
import { GroupsPanel } from './groups-panel.tsx';
import { RelationsPanel } from './relations-panel.tsx';

interface GroupsPageProps {
  readonly overview: EngagementOverview;
  readonly round: string | null;
}

const TABS = ['groups', 'relations'] as const;

export function GroupsPage({ overview, round }: GroupsPageProps) {
  const words = useWords();
  const [tab, setTab] = useOneOf('groups.tab', TABS, 'groups');
  useWish('groups.', true, (wanted) => setTab(TABS.find((one) => one === wanted) ?? 'groups'));
  useShown('groups', true);
  useShown('relations', tab === 'relations');
  return (
    <main className="page page-wide">
      <Segments
        label={words.t('groups.tabs')}
        options={TABS.map((id) => ({ id, label: words.t(`groups.tab.${id}`) }))}
        value={tab}
        onChange={setTab}
      />
      {tab === 'groups' ? (
        <GroupsPanel overview={overview} round={round} />
      ) : (
        <RelationsPanel engagement={overview.engagement} onGroups={() => setTab('groups')} />
      )}
    </main>
  );
}
