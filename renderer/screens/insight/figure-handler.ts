/** Figures going out of the window: onto the clipboard, or into a file that the user chooses. */
import { useCallback, useState } from 'react';
import type { Failure } from '../../../shared/lib/failure.ts';
import { isFailure } from '../../../shared/lib/failure.ts';
import { markedScene, markedTable } from '../../../shared/charts/print/practice-mark.ts';
import { tableCsv, tableHtml, tableTsv } from '../../../shared/charts/print/table-text.ts';
import { callEngine, chooseTarget, writeClipboard } from '../../api/window-api.ts';
import type { FigureAction, FigureHandler } from '../../charts/context.ts';
import { scenePng } from '../../charts/scene-canvas.ts';
import { sceneSvgText } from '../../charts/scene-text.tsx';
import { useWords } from '../../components/words.ts';

type Figure = Parameters<FigureHandler>[1];
type Said = { readonly text: string } | { readonly failure: Failure } | null;

/** Pictures go out on paper's ground, whatever the window's theme. */
const THEME = 'light';

/** The handler, and what became of the last action. In a practice document every figure says so wherever it goes. */
export function useFigures(isPractice: boolean): {
  readonly handle: FigureHandler;
  readonly said: Said;
  readonly clear: () => void;
} {
  const words = useWords();
  const [said, setSaid] = useState<Said>(null);
  const run = useCallback(
    async (action: FigureAction, figure: Figure): Promise<void> => {
      setSaid(null);
      try {
        const text = await actions[action](
          isPractice ? marked(figure, words.t('report.practice')) : figure,
          words,
        );
        if (text !== null) setSaid({ text });
      } catch (error) {
        if (!isFailure(error)) throw error;
        setSaid({ failure: error });
      }
    },
    [words, isPractice],
  );
  const handle = useCallback<FigureHandler>((action, figure) => void run(action, figure), [run]);
  return { handle, said, clear: () => setSaid(null) };
}

type Words = ReturnType<typeof useWords>;

const marked = ({ spec, scene }: Figure, mark: string): Figure => ({
  spec: { ...spec, table: markedTable(spec.table, mark) },
  scene: markedScene(scene, mark),
});

/** Each gives what to say afterwards; null: the user went back on it. */
const actions: Readonly<Record<FigureAction, (figure: Figure, words: Words) => Promise<string | null>>> = {
  'copy-picture': async ({ scene }, words) => {
    await writeClipboard({ png: await scenePng(scene, THEME) });
    return words.t('figure.copied-picture');
  },
  'copy-table': async ({ spec }, words) => {
    await writeClipboard({ text: tableTsv(spec.table), html: tableHtml(spec.table) });
    return words.t('figure.copied-table');
  },
  'save-picture': async (figure, words) =>
    save('picture', figure, words, async () => ({
      kind: 'png',
      bytes: await scenePng(figure.scene, THEME, 3),
    })),
  'save-drawing': (figure, words) =>
    save('drawing', figure, words, () =>
      Promise.resolve({ kind: 'svg', text: sceneSvgText(figure.scene, THEME) }),
    ),
  'save-table': (figure, words) =>
    save('table', figure, words, () =>
      Promise.resolve({ kind: 'csv', text: tableCsv(figure.spec.table, words.language) }),
    ),
};

type Content = Parameters<typeof callEngine<'figure.write'>>[1]['content'];

async function save(
  kind: 'picture' | 'drawing' | 'table',
  { spec }: Figure,
  words: Words,
  contentOf: () => Promise<Content>,
): Promise<string | null> {
  const file = await chooseTarget({ kind, suggestedName: spec.title });
  if (file === null) return null;
  await callEngine('figure.write', { file: file.token, content: await contentOf() });
  return words.t('figure.saved', { file: file.fileName });
}
