/**
 * Texts of undo and redo. Every action of `session.change` that undo takes back has its words under `undo.action.<action>`,
 * as they stand after "Undo: " and "Undone: ", here or in the file of its own area.
 */
import type { Messages } from '../types.ts';

export const undoMessages = {
  'undo.menu.undo': { da: 'Fortryd: {{what}}', nb: 'Angre: {{what}}', en: 'Undo: {{what}}' },
  'undo.menu.redo': { da: 'Gentag: {{what}}', nb: 'Gjør om: {{what}}', en: 'Redo: {{what}}' },
  'undo.done': { da: 'Fortrudt: {{what}}', nb: 'Angret: {{what}}', en: 'Undone: {{what}}' },
  'undo.done-again': { da: 'Gentaget: {{what}}', nb: 'Gjort om: {{what}}', en: 'Redone: {{what}}' },
  'undo.nothing': {
    da: 'Der er ikke noget at fortryde',
    nb: 'Det er ingenting å angre',
    en: 'There is nothing to undo',
  },
  'undo.nothing-again': {
    da: 'Der er ikke noget at gentage',
    nb: 'Det er ingenting å gjøre om',
    en: 'There is nothing to redo',
  },

  'undo.action.brand.choose': {
    da: 'vælg brandprofil',
    nb: 'velg merkevareprofil',
    en: 'choose a brand profile',
  },
  'undo.action.brand.clear': {
    da: 'fjern brandprofil',
    nb: 'fjern merkevareprofil',
    en: 'remove the brand profile',
  },
  'undo.action.import.committed': { da: 'importér svar', nb: 'importer svar', en: 'import answers' },
  'undo.action.import.undone': { da: 'fortryd import', nb: 'angre import', en: 'take back an import' },
  'undo.action.import.brought-back': {
    da: 'hent import tilbage',
    nb: 'hent import tilbake',
    en: 'bring back an import',
  },
  'undo.action.statistics.set': {
    da: 'ret indstillinger for usikkerhed',
    nb: 'endre innstillinger for usikkerhet',
    en: 'change settings for uncertainty',
  },
  'undo.action.instrument.licensed-texts': {
    da: 'ret licenserede ordlyde',
    nb: 'endre lisensierte ordlyder',
    en: 'change licensed wording',
  },
  'undo.action.report.composed': {
    da: 'ret rapportens opsætning',
    nb: 'endre rapportens oppsett',
    en: 'change the layout of the report',
  },
  'undo.action.retention.set': {
    da: 'ret slettefrist',
    nb: 'endre slettefrist',
    en: 'change the deletion date',
  },
} as const satisfies Messages;
