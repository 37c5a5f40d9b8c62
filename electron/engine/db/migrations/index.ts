/** All migrations, oldest first. Append only: a released one never changes. */
import type { Migration } from '../migrate.ts';
import { wholeModel } from './0001-whole-model.ts';
import { followUp } from './0002-follow-up.ts';

export const MIGRATIONS: readonly Migration[] = [wholeModel, followUp];
