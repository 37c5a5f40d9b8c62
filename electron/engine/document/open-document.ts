/** An open engagement document: a working copy that takes every change, and the user's file that is published from it. */
import fs from 'node:fs/promises';
import path from 'node:path';
import type { SavedState } from '../../../shared/api/methods.ts';
import type { ActionOf, UndoMode } from '../../../shared/domain/engagement/actions.ts';
import { Failure, isFailure } from '../../../shared/lib/failure.ts';
import type { Connection, ReadableDb, WritableDb } from '../db/connection.ts';
import { undoLogOf, type UndoState, type UndoStep } from '../db/undo/log.ts';
import { logChange, readRevision, type ChangeEntry } from '../repositories/document.ts';
import type { BackupReason } from './backups.ts';
import type { SealingKey } from './envelope.ts';
import { readingFailure, writingFailure } from './file-failures.ts';
import { fileMark, type FileMark } from './header.ts';
import { machineOf, type DocumentHost } from './host.ts';
import { findOwners, putOwnerMark, removeOwnerMark, type Owner } from './owner-mark.ts';
import { publishCopy, standing } from './publish.ts';
import { removeSession, sha256Of, writeNote, type Published, type SessionNote } from './session-folder.ts';
import { SessionBackups, type BackedUp } from './session-backups.ts';
import type { WorkingCopy } from './working-copy.ts';

const PUBLISH_AFTER_MS = 2000;
/** A mark is written again at most so often: each time it is, the folder is synced. */
const RENEW_MARK_MS = 6 * 3_600_000;
const noNote = (): Promise<void> => Promise.resolve();

export interface OpenParts {
  readonly document: string;
  readonly folder: string;
  readonly work: WorkingCopy;
  readonly published: Published | null;
  readonly recovered: boolean;
  /** Nothing is changed, and the document's folder is left alone. */
  readonly readOnly?: boolean;
  /** Takes the place of a session that has kept the present state already. */
  readonly replaces?: boolean;
  /** Others that had it open when it was opened. */
  readonly owners?: readonly Owner[];
  readonly host: DocumentHost;
}

/** What stands at the document's place, seen from this session. */
export interface Elsewhere {
  readonly state: 'same' | 'changed' | 'missing';
  /** The file as it is now; null where it is missing. */
  readonly mark: FileMark | null;
  readonly owners: readonly Owner[];
}

export class OpenDocument {
  /** Changes of a session that a crash had left are in it. */
  readonly recovered: boolean;
  readonly #host: DocumentHost;
  readonly #mark: { readonly session: string; readonly since: Date };
  #path: string;
  #folder: string;
  #work: WorkingCopy;
  #published: Published | null;
  #readOnly: boolean;
  #owners: readonly Owner[];
  #saved: SavedState;
  #timer: NodeJS.Timeout | null = null;
  #publishing: Promise<void> = Promise.resolve();
  #closed = false;
  #frozen = false;
  #markedAt = Number.NEGATIVE_INFINITY;
  readonly #backups: SessionBackups;

  constructor(parts: OpenParts) {
    this.recovered = parts.recovered;
    this.#host = parts.host;
    this.#path = parts.document;
    this.#folder = parts.folder;
    this.#work = parts.work;
    this.#published = parts.published;
    this.#readOnly = parts.readOnly ?? false;
    this.#owners = parts.owners ?? [];
    this.#mark = { session: parts.host.newId(), since: parts.host.clock() };
    this.#backups = new SessionBackups(parts.host, parts.published === null || parts.replaces === true);
    const at = parts.published === null ? null : new Date(parts.published.mark.mtimeMs).toISOString();
    const state = this.#readOnly ? 'read-only' : this.hasChanges ? 'unsaved' : 'saved';
    this.#saved = { state, at, failure: null };
    if (parts.recovered) this.#publishLater();
  }

  /** Whole path of the user's file. */
  get path(): string {
    return this.#path;
  }

