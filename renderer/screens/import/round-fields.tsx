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

/** Choice of the round that does not exist yet. */
const NEW = '@new';

/** The first round without answers, else a new one; the shown round where it is still empty. */
export function startRound(rounds: Rounds, shown: string | null, words: Words): WantedRound {
  const empty =
    rounds.find(({ id, respondents }) => id === shown && respondents === 0) ??
    rounds.find(({ respondents }) => respondents === 0);
  return empty === undefined ? newRound(rounds, words) : { id: empty.id, label: empty.label, isNew: false };
}

function newRound(rounds: Rounds, words: Words): WantedRound {
  let number = rounds.length + 1;
  while (rounds.some(({ id }) => id === String(number))) number += 1;
  return { id: String(number), label: words.t('import.round-name', { number }), isNew: true };
}

interface RoundFieldsProps {
  readonly rounds: Rounds;
  readonly wanted: WantedRound;
  readonly onChange: (wanted: WantedRound) => void;
}

export function RoundFields({ rounds, wanted, onChange }: RoundFieldsProps) {
  const words = useWords();
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
              ? newRound(rounds, words)
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
    </div>
  );
}
