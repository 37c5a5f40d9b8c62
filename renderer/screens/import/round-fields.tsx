/** Which round the answers belong to: one of the engagement's, or a new one with its name. */
import type { EngagementOverview } from '../../../shared/api/methods.ts';
import type { Words } from '../../../shared/i18n/index.ts';
import { Choice, TextField } from '../../components/fields.tsx';
import { useWords } from '../../components/words.ts';

export interface WantedRound {
  readonly id: string;
  readonly label: string;
  readonly isNew: boolean;
}

type Rounds = EngagementOverview['rounds'];

/** Rounds that take in answers; those that are closed are opened again in the survey's room. */
export const openRounds = ({ rounds, engagement }: EngagementOverview): Rounds =>
  rounds.filter(({ id }) => engagement.rounds.find((round) => round.id === id)?.closed !== true);

/** Choice of the round that does not exist yet. */
const NEW = '@new';

/** The first round without answers, else a new one; the shown round where it is still empty. */
export function startRound(overview: EngagementOverview, shown: string | null, words: Words): WantedRound {
  const rounds = openRounds(overview);
  const empty =
    rounds.find(({ id, respondents }) => id === shown && respondents === 0) ??
    rounds.find(({ respondents }) => respondents === 0);
  return empty === undefined
    ? newRound(overview.rounds, words)
    : { id: empty.id, label: empty.label, isNew: false };
}

/** `all`: closed rounds have their ids and names too. */
function newRound(all: Rounds, words: Words): WantedRound {
  let number = all.length + 1;
  while (all.some(({ id }) => id === String(number))) number += 1;
  return { id: String(number), label: words.t('import.round-name', { number }), isNew: true };
}

interface RoundFieldsProps {
  readonly overview: EngagementOverview;
  readonly wanted: WantedRound;
  readonly onChange: (wanted: WantedRound) => void;
}

export function RoundFields({ overview, wanted, onChange }: RoundFieldsProps) {
  const words = useWords();
  const rounds = openRounds(overview);
  const closed = overview.rounds.filter((round) => !rounds.includes(round));
  const options = [
    ...rounds.map(({ id, label, respondents }) => ({
      id,
      label: words.t(respondents === 0 ? 'import.round-empty' : 'import.round-holds', {
        round: label === '' ? id : label,
        count: respondents,
      }),
    })),
    { id: NEW, label: words.t('import.round-new') },
  ];
  return (
    <div className="round-fields">
      <Choice
        label={words.t('import.round')}
        options={options}
        value={wanted.isNew ? NEW : wanted.id}
        onChange={(id) => {
          const known = rounds.find((round) => round.id === id);
          onChange(
            known === undefined
              ? newRound(overview.rounds, words)
              : { id: known.id, label: known.label, isNew: false },
          );
        }}
      />
      {wanted.isNew ? (
        <TextField
          label={words.t('import.round-label')}
          value={wanted.label}
          onChange={(label) => onChange({ ...wanted, label })}
        />
      ) : null}
      {closed.length === 0 ? null : (
        <p className="field-help">
          {words.t('import.round-closed', { rounds: closed.map(({ id, label }) => label || id).join(', ') })}
        </p>
      )}
    </div>
  );
}
