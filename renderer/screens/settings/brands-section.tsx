/** Brand profiles of this computer; with an engagement open, which of them it uses. */
import { useEngine } from '../../api/queries.ts';
import { BrandPanel } from '../brand/brand-panel.tsx';

export function BrandsSection() {
  const open = useEngine('engagement.state', {}).data?.open ?? false;
  return <BrandPanel engagement={open} />;
}
