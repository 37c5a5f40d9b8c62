/** Sheets of words: the glossary; and how the numbers are made, how anonymity is kept and what was asked. */
import type { Worksheet } from 'exceljs';
import { parameterInSentence, responseText } from '../../../../../shared/charts/build/names.ts';
import { itemText, licensedCount } from '../../../../../shared/domain/instrument/licensed-text.ts';
import { localText } from '../../../../../shared/lib/language.ts';
import type { BookContext } from '../context.ts';
import { heading, heightOf, line, text, title } from '../pen.ts';

const LABEL_WIDTH = 36;
const TEXT_WIDTH = 96;
/** Below the title and the way back to the cover. */
const FIRST_ROW = 6;

type Row = readonly [string, string];

export function drawMethod(context: BookContext, sheet: Worksheet): void {
  const { words } = context;
  drawTexts(context, sheet, words.t('report.method.title'), [
    [words.t('report.method.facts'), facts(context)],
    [words.t('report.method.computed'), computed(context)],
    [words.t('book.method.items'), items(context)],
  ]);
}

/** What the words of the workbook mean. */
export function drawWords(context: BookContext, sheet: Worksheet): void {
  const { words } = context;
  drawTexts(context, sheet, words.t('book.method.words'), [
    [words.t('book.sheet.words'), definitions(context)],
  ]);
}

/** Lists of a term or a label with its text. */
function drawTexts(
  context: BookContext,
  sheet: Worksheet,
  name: string,
  parts: readonly (readonly [string, readonly Row[]])[],
): void {
  sheet.getColumn(1).width = LABEL_WIDTH;
  sheet.getColumn(2).width = TEXT_WIDTH;
  title(context, sheet, 1, name);
  let row = FIRST_ROW;
  for (const [part, rows] of parts) {
    heading(context, sheet, row, part);
    rows.forEach(([label, value], index) => {
      const at = row + 1 + index;
      line(context, sheet, at, [text(label, true), text(value)]);
      for (const cell of [sheet.getCell(at, 1), sheet.getCell(at, 2)])
        cell.alignment = { vertical: 'top', wrapText: true };
      sheet.getRow(at).height = 3 + Math.max(heightOf(label, LABEL_WIDTH), heightOf(value, TEXT_WIDTH));
    });
    row += rows.length + 2;
  }
  sheet.views = [{ state: 'frozen', xSplit: 0, ySplit: 1, showGridLines: false }];
  sheet.pageSetup.printTitlesRow = '1:1';
}

function facts({ words, result, engagement, input, display }: BookContext): readonly Row[] {
  const { minCell, minGroup, minLeaderCell } = result.limits;
  const parameters = new Intl.ListFormat(input.language === 'en' ? 'en-GB' : input.language, {
    type: 'conjunction',
  }).format(engagement.instrument.dimensions.map(({ id }) => parameterInSentence(engagement, words, id)));
  return [
    [words.t('report.method.fact.round'), input.roundLabel],
    [words.t('report.method.fact.date'), words.date(input.date)],
    [words.t('report.people.who'), responseText(result, words)],
    [
      words.t('report.method.fact.instrument'),
      words.t('report.method.asked.text', {
        title: localText(engagement.instrument.title, input.language, engagement.instrument.id),
        id: result.instrument.id,
        version: result.instrument.version,
        parameters,
        min: display.min,
        max: display.max,
      }),
    ],
    [words.t('report.method.fact.hash'), result.instrument.hash],
    [words.t('report.method.fact.limit'), `${minCell}, ${minGroup}, ${minLeaderCell}`],
  ];
}

function computed({ words, result, engagement }: BookContext): readonly Row[] {
  const share = words.percent(engagement.instrument.scoring.dimension_missing_min_share);
  const { hiddenPrimary: primary, hiddenSecondary: secondary } = result.audit;
  const hidden =
    primary + secondary === 0
      ? words.t('report.method.anonymity.none')
      : words.t('report.method.anonymity.count', { primary, secondary });
  return [
    [words.t('report.method.computed'), words.t('report.method.computed.1', { share })],
    ['', words.t('report.method.computed.2')],
    ['', words.t('report.method.computed.3')],
    [
      words.t('report.method.anonymity'),
      `${words.t('report.method.anonymity.text', { limit: result.limits.minCell })} ${hidden}`,
    ],
    [words.t('report.method.not'), words.t('report.method.not.1')],
    ['', words.t('report.method.not.2', { response: responseText(result, words) })],
    ['', words.t('report.method.not.3')],
  ];
}

function definitions({ words, result }: BookContext): readonly Row[] {
  const { minCell: limit } = result.limits;
  return [
    [words.t('book.key.overall'), words.t('report.guide.what')],
    [words.t('report.layers.within'), words.t('book.word.within')],
    [words.t('report.layers.between'), words.t('book.word.between')],
    [words.t('report.layers.vertical'), words.t('book.word.vertical')],
    [words.t('chart.matrix.row-mean'), words.t('book.word.outgoing')],
    [words.t('chart.matrix.column-mean'), words.t('book.word.incoming')],
    [words.t('book.pair.symmetric'), words.t('book.word.symmetric')],
    [words.t('book.pair.gap'), words.t('book.word.gap')],
    [words.t('book.group.self-gap'), words.t('book.word.self-gap')],
    [words.t('report.layers.interval'), words.t('book.word.uncertainty')],
    [words.t('book.relation.sd'), words.t('book.word.sd')],
    [words.t('book.relation.n'), words.t('book.word.n')],
    [words.t('book.hidden.value'), words.t('book.word.hidden', { limit })],
    ...(['no-answers', 'not-surveyed', 'not-relevant'] as const).map((state): Row => [
      words.t(`book.${state}`),
      words.t(`book.${state}.long`),
    ]),
  ];
}

/** The statements as they were asked, by parameter. */
function items(context: BookContext): readonly Row[] {
  const { engagement, input, words } = context;
  const place = words.t('book.group-place');
  const licensed: readonly Row[] =
    licensedCount(engagement.instrument, input.language) === 0 ? [] : [['', words.t('licensed.mark')]];
  const asked = engagement.instrument.dimensions.flatMap((dimension) =>
    dimension.items.map((item): Row => [
      context.parameter(dimension.id),
      itemText(item, input.language)
        .replaceAll('{group}', place)
        .replaceAll('{task}', engagement.coreTask || '…'),
    ]),
  );
  return [...asked, ...licensed];
}
