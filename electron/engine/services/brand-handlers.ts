/** The methods of brand profiles. */
import type { Handlers } from '../router.ts';
import {
  chooseBrand,
  exportBrand,
  getBrand,
  importBrand,
  listBrands,
  readBrandFont,
  readBrandPicture,
  removeBrand,
  saveBrand,
  showBrandPicture,
} from './brands.ts';
import type { ServiceContext } from './context.ts';

type BrandMethod = Extract<keyof Handlers, `brand.${string}`>;

export function brandHandlers(context: ServiceContext): Pick<Handlers, BrandMethod> {
  return {
    'brand.list': () => listBrands(context),
    'brand.get': ({ id }) => getBrand(context, id),
    'brand.save': ({ id, brand }) => saveBrand(context, id, brand),
    'brand.remove': ({ id }) => removeBrand(context, id),
    'brand.choose': ({ id }) => chooseBrand(context, id),
    'brand.import': ({ file }) => importBrand(context, file),
    'brand.export': ({ id, file }) => exportBrand(context, id, file),
    'brand.readPicture': ({ file, use }) => readBrandPicture(context, file, use),
    'brand.showPicture': ({ picture }) => showBrandPicture(context, picture.value),
    'brand.readFont': ({ file }) => readBrandFont(context, file),
  };
}
