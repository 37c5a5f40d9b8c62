/** Texts of the brand editor. */
import type { Messages } from '../../types.ts';

export const brandEditorMessages = {
  'brand.title': { da: 'Brandprofiler', nb: 'Merkevareprofiler', en: 'Brand profiles' },
} as const satisfies Messages;
