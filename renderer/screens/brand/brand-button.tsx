/** Says which brand the engagement uses, and opens the profiles over the page. */
import { Palette } from 'lucide-react';
import { useState } from 'react';
import { useEngine } from '../../api/queries.ts';
import { Button } from '../../components/button.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { useWords } from '../../components/words.ts';
import { BrandPanel } from './brand-panel.tsx';

export function BrandButton() {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const chosen = useEngine('brand.list', {}).data?.chosen ?? null;
  const name = chosen === null ? '' : chosen.name === '' ? words.t('brand.unnamed') : chosen.name;
  return (
    <div className="brand-line">
      <p>{chosen === null ? words.t('brand.chosen-none') : words.t('brand.chosen', { name })}</p>
      <Button icon={<Palette aria-hidden size={16} />} onPress={() => setOpen(true)}>
        {words.t('brand.open')}
      </Button>
      <Sheet title={words.t('brand.title')} isOpen={isOpen} onClose={() => setOpen(false)} size="large">
        <BrandPanel engagement />
      </Sheet>
    </div>
  );
}
