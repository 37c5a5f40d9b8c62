/** What every service is given: the open session, files, clock, ids, jobs and a way to tell what changed. */
import { Failure } from '../../../shared/lib/failure.ts';
import type { ChangeTopic } from '../../../shared/api/methods.ts';
import type { DocumentHost, OpenDocument } from '../document/document.ts';
import type { GrantedFiles } from '../files.ts';
import type { Jobs } from '../jobs/jobs.ts';
import type { BenchmarkLibraryFile } from './benchmark-library.ts';
import type { BrandFolder } from './brands.ts';
import type { HolderKey } from './holder-key.ts';
import type { MappingLibrary } from './mapping-library.ts';
import type { SettingsService } from './settings.ts';

export interface PreviewedSheet {
  readonly sha256: string;
  /** Survey tool recognised, or null. */
  readonly tool: string | null;
}

export interface ServiceContext {
  readonly host: DocumentHost;
  readonly files: GrantedFiles;
  readonly jobs: Jobs;
  readonly settings: SettingsService;
  readonly mappings: MappingLibrary;
  readonly benchmarks: BenchmarkLibraryFile;
  readonly brands: BrandFolder;
  /** Of the course holder, for exams and records. */
  readonly holder: HolderKey;
  readonly fonts: string;
  readonly version: string;
  readonly changed: (topics: readonly ChangeTopic[]) => void;
  /** Sheets by their path, as their last preview showed them. */
  readonly previewed: Map<string, PreviewedSheet>;
  /** Runs what opens or closes the document one after the other. */
  readonly exclusive: <T>(work: () => Promise<T>) => Promise<T>;
  /** The one open engagement; null when none is. */
  session: OpenDocument | null;
}

/** @throws Failure engagement.none-open */
export function openSession(context: ServiceContext): OpenDocument {
  if (!context.session) throw new Failure('engagement.none-open');
  return context.session;
}
