/** Chosen comments by theme: in words, without numbers, and without the groups that they come from. */
import type { ChosenComment } from '../../domain/comments/chosen.ts';
import type { ReportContext } from '../context.ts';
import type { Block, Section } from '../types.ts';

/** Null where no comment was chosen. */
export function commentsSection(context: ReportContext): Section | null {
  const { words, comments } = context;
  if (comments.length === 0) return null;
  return {
    id: 'comments',
    kicker: words.t('report.comments.kicker'),
    title: words.t('report.comments.title'),
    startsPage: true,
    blocks: [
      { kind: 'paragraph', tone: 'lead', text: words.t('report.comments.lead') },
      ...byTheme(context).flatMap(({ theme, texts }): readonly Block[] => [
        ...(theme === '' ? [] : [{ kind: 'heading', level: 2, text: theme } as const]),
        ...texts.map((text): Block => ({ kind: 'quote', text: words.t('report.comments.quote', { text }) })),
      ]),
      {
        kind: 'callout',
        title: words.t('report.dialogue'),
        text: words.t('report.comments.question'),
      },
      {
        kind: 'paragraph',
        tone: 'muted',
        text: words.t('report.comments.chosen', { limit: context.engagement.privacy.comment_min }),
      },
    ],
  };
}

interface Theme {
  /** Empty where no comment has a theme. */
  readonly theme: string;
  readonly texts: readonly string[];
}

/** Themes by name, those without one last; the order within a theme is the one given, which says nothing. */
function byTheme({ words, comments, language }: ReportContext): readonly Theme[] {
  const themes = [...new Set(comments.map(({ theme }) => theme).filter((theme) => theme !== ''))].sort(
    new Intl.Collator(language).compare,
  );
  const textsOf = (wanted: string): readonly string[] =>
    comments.filter(({ theme }: ChosenComment) => theme === wanted).map(({ text }) => text);
  const others = textsOf('');
  const named = themes.map((theme): Theme => ({ theme, texts: textsOf(theme) }));
  if (others.length === 0) return named;
  return [...named, { theme: named.length === 0 ? '' : words.t('report.comments.others'), texts: others }];
}
