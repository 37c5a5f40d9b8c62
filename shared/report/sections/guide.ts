/** Reading guide and contents. */
import type { ReportContext } from '../context.ts';
import type { Section } from '../types.ts';

export function guideSection({ words, display, result }: ReportContext): Section {
  return {
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
      { kind: 'heading', level: 2, text: words.t('report.contents') },
      { kind: 'contents' },
    ],
  };
}
