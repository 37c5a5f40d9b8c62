/** How the intervals are worked out: seldom changed, so it stands last and closed. */
import { useCallback, useState } from 'react';
import { Button as AriaButton, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { ChevronRight } from 'lucide-react';
import type { Pairing, StatisticsSettings } from '../../../shared/domain/engagement/types.ts';
import { useAction } from '../../api/actions.ts';
import { callEngine } from '../../api/window-api.ts';
import { usePanel } from '../../app/kept-place.ts';
import { Button } from '../../components/button.tsx';
import { Choice, TextField } from '../../components/fields.tsx';
import { FailureNote } from '../../components/notes.tsx';
import { useWords } from '../../components/words.ts';

const MAX_SEED = 2 ** 32 - 1;

export function StatisticsPanel({ statistics }: { readonly statistics: StatisticsSettings }) {
  const words = useWords();
  const [isOpen, setOpen] = usePanel('statistics');
  const set = useAction(
    useCallback((change: Partial<StatisticsSettings>) => callEngine('engagement.setStatistics', change), []),
  );
  const [seed, setSeed] = useState<string | null>(null);
  const typed = seed ?? String(statistics.seed);
  const valid = /^\d{1,10}$/u.test(typed) && Number(typed) <= MAX_SEED;
  const population = statistics.finitePopulation ? 'finite' : 'large';
  return (
    <Disclosure className="disclosure" isExpanded={isOpen} onExpandedChange={setOpen}>
      <Heading level={2}>
        <AriaButton slot="trigger" className="disclosure-trigger">
          <ChevronRight aria-hidden size={15} className="disclosure-mark" />
          {words.t('statistics.title')}
        </AriaButton>
      </Heading>
      <DisclosurePanel>
        <div className="statistics-panel">
          <FailureNote failure={set.failure} />
          <Choice
            label={words.t('statistics.population')}
            value={population}
            options={[
              { id: 'large', label: words.t('statistics.population.large') },
              { id: 'finite', label: words.t('statistics.population.finite') },
            ]}
            isDisabled={set.busy}
            onChange={(id) => void set.run({ finitePopulation: id === 'finite' })}
          />
          <p className="field-help">{words.t('statistics.population.help')}</p>
          <Choice<Pairing>
            label={words.t('statistics.pairing')}
            value={statistics.pairing}
            options={[
              { id: 'auto', label: words.t('statistics.pairing.auto') },
              { id: 'never', label: words.t('statistics.pairing.never') },
            ]}
            isDisabled={set.busy}
            onChange={(pairing) => void set.run({ pairing })}
          />
          <p className="field-help">{words.t('statistics.pairing.help')}</p>
          <form
            className="statistics-seed"
            onSubmit={(event) => {
              event.preventDefault();
              if (!valid) return;
              setSeed(null);
              void set.run({ seed: Number(typed) });
            }}
          >
            <TextField
              label={words.t('statistics.seed')}
              value={typed}
              onChange={setSeed}
              maxLength={10}
              help={words.t(valid ? 'statistics.seed.help' : 'statistics.seed.invalid')}
            />
            <Button
              look="quiet"
              type="submit"
              isDisabled={set.busy || !valid || Number(typed) === statistics.seed}
            >
              {words.t('statistics.seed.use')}
            </Button>
          </form>
        </div>
      </DisclosurePanel>
    </Disclosure>
  );
}