  get fileName(): string {
    return path.basename(this.#path);
  }

  get db(): ReadableDb {
    return this.#work.connection.reader;
  }

  /** For checks of the file itself. */
  get connection(): Connection {
    return this.#work.connection;
  }

  get revision(): number {
    return readRevision(this.db);
  }

  get saved(): SavedState {
    return this.#saved;
  }

  get readOnly(): boolean {
    return this.#readOnly;
  }

  /** Others that had the document open when it was opened or last looked at. */
  get owners(): readonly Owner[] {
    return this.#owners;
  }

  /** The key of a protected document. */
  get key(): SealingKey | null {
    return this.#work.key;
  }

  /** The document as this session last read or wrote it. */
  get published(): Published | null {
    return this.#published;
  }

  /** Are there changes that the user's file lacks? */
  get hasChanges(): boolean {
    return this.#published?.revision !== this.revision;
  }

  /**
   * One change of the user: one transaction, the next revision, a line in the log of changes, and one step of undo. Published
   * 2 s later. What the action is to undo is settled by its name, and said again as `undo` before the work is done.
   * @throws Failure document.read-only, document.busy, file.disk-full
   */
  change<T, M extends UndoMode = 'step'>(
    entry: (result: T) => Omit<ChangeEntry, 'program' | 'at' | 'action'> & { readonly action: ActionOf<M> },
    work: (db: WritableDb) => T,
    undo?: M,
  ): T {
    this.#refuseChanges();
    const log = undoLogOf(this.connection);
    const result = this.#write((db) =>
      log.record(
        db,
        undo ?? 'step',
        () => work(db),
        (done) => this.#logged(db, entry(done)),
      ),
    );
    this.#changed();
    return result;
  }

  /** What undo and redo would do now. The log is this session's alone, and ends with it. */
  get undoState(): UndoState {
    return this.#readOnly ? { undo: null, redo: null } : undoLogOf(this.connection).state(this.db);
  }

