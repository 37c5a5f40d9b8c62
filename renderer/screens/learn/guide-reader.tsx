/** The guide in the window: chapters, a search, sections to go to and back from. Everything is in the program; no network. */
import { ArrowLeft, Download } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Input, Label, SearchField } from 'react-aria-components';
import { guideOf, GUIDES } from '../../../shared/report/guide/guides.ts';
import { searchGuide, type GuidePlace } from '../../../shared/report/guide/search.ts';
import type { Guide, GuideChapter } from '../../../shared/report/guide/types.ts';
import { useAction } from '../../api/actions.ts';
import { callEngine, chooseTarget } from '../../api/window-api.ts';
import { useShown } from '../../app/shown.ts';
import { Button } from '../../components/button.tsx';
import { FailureNote } from '../../components/notes.tsx';
import { Segments } from '../../components/segments.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { useWords } from '../../components/words.ts';
import { GuideBlockView } from './guide-blocks.tsx';

interface GuideReaderProps {
  /** The guide to begin in; the others are one press away. */
  readonly id: Guide['id'];
  /** Section to begin at; null = the first one. */
  readonly anchor: string | null;
  readonly onClose: () => void;
}

const firstSection = (chapter: GuideChapter | undefined): string => chapter?.sections[0]?.id ?? '';

const chapterOf = ({ chapters }: Guide, section: string): GuideChapter | undefined =>
  chapters.find(({ sections }) => sections.some(({ id }) => id === section));

export function GuideReader({ id, anchor, onClose }: GuideReaderProps) {
  const [shown, setShown] = useState({ id, anchor });
  const guide = guideOf(shown.id);
  if (guide === null) return null;
  return (
    <OpenGuide
      key={shown.id}
      guide={guide}
      anchor={shown.anchor}
      onClose={onClose}
      onGuide={(chosen) => setShown({ id: chosen, anchor: null })}
    />
  );
}

interface OpenGuideProps {
  readonly guide: Guide;
  readonly anchor: string | null;
  readonly onClose: () => void;
  readonly onGuide: (id: Guide['id']) => void;
}

function OpenGuide({ guide, anchor, onClose, onGuide }: OpenGuideProps) {
  const { chapters } = guide;
  const words = useWords();
  const { language } = words;
  const [trail, setTrail] = useState<readonly string[]>([anchor ?? firstSection(chapters[0])]);
  const [query, setQuery] = useState('');
  const section = trail.at(-1) ?? '';
  const chapter = chapterOf(guide, section) ?? chapters[0];
  useShown('guide', true);
  const goTo = (id: string): void => {
    setQuery('');
    if (id !== section) setTrail([...trail, id]);
  };
  return (
    <Sheet title={guide.title[language]} size="large" isOpen onClose={onClose}>
      <div className="guide">
        <div className="guide-side">
          <Segments
            label={words.t('guide.which')}
            options={GUIDES.map((one) => ({ id: one.id, label: words.t(`guide.name.${one.id}`) }))}
            value={guide.id}
            onChange={onGuide}
          />
          <SearchField className="field" value={query} onChange={setQuery}>
            <Label className="field-label">{words.t('guide.search')}</Label>
            <Input className="field-input" />
          </SearchField>
          <nav aria-label={words.t('guide.chapters')}>
            <ol className="guide-chapters">
              {chapters.map((one) => (
                <li key={one.id}>
                  <button
                    type="button"
                    className="guide-chapter"
                    aria-current={one.id === chapter?.id ? 'page' : undefined}
                    onClick={() => goTo(firstSection(one))}
                  >
                    {one.title[language]}
                  </button>
                </li>
              ))}
            </ol>
          </nav>
          <SavePdf guide={guide} />
        </div>
        <div className="guide-main">
          {trail.length < 2 ? null : (
            <Button
              look="plain"
              onPress={() => setTrail(trail.slice(0, -1))}
              icon={<ArrowLeft aria-hidden size={14} />}
            >
              {words.t('guide.back')}
            </Button>
          )}
          {query.trim() === '' ? (
            chapter === undefined ? null : (
              <Chapter key={chapter.id} chapter={chapter} section={section} onGo={goTo} />
            )
          ) : (
            <Found places={searchGuide(guide, query, language)} query={query.trim()} onGo={goTo} />
          )}
        </div>
      </div>
    </Sheet>
  );
}

interface ChapterProps {
  readonly chapter: GuideChapter;
  readonly section: string;
  readonly onGo: (section: string) => void;
}

function Chapter({ chapter, section, onGo }: ChapterProps) {
  const { language } = useWords();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const heading = place.current?.querySelector<HTMLElement>(`[data-section="${section}"]`);
    // The first section begins with its chapter's title.
    const target = section === firstSection(chapter) ? place.current : heading;
    target?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  }, [section, chapter]);
  return (
    <div ref={place} className="guide-text">
      <h3 className="guide-title">{chapter.title[language]}</h3>
      {chapter.sections.length < 2 ? null : (
        <ul className="guide-sections">
          {chapter.sections.map(({ id, title }) => (
            <li key={id}>
              <Button look="plain" onPress={() => onGo(id)}>
                {title[language]}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {chapter.sections.map(({ id, title, blocks }) => (
        <section key={id} aria-labelledby={`guide-${id}`}>
          <h4 id={`guide-${id}`} data-section={id} tabIndex={-1} className="guide-heading">
            {title[language]}
          </h4>
          {blocks.map((block, index) => (
            <GuideBlockView key={index} block={block} onGo={onGo} />
          ))}
        </section>
      ))}
    </div>
  );
}

interface FoundProps {
  readonly places: readonly GuidePlace[];
  readonly query: string;
  readonly onGo: (section: string) => void;
}

function Found({ places, query, onGo }: FoundProps) {
  const words = useWords();
  return (
    <div className="guide-text">
      <p role="status" className="section-title">
        {places.length === 0
          ? words.t('guide.nothing', { query })
          : words.t('guide.found', { query, count: places.length })}
      </p>
      <ul className="guide-found">
        {places.map(({ section, title, excerpt }) => (
          <li key={section}>
            <Button look="plain" onPress={() => onGo(section)}>
              {title}
            </Button>
            <p className="field-help">{excerpt}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

function SavePdf({ guide }: { readonly guide: Guide }) {
  const words = useWords();
  const [saved, setSaved] = useState<string | null>(null);
  const save = useAction(
    useCallback(async () => {
      setSaved(null);
      const file = await chooseTarget({
        kind: 'guide',
        suggestedName: `Samspil ${guide.title[words.language]}`,
      });
      if (file === null) return;
      await callEngine('guide.write', { file: file.token, guide: guide.id, language: words.language });
      setSaved(file.fileName);
    }, [words, guide]),
  );
  return (
    <div className="guide-save">
      <Button
        look="plain"
        isDisabled={save.busy}
        onPress={() => void save.run()}
        icon={<Download aria-hidden size={14} />}
      >
        {words.t('guide.save')}
      </Button>
      <FailureNote failure={save.failure} />
      <p role="status">{saved === null ? '' : words.t('guide.saved', { file: saved })}</p>
    </div>
  );
}
