/** The parameters: within and between groups on one axis, and what each of them asks. */
import { useMemo } from 'react';
import { profileSpec } from '../../../shared/charts/build/profile.ts';
import { itemText } from '../../../shared/domain/instrument/licensed-text.ts';
import { localText } from '../../../shared/lib/language.ts';
import { useShown } from '../../app/shown.ts';
import { SceneFigure } from '../../charts/scene-figure.tsx';
import { useWords } from '../../components/words.ts';
import { HelpTip } from '../help/help-tip.tsx';
import { LicensedMark, LicensedText } from '../survey/licensed-text.tsx';
import type { InsightData } from './insight-data.ts';

export function ParametersTab({ data }: { readonly data: InsightData }) {
  const words = useWords();
  const { engagement, result } = data;
  const spec = useMemo(
    () => profileSpec({ engagement, result, language: words.language }),
    [engagement, result, words.language],
  );
  const task = words.t('parameters.task');
  const group = words.t('parameters.group');
  useShown('parameters', true);
  return (
    <div className="parameters">
      <SceneFigure name="parameters" spec={spec} maxWidth={760} />
      <section className="asked" aria-labelledby="asked-title">
        <div className="with-help">
          <h3 id="asked-title" className="section-title">
            {words.t('parameters.asked')}
          </h3>
          <HelpTip term="parameter" />
        </div>
        <dl className="asked-list">
          {engagement.instrument.dimensions.map((dimension) => (
            <div key={dimension.id}>
              <dt>{localText(dimension.label, words.language, dimension.id)}</dt>
              {dimension.items.map((item) => (
                <dd key={item.id}>{fill(itemText(item, words.language), group, task)}</dd>
              ))}
            </div>
          ))}
        </dl>
        <LicensedMark instrument={engagement.instrument} />
        <LicensedText instrument={engagement.instrument} />
      </section>
    </div>
  );
}

/** The wording with its places filled, beginning with a capital. */
function fill(text: string, group: string, task: string): string {
  const filled = text.replaceAll('{group}', group).replaceAll('{task}', task);
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}
