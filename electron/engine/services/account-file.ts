/** Use case: the account of an import as a file of its own, .xlsx or .csv. */
import { writeFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { FileToken } from '../../../shared/api/methods.ts';
import { recoverChangedCells } from '../../../shared/domain/mapping/changes.ts';
import type { ImportAccount } from '../../../shared/domain/mapping/types.ts';
import { wordsOf } from '../../../shared/i18n/index.ts';
import { Failure } from '../../../shared/lib/failure.ts';
import type { Language } from '../../../shared/lib/language.ts';
import {
  accountLines,
  accountTables,
  type AccountCell,
  type AccountSource,
} from '../../../shared/report/account-table.ts';
import { writeBeside } from '../document/atomic-write.ts';
import { findBatch, readAccount, readBatchSource } from '../repositories/batches.ts';
import type { ReadableDb } from '../db/connection.ts';
import { readEngagement } from '../repositories/engagement.ts';
import { storedCells } from '../repositories/responses.ts';
import { openSession, type ServiceContext } from './context.ts';

export type AccountOf =
  | { readonly batchId: string }
  | { readonly account: ImportAccount; readonly fileName: string; readonly tool: string | null };

/** @throws Failure batch.unknown {batch}; account-file.format {file} where the ending is none of ours */
export function writeAccountFile(
  context: ServiceContext,
  input: { file: FileToken; of: AccountOf; language: Language; jobId: string },
): Promise<{ bytes: number }> {
  const path = context.files.pathOf(input.file);
  return context.jobs.run(input.jobId, async (job) => {
    const { account, source, date } = accountOf(context, input.of);
    const tables = accountTables(account, source, wordsOf(input.language));
    await job.report(0, 'job.writing');
    let bytes = 0;
    await writeBeside(path, async (out) => {
      switch (extname(path).toLowerCase()) {
        case '.xlsx': {
          const { writeAccountWorkbook } = await import('../deliverables/excel/account.ts');
          ({ bytes } = await writeAccountWorkbook(tables, date, out));
          return;
        }
        case '.csv': {
          const text = csvText(accountLines(tables), input.language);
          bytes = Buffer.byteLength(text);
          await writeFile(out, text);
          return;
        }
        default:
          throw new Failure('account-file.format', { file: basename(path) });
      }
    });
    return { bytes };
  });
}

function accountOf(
  context: ServiceContext,
  of: AccountOf,
): { account: ImportAccount; source: AccountSource; date: string } {
  const now = context.host.clock().toISOString();
  const { db } = openSession(context);
  const isPractice = readEngagement(db).practice !== undefined;
  if (!('batchId' in of)) {
    const { fileName, tool, account } = of;
    return { account, source: { isPractice, fileName, tool, batch: null }, date: now };
  }
  const batch = findBatch(db, of.batchId);
  const account = batch === null ? null : readAccount(db, batch.id);
  const read = batch === null ? null : readBatchSource(db, batch.id);
  if (batch === null || account === null || read === null)
    throw new Failure('batch.unknown', { batch: of.batchId });
  const { fileName, id, roundId, sha256, sizeBytes, importedAt, undone } = batch;
  return {
    account: withCells(db, batch.id, account),
    source: {
      isPractice,
      fileName,
      tool: read.tool,
      batch: { id, round: roundId, sha256, sizeBytes, importedAt, mapping: read.mapping, undone },
    },
    date: importedAt,
  };
}

/** Batches that were stored before accounts named all changed cells get them from the answers, where that is certain. */
function withCells(db: ReadableDb, batchId: string, account: ImportAccount): ImportAccount {
  if (account.changedCells !== undefined || account.changes.length === 0) return account;
  return { ...account, changedCells: recoverChangedCells(account.changes, storedCells(db, batchId)) };
}

/** RFC 4180 with a byte order mark; a semicolon where the language writes decimals with a comma. */
function csvText(lines: readonly (readonly AccountCell[])[], language: Language): string {
  const separator = language === 'en' ? ',' : ';';
  const field = (cell: AccountCell): string => {
    if (typeof cell === 'number') return String(cell);
    const safe = withoutFormula(cell);
    return /["\r\n;,]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return `\ufeff${lines.map((line) => line.map(field).join(separator)).join('\r\n')}\r\n`;
}

/** A spreadsheet must not calculate what a respondent wrote (OWASP, CSV injection): such texts begin with an apostrophe. */
const withoutFormula = (text: string): string => (/^[=+\-@\t\r]/u.test(text) ? `'${text}` : text);
