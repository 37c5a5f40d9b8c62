/** A document of a large engagement, stored as an import would store it. */
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { createDocument } from '../../electron/engine/document/document.ts';
import type { DocumentHost } from '../../electron/engine/document/host.ts';
import { insertBatch } from '../../electron/engine/repositories/batches.ts';
import {
  currentInstrumentId,
  findRound,
  insertEngagement,
  insertRound,
} from '../../electron/engine/repositories/engagement.ts';
import { keepInstrument } from '../../electron/engine/repositories/instruments.ts';
import { insertResponses } from '../../electron/engine/repositories/responses.ts';
import { storedInstrument } from '../../electron/engine/services/stored-instrument.ts';
import { columnLetters } from '../../shared/domain/mapping/sheet.ts';
import type { ImportDrafts } from '../../shared/domain/mapping/types.ts';
import { PositionCode, type Responses } from '../../shared/domain/responses/types.ts';
import { benchSurvey } from './survey.ts';

/** Drafts of a whole sheet: a row for each respondent, a column for each group and item. */
function draftsOf(responses: Responses): ImportDrafts {
  const { respondentCount, groupIds, itemIds, group, position, values, kinds } = responses;
  const perPerson = groupIds.length * itemIds.length;
  const count = respondentCount * perPerson;
  const respondents = Array.from({ length: respondentCount }, (_, at) => ({
    sourceId: `id-${at}`,
    groupId: groupIds[group[at] ?? 0] ?? '',
    position: position[at] === PositionCode.leader ? ('leader' as const) : ('employee' as const),
    row: at + 1,
    background: {},
    comments: [],
  }));
  const answers = {
    count,
    value: values,
    kind: kinds,
    respondent: new Uint32Array(count).map((_, at) => Math.floor(at / perPerson)),
    target: new Uint16Array(count).map((_, at) => Math.floor((at % perPerson) / itemIds.length)),
    item: new Uint16Array(count).map((_, at) => at % itemIds.length),
    row: new Uint32Array(count).map((_, at) => Math.floor(at / perPerson) + 1),
    column: new Uint16Array(count).map((_, at) => (at % perPerson) + 3),
    change: new Uint32Array(count),
  };
  return { respondents, answers };
}

/** Writes the document into the folder; returns its file. */
export async function makeDeskDocument(folder: string, people: number, groups: number): Promise<string> {
  const host: DocumentHost = {
    sessions: path.join(folder, 'sessions'),
    backups: path.join(folder, 'backups'),
    version: 'bench',
    clock: () => new Date(),
    newId: () => randomUUID(),
    publishAfterMs: 3_600_000,
  };
  const file = path.join(folder, `desk-${groups}-${people}.samspil`);
  const { engagement, responses } = benchSurvey(people, groups, { client: 'Bench', name: 'Desk' });
  const drafts = draftsOf(responses);
  const { count } = drafts.answers;
  const counts = { read: count, stored: count, skipped: 0 };
  const document = await createDocument(file, host, (db) => {
    const instrumentId = keepInstrument(db, storedInstrument(engagement.instrument));
    insertEngagement(db, { ...engagement, instrumentId });
    const roundId = responses.roundId;
    insertRound(db, { id: roundId, label: '2026', instrumentId });
    const batchRowId = insertBatch(db, {
      ...{ fileName: 'desk.xlsx', sheet: 'Data', format: 'xlsx', tool: null, sha256: '', sizeBytes: 0 },
      roundRowId: findRound(db, roundId)?.id ?? currentInstrumentId(db),
      importedAt: '2026-01-01T00:00:00.000Z',
      mapping: {
        ...{ headerRows: 1, layout: 'wide', columns: [], values: {}, missing: [], notApplicable: [] },
        ...{ positions: {}, groups: {}, items: {} },
      },
      account: {
        ...{ sheet: 'Data', rows: counts, answers: { ...counts, blank: 0 } },
        ...{ respondents: people, skips: [], changes: [] },
      },
      ...{ respondents: people, answers: count },
    });
    const groupIds = engagement.groups.map(({ id }) => id);
    const itemCount = responses.itemIds.length;
    insertResponses(db, { batchRowId, drafts, groupIds, itemCount, columnLetters });
  });
  await document.close();
  return file;
}
