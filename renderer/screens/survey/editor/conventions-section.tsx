/** What results are read by: bands and response rates, answers that do not count, shares and ways of scoring. */
import { Check } from '../../../components/check.tsx';
import { Choice, TextBlock, TextField } from '../../../components/fields.tsx';
import { useWords } from '../../../components/words.ts';
import { BANDS, RULES, type Two } from './draft.ts';
import { Fieldset, FixedRemark, SectionHead, type SectionProps } from './section.tsx';

const ENDS = [0, 1] as const;

const withEnd = ([first, second]: Two, at: 0 | 1, text: string): Two =>
  at === 0 ? [text, second] : [first, text];

export function BandsSection({ draft, change, problemAt }: SectionProps) {
  const words = useWords();
  return (
    <>
      <SectionHead title={words.t('editor.section.bands')} lead={words.t('editor.bands-lead')} />
      <Check isSelected={draft.bandsOn} onChange={(bandsOn) => change({ bandsOn })}>
        {words.t('instrument.bands-on')}
      </Check>
      {BANDS.map((layer) => (
        <Fieldset key={layer} legend={words.t(`instrument.band.${layer}`)}>
          <div className="editor-numbers">
            {ENDS.map((end) => (
              <TextField
                key={end}
                label={words.t(end === 0 ? 'editor.band-low' : 'editor.band-high')}
                value={draft.bands[layer][end]}
                maxLength={12}
                problem={end === 0 ? problemAt(`band:${layer}`) : null}
                onChange={(text) =>
                  change(
                    { bands: { ...draft.bands, [layer]: withEnd(draft.bands[layer], end, text) } },
                    `band:${layer}:${end}`,
                  )
                }
              />
            ))}
          </div>
        </Fieldset>
      ))}
      <TextField
        label={words.t('editor.band-source')}
        help={words.t('editor.band-source-help')}
        value={draft.bandSource}
        onChange={(bandSource) => change({ bandSource }, 'bandSource')}
      />
      <Fieldset legend={words.t('editor.warn')}>
        <p className="field-help">{words.t('editor.warn-help')}</p>
        <div className="editor-numbers">
          {ENDS.map((end) => (
            <TextField
              key={end}
              label={words.t(end === 0 ? 'editor.warn-first' : 'editor.warn-second')}
              value={draft.warn[end]}
              maxLength={6}
              problem={problemAt(`warn:${end}`)}
              onChange={(text) => change({ warn: withEnd(draft.warn, end, text) }, `warn:${end}`)}
            />
          ))}
        </div>
      </Fieldset>
    </>
  );
}

export function MissingSection({ draft, change }: SectionProps) {
  const words = useWords();
  return (
    <>
      <SectionHead title={words.t('editor.section.missing')} lead={words.t('editor.missing-lead')} />
      <TextBlock
        rows={3}
        label={words.t('instrument.missing')}
        help={words.t('instrument.missing-help')}
        value={draft.missing}
        onChange={(missing) => change({ missing }, 'missing')}
      />
      <TextBlock
        rows={3}
        label={words.t('instrument.not-applicable')}
        help={words.t('instrument.missing-help')}
        value={draft.notApplicable}
        onChange={(notApplicable) => change({ notApplicable }, 'notApplicable')}
      />
    </>
  );
}

export function ScoringSection(props: SectionProps) {
  const words = useWords();
  const { draft, change, problemAt, fixed } = props;
  return (
    <>
      <SectionHead title={words.t('editor.section.scoring')} lead={words.t('editor.scoring-lead')} />
      <FixedRemark fixed={fixed} />
      <Fieldset legend={words.t('editor.shares')}>
        <div className="editor-numbers">
          <TextField
            label={words.t('editor.item-share')}
            help={words.t('editor.item-share-help')}
            value={draft.itemShare}
            maxLength={6}
            problem={problemAt('itemShare')}
            onChange={(itemShare) => change({ itemShare }, 'itemShare')}
          />
          <TextField
            label={words.t('editor.dimension-share')}
            help={words.t('editor.dimension-share-help')}
            value={draft.dimensionShare}
            maxLength={6}
            problem={problemAt('dimensionShare')}
            onChange={(dimensionShare) => change({ dimensionShare }, 'dimensionShare')}
          />
        </div>
      </Fieldset>
      <ScoringChoices {...props} />
      <Fieldset legend={words.t('instrument.section.rules')}>
        <p className="field-help">{words.t('editor.rules-help')}</p>
        <div className="editor-numbers">
          {RULES.map((rule) => (
            <TextField
              key={rule}
              label={words.t(`instrument.rule.${rule}`)}
              value={draft.rules[rule]}
              problem={problemAt(`rule:${rule}`)}
              onChange={(text) => change({ rules: { ...draft.rules, [rule]: text } }, `rule:${rule}`)}
            />
          ))}
        </div>
      </Fieldset>
    </>
  );
}

const TIES = ['dimensions', 'items'] as const;
const OVERALLS = ['mean_of_cells', 'all_cells', 'respondent_weighted'] as const;
const DISPLAYS = ['native', '0-100'] as const;

function ScoringChoices({ draft, change }: SectionProps) {
  const words = useWords();
  return (
    <div className="editor-choices">
      <Choice
        label={words.t('editor.tie-from')}
        options={TIES.map((id) => ({ id, label: words.t(`editor.tie-from.${id}`) }))}
        value={draft.tieFrom}
        onChange={(tieFrom) => change({ tieFrom })}
      />
      <Choice
        label={words.t('editor.overall')}
        options={OVERALLS.map((id) => ({ id, label: words.t(`editor.overall.${id}`) }))}
        value={draft.overall}
        onChange={(overall) => change({ overall })}
      />
      <Choice
        label={words.t('editor.display')}
        options={DISPLAYS.map((id) => ({ id, label: words.t(`editor.display.${id}`) }))}
        value={draft.display}
        onChange={(display) => change({ display })}
      />
    </div>
  );
}
