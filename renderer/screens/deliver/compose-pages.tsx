/** The pages of the report as they are printed, beside the section that is being edited. */
import { useEffect, useRef } from 'react';
import { defaultBrand } from '../../../shared/brand/profile.ts';
import type { Audience } from '../../../shared/domain/capacity/result.ts';
import { isFailure } from '../../../shared/lib/failure.ts';
import type { Language } from '../../../shared/lib/language.ts';
import type { PageNode } from '../../../shared/report/page-scene.ts';
import { useEngine } from '../../api/queries.ts';
import { useBrandFamily } from '../../charts/brand-family.ts';
import { ReportPage } from '../../charts/report-page.tsx';
import { FailureNote } from '../../components/notes.tsx';
import { Progress } from '../../components/progress.tsx';
import { useWords } from '../../components/words.ts';

interface ComposePagesProps {
  readonly wish: { readonly round: string; readonly language: Language; readonly audience: Audience };
  /** Its page is brought into view; null leaves the pages where they are. */
  readonly section: string | null;
}

/** A call that a later one has overtaken says so; the later one answers. */
const OVERTAKEN = 'job.cancelled';

export function ComposePages({ wish, section }: ComposePagesProps) {
  const words = useWords();
  const answer = useEngine('report.previewPages', wish);
  const list = useRef<HTMLOListElement>(null);
  const { pages, families } = answer.data ?? {};
  const fonts = useEngine('brand.get', {}).data?.fonts;
  const text = useBrandFamily(fonts, families?.text ?? defaultBrand.textFont);
  const heading = useBrandFamily(fonts, families?.heading ?? defaultBrand.headingFont);
  useEffect(() => {
    if (section === null || pages === undefined) return;
    const page = pages.find((one) => one.sections.some(({ id }) => id === section));
    const sheets = list.current;
    const sheet = sheets?.querySelector(`[data-page="${page?.number ?? 0}"]`);
    if (sheets == null || sheet == null) return;
    // Only the pages scroll: the place around them stays where the reader left it.
    sheets.scrollTop += sheet.getBoundingClientRect().top - sheets.getBoundingClientRect().top;
  }, [section, pages]);
  const failure = isFailure(answer.error) && answer.error.code !== OVERTAKEN ? answer.error : null;
  return (
    <div className="compose-pages" aria-busy={answer.isFetching}>
      <FailureNote failure={failure} />
      {pages === undefined ? (
        failure === null ? (
          <Progress label={words.t('compose.pages-coming')} fraction={null} />
        ) : null
      ) : (
        <>
          <p className="points-count" role="status">
            {words.t('deliver.pages', { count: pages.length })}
          </p>
          {text.drawn && heading.drawn ? null : (
            <p className="field-help">{words.t('compose.font-not-drawn')}</p>
          )}
          <ol ref={list} className="pages" tabIndex={0} aria-label={words.t('compose.pages')}>
            {pages.map((page) => (
              <li key={page.number} data-page={page.number} className="page-sheet">
                <ReportPage
                  page={{ ...page, nodes: page.nodes as readonly PageNode[] }}
                  label={words.t('compose.page', {
                    number: page.number,
                    total: pages.length,
                    titles: page.sections.map(({ title }) => title).join(', '),
                  })}
                  families={{ text: text.css, heading: heading.css }}
                />
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}
