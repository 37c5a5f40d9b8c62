/** The respondents' ties behind a number of one relation: scores, and for each the answers with the cells of the sheet. */
import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { Engagement } from '../../../shared/domain/engagement/types.ts';
import type { ExplainedAnswer, ExplainedTie, TieBase } from '../../../shared/domain/explain/types.ts';
import { exactNumber } from '../../../shared/report/explanation.ts';
import { Button } from '../../components/button.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { useWords } from '../../components/words.ts';

const FIRST_TIES = 10;

export function HowTies({ base, engagement }: { readonly base: TieBase; readonly engagement: Engagement }) {
  const words = useWords();
  const [all, setAll] = useState(false);
  const { count, withheld, rule, ties } = base;
  const shown = all ? ties : ties.slice(0, FIRST_TIES);
  return (
    <section className="drawer-part">
      <h4 className="section-title">
        {words.t('explain.heading.ties')}
        {count === null ? '' : ` (${words.t('explain.ties.count', { count })})`}
      </h4>
      {withheld === null ? null : <p>{words.t(`explain.withheld.${withheld}`)}</p>}
      {rule === null ? null : (
        <p className="fact-note">
          {words.t('explain.ties.rule', {
            needed: rule.dimensionsNeeded,
            all: engagement.instrument.dimensions.length,
          })}
        </p>
      )}
      {shown.map((tie) => (
        <Tie key={tie.respondent} tie={tie} />
      ))}
      {shown.length < ties.length ? (
        <Button look="plain" onPress={() => setAll(true)}>
          {words.t('how.more', { count: ties.length - shown.length })}
        </Button>
      ) : null}
    </section>
  );
}

function Tie({ tie }: { readonly tie: ExplainedTie }) {
  const words = useWords();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Disclosure className="making" isExpanded={isOpen} onExpandedChange={setIsOpen}>
      <Heading level={5} className="making-head">
        <AriaButton slot="trigger" className="button button-plain how-tie">
          <ChevronDown aria-hidden size={14} className="making-sign" />
          <span>{tie.respondent}</span>
          <span className="how-number">{exactNumber(tie.score, words)}</span>
        </AriaButton>
      </Heading>
      <DisclosurePanel>
        {isOpen ? (
          <DataTable
            caption={words.t('how.answers-of', { respondent: tie.respondent })}
            columns={[
              { label: words.t('explain.column.item') },
              { label: words.t('explain.column.answer'), align: 'right' },
              { label: words.t('explain.column.scored'), align: 'right' },
              { label: words.t('explain.column.source') },
            ]}
            rows={tie.answers.map((answer) => ({
              key: answer.item,
              cells: [
                answer.item,
                answerText(answer, words),
                answer.scored === null ? '–' : exactNumber(answer.scored, words),
                answer.source === null ? '' : `${answer.source.sheet}!${answer.source.cell}`,
              ],
            }))}
          />
        ) : null}
      </DisclosurePanel>
    </Disclosure>
  );
}

function answerText({ kind, raw }: ExplainedAnswer, words: ReturnType<typeof useWords>): string {
  if (kind === 'answered') return raw === null ? '' : exactNumber(raw, words);
  return words.t(`explain.answer.${kind}`);
}
