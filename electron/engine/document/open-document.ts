/** An open engagement document: a working copy that takes every change, and the user's file that is published from it. */
import fs from 'node:fs/promises';
import path from 'node:path';
import type { SavedState } from '../../../shared/api/methods.ts';
import type { UndoMode } from '../../../shared/domain/engagement/actions.ts';
import { Failure } from '../../../shared/lib/failure.ts';
import type { Connection, ReadableDb, WritableDb } from '../db/connection.ts';
import { undoLogOf, type UndoState, type UndoStep } from '../db/undo/log.ts';
import { readRevision } from '../repositories/document.ts';
import type { BackupReason } from './backups.ts';
import {
  makeChange,
  noteChange,
  turnStep,
  type ChangeName,
  type ChangeNameFor,
  type Changing,
} from './changes.ts';
import type { SealingKey } from './envelope.ts';
import { fileMark } from './header.ts';
import type { DocumentHost } from './host.ts';
import { Later } from './later.ts';
import { savedAtOpening, toldFailure, type Elsewhere, type OpenParts } from './open-parts.ts';
import type { Owner } from './owner-mark.ts';
import { publishCopy, standing, type PublishInput } from './publish.ts';
import { readableSum, removeSession, writeNote, type Published, type SessionNote } from './session-folder.ts';
import { SessionMark } from './session-mark.ts';
import { SessionBackups, type BackedUp } from './session-backups.ts';
import type { WorkingCopy } from './working-copy.ts';

export class OpenDocument {
  /** Changes of a session that a crash had left are in it. */
  readonly recovered: boolean;
  readonly #host: DocumentHost;
  readonly #mark: SessionMark;
  #path: string;
  #folder: string;
  #work: WorkingCopy;
  #published: Published | null;
  #readOnly: boolean;
  #saved: SavedState;
  readonly #later: Later;
  #publishing: Promise<void> = Promise.resolve();
  #closed = false;
  #frozen = false;
  readonly #backups: SessionBackups;
  readonly #writeCopy = (file: string) => Promise.resolve(this.#work.writeTo(file));

  constructor(parts: OpenParts) {
    this.recovered = parts.recovered;
    this.#host = parts.host;
    this.#path = parts.document;
    this.#folder = parts.folder;
    this.#work = parts.work;
    this.#published = parts.published;
    this.#readOnly = parts.readOnly ?? false;
    this.#later = new Later(parts.host.publishAfterMs);
    this.#mark = new SessionMark(parts.host, parts.owners ?? []);
    this.#backups = new SessionBackups(parts.host, parts.published === null || parts.replaces === true);
    this.#saved = savedAtOpening(parts.published, this.#readOnly, this.hasChanges);
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
    return this.#mark.others;
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
    entry: (result: T) => ChangeNameFor<M>,
    work: (db: WritableDb) => T,
    undo?: M,
  ): T {
    this.#refuseChanges();
    const result = makeChange(this.#changing, entry, work, undo ?? 'step');
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
    const step = turnStep(this.#changing, way);
    if (step !== null) this.#changed();
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
    this.#later.stop();
    await this.#publishing;
    const keep = this.hasChanges && !this.#readOnly;
    await this.#end();
    if (!keep) await removeSession(this.#folder);
  }

  /** Ends the session and lets its changes go: they are kept elsewhere, or the user wants none of them. */
  async discard(): Promise<void> {
    this.#later.stop();
    await this.#publishing;
    await this.#end();
    await removeSession(this.#folder);
  }

  /** Lets go of the working copy as it is. */
  abandon(): void {
    this.#later.stop();
    if (this.#closed) return;
    this.#closed = true;
    this.#work.close();
  }

  async #end(): Promise<void> {
    this.abandon();
    await this.#removeMark();
  }

  /** Puts the owner mark beside the document, or renews it. */
  async putMark(): Promise<void> {
    if (!this.#readOnly && !this.#closed) await this.#mark.put(this.#path);
  }

  async #removeMark(): Promise<void> {
    if (!this.#readOnly) await this.#mark.remove(this.#path);
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
    const owners = await this.#mark.look(this.#path);
    await this.putMark();
    return { state, mark, owners };
  }

  /** Keeps the present state in the folder of backups; the backup's id. @throws Failure file.* */
  backUp(reason: BackupReason): Promise<string> {
    return this.#backups.keep(this.#backedUp(), reason, this.#writeCopy);
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
        const sha256 = await readableSum(this.#path);
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
        const published = await this.#publishTo(target, null);
        await this.#removeMark();
        this.#path = target;
        this.#readOnly = false;
        this.#backups.leaveFirst();
        await this.#takeAsPublished(published);
      } catch (error) {
        this.#setSaved(before);
        throw error;
      }
      await this.putMark();
    });
  }

  /**
   * Goes on in another working copy of the same state: under a new passphrase, or under none. The old one is removed once
   * the user's file is written in the new form; on a Failure the session goes on as it was.
   * @param make fills the empty session folder and opens it
   */
  exchange(folder: string, make: () => WorkingCopy, entry: ChangeName): Promise<void> {
    return this.#inTurn(() =>
      this.frozen(async () => {
        this.#refuseReadOnly();
        await this.#publishNow();
        await this.#keepFirstState();
        const before = { work: this.#work, folder: this.#folder, saved: this.#saved };
        let work: WorkingCopy | null = null;
        try {
          this.#work = work = make();
          noteChange(this.#changing, entry);
          // A folder without a note is nobody's session: a crash until here leaves the old one, which lacks nothing.
          const published = await this.#publishTo(this.#path, this.#published);
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
    this.#later.stop();
    const next = this.#publishing.then(work);
    this.#publishing = next.catch(() => undefined);
    return next;
  }

  get #changing(): Changing {
    return { work: this.#work, document: this.#path, host: this.#host };
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
    // What goes wrong is in the saved state, and the changes are in the session.
    this.#later.ask(() => void this.publish().catch(() => undefined));
  }

  #setSaved(state: SavedState): void {
    this.#saved = state;
    this.#host.onSaved?.(state);
  }

  #note(note: Pick<SessionNote, 'published' | 'pending'>): Promise<void> {
    const sealed = this.#work.key === null ? {} : { sealed: true };
    return writeNote(this.#folder, { schema: 1, document: this.#path, ...note, ...sealed });
  }

  #publishTo(document: string, before: Published | null, note?: PublishInput['note']): Promise<Published> {
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
      const failure = toldFailure(error, this.#host);
      const { code, params } = failure;
      this.#setSaved({ ...this.#saved, state: 'failed', failure: { code, params } });
      throw failure;
    }
    if (!isNew) await this.#backups.keepQuarterly(this.#backedUp(), this.#writeCopy);
    await this.putMark();
  }

  #backedUp(): BackedUp {
    return { connection: this.connection, document: this.#path };
  }

  async #keepFirstState(): Promise<void> {
    if (this.#published !== null) await this.#backups.keepFirst(this.#backedUp(), this.#published);
  }
}
