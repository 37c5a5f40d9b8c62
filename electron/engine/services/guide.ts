/** Use case of the guides: one as a PDF in a language, written beside its place and renamed. */
import { basename, extname } from 'node:path';
import type { MethodInput } from '../../../shared/api/methods.ts';
import { GUIDE_EDITION } from '../../../shared/report/guide/edition.ts';
import { guideDoc } from '../../../shared/report/guide/doc.ts';
import { guideOf, GUIDES } from '../../../shared/report/guide/guides.ts';
import { Failure } from '../../../shared/lib/failure.ts';
import { writeBeside } from '../document/atomic-write.ts';
import type { Handlers } from '../router.ts';
import type { ServiceContext } from './context.ts';
import { guidePictures } from './guide-pictures.ts';

export function guideHandlers(context: ServiceContext): Pick<Handlers, 'guide.write'> {
  return { 'guide.write': (input) => writeGuide(context, input) };
}

/** @throws Failure guide.format, guide.missing, file.* */
async function writeGuide(
  context: ServiceContext,
  {
    file,
    guide: id,
    language,
  }: MethodInput<'guide.write'> & { file: Parameters<ServiceContext['files']['pathOf']>[0] },
): Promise<{ pages: number; bytes: number }> {
  const path = context.files.pathOf(file);
  if (extname(path).toLowerCase() !== '.pdf') throw new Failure('guide.format', { file: basename(path) });
  const guide = guideOf(id);
  if (guide === null)
    throw new Failure('guide.missing', { guide: id, known: GUIDES.map((one) => one.id).join(', ') });
  const pictureOf = guidePictures(context.fonts, language);
  const doc = guideDoc(guide, { language, version: context.version, date: GUIDE_EDITION, pictureOf });
  const { writePdf } = await import('../deliverables/pdf/index.ts');
  let written = { pages: 0, bytes: 0 };
  await writeBeside(path, async (out) => {
    written = await writePdf(doc, { fonts: context.fonts, out });
  });
  return written;
}
