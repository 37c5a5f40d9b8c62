/** Slides and the meeting kit: what the consultant brings to the feedback meeting. */
import { MessagesSquare, Presentation } from 'lucide-react';
import { useState } from 'react';
import { EMPTY_DIALOGUE } from '../../../shared/domain/dialogue/plan.ts';
import { useJob } from '../../api/jobs.ts';
import { useEngine } from '../../api/queries.ts';
import { callEngine, chooseTarget } from '../../api/window-api.ts';
import { Choice } from '../../components/fields.tsx';
import { Segments } from '../../components/segments.tsx';
import { useWords } from '../../components/words.ts';
import { Card, LanguageChoice, type OneProps, type Written } from './deliver-card.tsx';

interface SlidesCardProps extends OneProps {
  readonly rounds: readonly { readonly id: string; readonly label: string; readonly respondents: number }[];
}

/** Ids of the choice: none, or a round by its own id after a mark, so that no round can be mistaken for none. */
const NONE = 'none';
const keyOf = (round: string): string => `round ${round}`;

export function SlidesCard({ round, name, first, rounds }: SlidesCardProps) {
  const words = useWords();
  const [language, setLanguage] = useState(first);
  const [compare, setCompare] = useState(NONE);
  const job = useJob<Written>();
  const earlier = rounds
    .slice(
      0,
      Math.max(
        0,
        rounds.findIndex(({ id }) => id === round),
      ),
    )
    .filter(({ respondents }) => respondents > 0);
  const compared = earlier.find(({ id }) => keyOf(id) === compare)?.id;
  const write = async (): Promise<void> => {
    const file = await chooseTarget({
      kind: 'slides',
      suggestedName: `${name} ${words.t('deliver.slides-file')}`,
    });
    if (file === null) return;
    await job.run(async (jobId) => {
      const since = compared === undefined ? {} : { compare: compared };
      const written = await callEngine('slides.write', {
        file: file.token,
        round,
        language,
        ...since,
        jobId,
      });
      return { file, at: new Date().toISOString(), parts: written.slides, bytes: written.bytes };
    });
  };
  return (
    <Card
      name="slides"
      icon={<Presentation aria-hidden size={20} />}
      title={words.t('deliver.slides')}
      text={words.t('deliver.slides-text')}
      action={words.t('deliver.slides-write')}
      job={job}
      write={write}
      partsKey="deliver.slide-count"
    >
      <LanguageChoice value={language} onChange={setLanguage} />
      {earlier.length === 0 ? null : (
        <Choice
          label={words.t('deliver.compare')}
          options={[
            { id: NONE, label: words.t('deliver.compare-none') },
            ...earlier.map(({ id, label }) => ({ id: keyOf(id), label: label === '' ? id : label })),
          ]}
          value={compared === undefined ? NONE : keyOf(compared)}
          onChange={setCompare}
        />
      )}
    </Card>
  );
}

const LENGTHS = [60, 90, 120, 180] as const;
type Length = `${(typeof LENGTHS)[number]}`;
const FORMS = ['pdf', 'pptx'] as const;
/** What the kit talks about: what was prepared for the dialogue, or what the numbers find. */
const POINTS = ['plan', 'found'] as const;

export function KitCard({ round, name, first }: OneProps) {
  const words = useWords();
  const [language, setLanguage] = useState(first);
  const plan = useEngine('dialogue.get', {}).data ?? EMPTY_DIALOGUE;
  const planned = LENGTHS.find((one) => one === plan.minutes) ?? 120;
  const [own, setLength] = useState<Length | null>(null);
  const length: Length = own ?? `${planned}`;
  const [points, setPoints] = useState<(typeof POINTS)[number]>('plan');
  const [form, setForm] = useState<(typeof FORMS)[number]>('pdf');
  const job = useJob<Written>();
  const write = async (): Promise<void> => {
    const file = await chooseTarget({
      kind: form === 'pdf' ? 'report' : 'slides',
      suggestedName: `${name} ${words.t('deliver.kit-file')}`,
    });
    if (file === null) return;
    await job.run(async (jobId) => {
      const minutes = LENGTHS.find((one) => String(one) === length) ?? 120;
      const { pages, bytes } = await callEngine('kit.write', {
        file: file.token,
        round,
        language,
        minutes,
        points,
        jobId,
      });
      return { file, at: new Date().toISOString(), parts: pages, bytes };
    });
  };
  return (
    <Card
      name="kit"
      icon={<MessagesSquare aria-hidden size={20} />}
      title={words.t('deliver.kit')}
      text={words.t('deliver.kit-text')}
      action={words.t('deliver.kit-write')}
      job={job}
      write={write}
      partsKey={form === 'pdf' ? 'deliver.pages' : 'deliver.slide-count'}
    >
      <LanguageChoice value={language} onChange={setLanguage} />
      <Choice
        label={words.t('deliver.kit-length')}
        options={LENGTHS.map((minutes) => ({
          id: `${minutes}` as const,
          label: words.t('deliver.kit-minutes', { minutes }),
        }))}
        value={length}
        onChange={setLength}
      />
      {plan.points.length === 0 ? null : (
        <div className="field">
          <p className="field-label">{words.t('deliver.kit-points')}</p>
          <Segments
            label={words.t('deliver.kit-points')}
            options={POINTS.map((id) => ({ id, label: words.t(`deliver.kit-points.${id}`) }))}
            value={points}
            onChange={setPoints}
          />
        </div>
      )}
      <div className="field">
        <p className="field-label">{words.t('deliver.kit-form')}</p>
        <Segments
          label={words.t('deliver.kit-form')}
          options={FORMS.map((id) => ({ id, label: words.t(`deliver.kit-${id}`) }))}
          value={form}
          onChange={setForm}
        />
      </div>
    </Card>
  );
}
