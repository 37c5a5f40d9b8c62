/** Brand profiles of this computer. */
import { useWords } from '../../components/words.ts';

export function BrandsSection() {
  const words = useWords();
  return (
    <div className="settings">
      <p className="field-help">{words.t('settings.brands-lead')}</p>
    </div>
  );
}
