/** The guides that this edition has. */
import { IT_GUIDE } from './it.ts';
import { METHOD_GUIDE } from './method/index.ts';
import type { Guide } from './types.ts';
import { USER_GUIDE } from './user/index.ts';

export const GUIDES: readonly Guide[] = [METHOD_GUIDE, USER_GUIDE, IT_GUIDE];

/** null where this edition has no such guide. */
export const guideOf = (id: Guide['id']): Guide | null => GUIDES.find((one) => one.id === id) ?? null;
