/** Reading guide and contents. */
import type { ReportContext } from '../context.ts';
import type { Section } from '../types.ts';

/** Id of the list of contents. */
export const CONTENTS = 'contents';

/** Two pages: what is where, then how to read it. */
export function guideSections({ words, display, result }: ReportContext): readonly Section[] {
  const contents: Section = {
    id: CONTENTS,
    kicker: words.t('report.contents.kicker'),
    title: words.t('report.contents'),
    startsPage: true,
    blocks: [{ kind: 'contents' }],
  };
  const guide: Section = {
    id: 'guide',
    kicker: words.t('report.guide.kicker'),
    title: words.t('report.guide.title'),
    startsPage: true,
    blocks: [
      { kind: 'paragraph', tone: 'lead', text: words.t('report.guide.what') },
      {
        kind: 'paragraph',
        text: words.t('report.guide.numbers', { min: display.min, max: display.max }),
      },
      { kind: 'paragraph', text: words.t('report.guide.dialogue') },
      { kind: 'paragraph', text: words.t('report.guide.hidden', { limit: result.limits.minCell }) },
    ],
  };
  return [contents, guide];
}
