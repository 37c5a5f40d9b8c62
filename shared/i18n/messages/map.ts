/** Texts of the map of groups: what moves them, and what undo calls it. */
import type { Messages } from '../types.ts';

export const mapMessages = {
  'map.move-help': {
    da: 'Træk en gruppe for at flytte den, eller hold Alt nede og brug piletasterne. Den bliver stående der i alle runder og i rapporten.',
    nb: 'Dra en gruppe for å flytte den, eller hold Alt nede og bruk piltastene. Den blir stående der i alle runder og i rapporten.',
    en: 'Drag a group to move it, or hold Alt and use the arrow keys. It stays there in every round and in the report.',
  },
  'map.moved': { da: '{{group}} er flyttet.', nb: '{{group}} er flyttet.', en: '{{group}} has been moved.' },
  'undo.action.map.moved': {
    da: 'flyt gruppe på kortet',
    nb: 'flytt gruppe på kartet',
    en: 'move group on the map',
  },
  'undo.action.map.reset': {
    da: 'sæt grupper tilbage på plads',
    nb: 'sett grupper tilbake på plass',
    en: 'put groups back in place',
  },
} as const satisfies Messages;