  /**
   * Takes the newest step back, or does it again, as a change with a revision of its own; null where there is none.
   * @throws Failure as `change`
   */
  turn(way: 'undo' | 'redo'): UndoStep | null {
    this.#refuseChanges();
    const log = undoLogOf(this.connection);
    if (log.state(this.db)[way] === null) return null;
    const step = this.#write((db) => {
      const done = log.turn(db, way);
      const action = way === 'undo' ? 'change.undone' : 'change.redone';
      this.#logged(db, { action, subject: done?.action ?? null, counts: {} });
      return done;
    });
    this.#changed();
    return step;
  }

  /**
   * Writes the user's file when it lacks changes; waits for a publish that runs.
   * @throws Failure document.changed-elsewhere, file.* ; every change then stays in the session
   */
  publish(): Promise<void> {
    return this.#inTurn(() => this.#publishNow());
  }

  /** Publishes and ends the session. On a Failure it stays open. `keep` ends it without publishing; the next open takes it up. */
  async close(unsaved: 'publish' | 'keep' = 'publish'): Promise<void> {
    if (this.#closed) return;
    if (unsaved === 'publish') await this.publish();
    this.#stopTimer();
    await this.#publishing;
    const keep = this.hasChanges && !this.#readOnly;
    await this.#end();
    if (!keep) await removeSession(this.#folder);
  }

  /** Ends the session and lets its changes go: they are kept elsewhere, or the user wants none of them. */
  async discard(): Promise<void> {
    this.#stopTimer();
    await this.#publishing;
    await this.#end();
    await removeSession(this.#folder);
  }

  /** Lets go of the working copy as it is. */
  abandon(): void {
    this.#stopTimer();
    if (this.#closed) return;
    this.#closed = true;
    this.#work.close();
  }

  async #end(): Promise<void> {
    this.abandon();
    await this.removeMark();
  }

  /** Puts the owner mark beside the document, or renews it. */
  async putMark(): Promise<void> {
    const now = this.#host.clock();
    const elapsed = now.getTime() - this.#markedAt;
    if (this.#readOnly || this.#closed || (elapsed >= 0 && elapsed < RENEW_MARK_MS)) return;
    this.#markedAt = now.getTime();
    await putOwnerMark(this.#path, this.#mark.session, this.#mark.since, machineOf(this.#host));
  }

  async removeMark(): Promise<void> {
    if (!this.#readOnly) await removeOwnerMark(this.#path, this.#mark.session);
  }

  /** Looks whether someone else has written the document, and who has it open. Never changes anything of it. */
  async lookElsewhere(): Promise<Elsewhere> {
    await this.#publishing;
    const mark = await fileMark(this.#path);
    const known = this.#published;
    const state =
      known === null ? (mark === null ? 'missing' : 'changed') : await standing(this.#path, known);
    // Touched by a sync program: the next look need not read it again.
    if (known !== null && state === 'same' && mark !== null) this.#published = { ...known, mark };
    const { session } = this.#mark;
    this.#owners = await findOwners(this.#path, session, this.#host.clock(), machineOf(this.#host));
    await this.putMark();
    return { state, mark, owners: this.#owners };
  }

  /** Keeps the present state in the folder of backups; the backup's id. @throws Failure file.* */
  backUp(reason: BackupReason): Promise<string> {
    return this.#backups.keep(this.#backedUp(), reason, (file) => this.#writeCopy(file));
  }

  /** Runs work that ends or replaces this session; changes are refused meanwhile, so that none is lost between the two. */
  async frozen<T>(work: () => Promise<T>): Promise<T> {
    if (this.#frozen) throw new Failure('document.busy', { file: this.fileName });
    this.#frozen = true;
    try {
      return await work();
    } finally {
      this.#frozen = false;
    }
  }

  /**
   * Writes over a document that was changed elsewhere. What stands there is kept as a backup first, as far as it can be read
   * as a file.
   * @throws Failure document.changed-elsewhere when it changed yet again meanwhile
   */
  overwrite(): Promise<void> {
    return this.#inTurn(async () => {
      this.#refuseReadOnly();
      const mark = await fileMark(this.#path);
      if (mark !== null) {
        const sha256 = await sha256Of(this.#path).catch((error: unknown) => {
          throw readingFailure(error, this.#path);
        });
        const revision = this.#published?.revision ?? 0;
        await this.#backups.keepFile(this.#backedUp(), 'overwrite', sha256, revision);
        // No revision of ours stands there, whatever number it carries.
        this.#published = { mark, sha256, revision: -1 };
      } else if (this.#published !== null) {
        // Gone from its place: it is written there again, also where nothing else has changed.
        this.#published = { ...this.#published, revision: -1 };
      }
      this.#backups.leaveFirst();
      await this.#publishNow();
    });
  }

  /**
   * Goes on under another path, which is written at once; a file that stands there is replaced, and the document that was
   * open stays as it was last published. On a Failure nothing has changed.
   */
  saveAs(file: string): Promise<void> {
    return this.#inTurn(async () => {
      if (this.#closed) throw new Error('The document is closed');
      const target = await fs.realpath(path.resolve(file)).catch(() => path.resolve(file));
      if (target === this.#path) {
        this.#refuseReadOnly();
        return this.#publishNow();
      }
      const before = this.#saved;
      this.#setSaved({ ...before, state: 'saving' });
      try {
        // The session is noted as the old document's until the new one stands: after a crash its changes are found there.
        const published = await this.#publishTo(target, null, noNote);
        await this.removeMark();
        this.#path = target;
        this.#readOnly = false;
        this.#backups.leaveFirst();
        await this.#takeAsPublished(published);
      } catch (error) {
        this.#setSaved(before);
        throw error;
      }
      this.#markedAt = Number.NEGATIVE_INFINITY;
      await this.putMark();
    });
  }

  /**
   * Goes on in another working copy of the same state: under a new passphrase, or under none. The old one is removed once
   * the user's file is written in the new form; on a Failure the session goes on as it was.
   * @param make fills the empty session folder and opens it
   */
  exchange(
    folder: string,
    make: () => WorkingCopy,
    entry: Omit<ChangeEntry, 'program' | 'at'>,
  ): Promise<void> {
    return this.#inTurn(() =>
      this.frozen(async () => {
        this.#refuseReadOnly();
        await this.#publishNow();
        await this.#keepFirstState();
        const before = { work: this.#work, folder: this.#folder, saved: this.#saved };
        let work: WorkingCopy | null = null;
        try {
          this.#work = work = make();
          this.#write((db) => this.#logged(db, entry));
          // A folder without a note is nobody's session: a crash until here leaves the old one, which lacks nothing.
          const published = await this.#publishTo(this.#path, this.#published, noNote);
          this.#folder = folder;
          await this.#takeAsPublished(published);
        } catch (error) {
          this.#work = before.work;
          this.#folder = before.folder;
          work?.close();
          await removeSession(folder);
          this.#setSaved(before.saved);
          throw error;
        }
        before.work.close();
        await removeSession(before.folder);
      }),
    );
  }

  /** One after the other: publishing, writing over, moving. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    this.#stopTimer();
    const next = this.#publishing.then(work);
    this.#publishing = next.catch(() => undefined);
    return next;
  }

  /** A full disk is the user's to mend; the transaction is undone then. */
  #write<T>(work: (db: WritableDb) => T): T {
    try {
      return this.#work.write(work);
    } catch (error) {
      throw writingFailure(error, this.#path);
    }
  }

  #logged<E extends Omit<ChangeEntry, 'program' | 'at'>>(db: WritableDb, entry: E): E {
    logChange(db, { ...entry, program: this.#host.version, at: this.#host.clock().toISOString() });
    return entry;
  }

  #changed(): void {
    this.#setSaved({ ...this.#saved, state: 'unsaved', failure: null });
    this.#publishLater();
  }

  #refuseChanges(): void {
    if (this.#closed) throw new Error('The document is closed');
    this.#refuseReadOnly();
    if (this.#frozen) throw new Failure('document.busy', { file: this.fileName });
  }

  #refuseReadOnly(): void {
    if (this.#readOnly) throw new Failure('document.read-only', { file: this.fileName });
  }

  #publishLater(): void {
    this.#stopTimer();
    this.#timer = setTimeout(() => {
      this.#timer = null;
      // What goes wrong is in the saved state, and the changes are in the session.
      this.publish().catch(() => undefined);
    }, this.#host.publishAfterMs ?? PUBLISH_AFTER_MS);
    this.#timer.unref();
  }

  #stopTimer(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #setSaved(state: SavedState): void {
    this.#saved = state;
    this.#host.onSaved?.(state);
  }

  #note(note: Pick<SessionNote, 'published' | 'pending'>): Promise<void> {
    const sealed = this.#work.key === null ? {} : { sealed: true };
    return writeNote(this.#folder, { schema: 1, document: this.#path, ...note, ...sealed });
  }

  #publishTo(
    document: string,
    before: Published | null,
    note: (note: Pick<SessionNote, 'published' | 'pending'>) => Promise<void>,
  ): Promise<Published> {
    const { sqliteBinding, writeSteps: steps } = this.#host;
    return publishCopy({ work: this.#work, document, before, sqliteBinding, steps, note });
  }

  async #takeAsPublished(published: Published): Promise<void> {
    this.#published = published;
    await this.#note({ published, pending: null });
    this.#tellSaved();
  }

  #tellSaved(): void {
    const state = this.hasChanges ? 'unsaved' : 'saved';
    this.#setSaved({ state, at: this.#host.clock().toISOString(), failure: null });
  }

  async #publishNow(): Promise<void> {
    if (this.#closed || this.#readOnly || !this.hasChanges) return;
    const isNew = this.#published === null;
    this.#setSaved({ ...this.#saved, state: 'saving', failure: null });
    try {
      await this.#keepFirstState();
      this.#published = await this.#publishTo(this.#path, this.#published, (note) => this.#note(note));
      this.#tellSaved();
    } catch (error) {
      const failure = isFailure(error)
        ? { code: error.code, params: error.params }
        : { code: 'error.internal', params: { errorId: this.#host.onFault?.(error) ?? '' } };
      this.#setSaved({ ...this.#saved, state: 'failed', failure });
      throw isFailure(error) ? error : new Failure(failure.code, failure.params, { cause: error });
    }
    if (!isNew) await this.#backups.keepQuarterly(this.#backedUp(), (file) => this.#writeCopy(file));
    await this.putMark();
  }

  #backedUp(): BackedUp {
    return { connection: this.connection, document: this.#path };
  }

  #writeCopy(file: string): Promise<void> {
    this.#work.writeTo(file);
    return Promise.resolve();
  }

  async #keepFirstState(): Promise<void> {
    if (this.#published !== null) await this.#backups.keepFirst(this.#backedUp(), this.#published);
  }
}
