/** Use cases that write reports: the whole one, one group's, or every group's into a folder. */
import { existsSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, rmdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { Failure } from '../../../shared/lib/failure.ts';
import type { FileToken } from '../../../shared/api/methods.ts';
import { groupName } from '../../../shared/charts/build/names.ts';
import { wordsOf } from '../../../shared/i18n/index.ts';
import { writeBeside } from '../document/atomic-write.ts';
import { writingFailure } from '../document/file-failures.ts';
import type { Job } from '../jobs/jobs.ts';
import type { ServiceContext } from './context.ts';
import {
  groupReport,
  refuseTogether,
  reportMaterial,
  wholeReport,
  type ReportMaterial,
  type ReportNumbers,
  type ReportWish,
} from './report.ts';

/** Writes the report, or one group's: the client's view unless asked otherwise, since a report leaves the house. */
export function writeReport(
  context: ServiceContext,
  numbers: ReportNumbers,
  input: ReportWish & { file: FileToken; group?: string | undefined; jobId: string },
): Promise<{ pages: number; bytes: number }> {
  const path = context.files.pathOf(input.file);
  return context.jobs.run(input.jobId, async (job) => {
    await job.report(0, 'job.computing');
    const material = reportMaterial(context, numbers, input);
    const doc = input.group === undefined ? wholeReport(material) : groupReport(material, input.group);
    if (input.group !== undefined) refuseTogether(material, numbers, [input.group]);
    const { writePdf } = await import('../deliverables/pdf/index.ts');
    let written = { pages: 0, bytes: 0 };
    await writeBeside(path, async (out) => {
      written = await writePdf(doc, {
        fonts: context.fonts,
        brand: material.brand,
        out,
        signal: job.signal,
        onProgress: (fraction) => job.tell(fraction, 'job.writing'),
      });
    });
    return written;
  });
}

export interface WrittenGroups {
  readonly files: readonly { readonly group: string; readonly fileName: string; readonly pages: number }[];
}

/**
 * Writes every group's own report into a folder: all of them, or nothing.
 * @throws Failure report.together, report.group-unknown, file.exists {file}, file.*
 */
export function writeGroupReports(
  context: ServiceContext,
  numbers: ReportNumbers,
  input: ReportWish & {
    folder: FileToken;
    groups?: readonly string[] | undefined;
    replace: boolean;
    jobId: string;
  },
): Promise<WrittenGroups> {
  const folder = resolve(context.files.pathOf(input.folder));
  return context.jobs.run(input.jobId, async (job) => {
    await job.report(0, 'job.computing');
    const material = reportMaterial(context, numbers, input);
    const groups = input.groups ?? material.input.engagement.groups.map(({ id }) => id);
    const docs = groups.map((group) => ({ group, doc: groupReport(material, group) }));
    refuseTogether(material, numbers, groups);
    const names = fileNames(material, groups);
    refuseExisting(folder, [...names.values()], input.replace);
    return {
      files: await writeAll(
        context,
        folder,
        material,
        job,
        docs.map(({ group, doc }) => ({
          group,
          doc,
          fileName: names.get(group) ?? `${group}.pdf`,
        })),
      ),
    };
  });
}

interface WantedFile {
  readonly group: string;
  readonly doc: ReturnType<typeof groupReport>;
  readonly fileName: string;
}

/** Into a folder inside the folder, from which they move once all are there. */
async function writeAll(
  context: ServiceContext,
  folder: string,
  { brand }: ReportMaterial,
  job: Job,
  wanted: readonly WantedFile[],
): Promise<WrittenGroups['files']> {
  const { writePdf } = await import('../deliverables/pdf/index.ts');
  let made: string | undefined;
  let aside: string | null = null;
  let done = false;
  try {
    made = await mkdir(folder, { recursive: true });
    aside = await mkdtemp(join(folder, '.samspil-reports-'));
    const files: { group: string; fileName: string; pages: number }[] = [];
    for (const [index, { group, doc, fileName }] of wanted.entries()) {
      const { pages } = await writePdf(doc, {
        fonts: context.fonts,
        brand,
        out: join(aside, fileName),
        signal: job.signal,
        onProgress: (fraction) => job.tell((index + fraction) / wanted.length, 'job.writing'),
      });
      files.push({ group, fileName, pages });
    }
    await job.report(1, 'job.writing');
    for (const { fileName } of files) await rename(join(aside, fileName), join(folder, fileName));
    done = true;
    return files;
  } catch (error) {
    throw writingFailure(error, join(folder, wanted[0]?.fileName ?? ''));
  } finally {
    if (aside !== null) await rm(aside, { recursive: true, force: true });
    if (!done && made !== undefined) await rmdir(folder).catch(keepFilledFolder);
  }
}

/** Somebody else put something into the new folder meanwhile: it stays. */
function keepFilledFolder(): void {
  return;
}

function refuseExisting(folder: string, names: readonly string[], replace: boolean): void {
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory()) throw new Failure('sample.not-a-folder', { file: basename(folder) });
  const taken = names.find((name) => existsSync(join(folder, name)));
  if (taken === undefined) return;
  if (!replace) throw new Failure('file.exists', { file: taken });
  if (statSync(join(folder, taken)).isDirectory())
    throw new Failure('file.is-folder', { file: taken, folder: basename(folder) });
}

const MAX_NAME = 80;

/** A name per group that every file system takes; groups of the same name are told apart by their ids. */
function fileNames({ input }: ReportMaterial, groups: readonly string[]): ReadonlyMap<string, string> {
  const words = wordsOf(input.language);
  const taken = new Set<string>();
  return new Map(
    groups.map((id) => {
      const name = safeName(groupName(input.engagement, words, id));
      const free = name !== '' && !taken.has(name.toLowerCase());
      const base = free ? name : safeName(`${name} ${id}`.trim());
      taken.add(base.toLowerCase());
      return [id, `${base}.pdf`];
    }),
  );
}

function safeName(text: string): string {
  return [...text.normalize('NFC').replace(/[\p{Cc}<>:"/\\|?*]+/gu, ' ')]
    .slice(0, MAX_NAME)
    .join('')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/gu, '');
}
