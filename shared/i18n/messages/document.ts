/** Texts of the area "document": names of files that are set beside a document, backups, what changed. */
import type { Messages } from '../types.ts';

export const documentMessages = {
  'backup.reason.asked': {
    da: 'Taget af dig',
    nb: 'Tatt av deg',
    en: 'Made by you',
  },
  'backup.reason.edit': {
    da: 'Under arbejdet',
    nb: 'Under arbeidet',
    en: 'While you worked',
  },
  'backup.reason.migration': {
    da: 'Før dokumentet blev ført op til en ny udgave af Samspil',
    nb: 'Før dokumentet ble oppdatert til en ny utgave av Samspil',
    en: 'Before the document was brought up to a new version of Samspil',
  },
  'backup.reason.open': {
    da: 'Som dokumentet var, da det blev åbnet',
    nb: 'Slik dokumentet var da det ble åpnet',
    en: 'As the document was when it was opened',
  },
  'backup.reason.overwrite': {
    da: 'Den andens udgave, før din blev gemt oven i den',
    nb: 'Den andres utgave, før din ble lagret over den',
    en: 'The other version, before yours was saved over it',
  },
  'backup.reason.restore': {
    da: 'Før du gik tilbage til en sikkerhedskopi',
    nb: 'Før du gikk tilbake til en sikkerhetskopi',
    en: 'Before you went back to a backup',
  },
  'backup.reason.theirs': {
    da: 'Din udgave, før du valgte den andens',
    nb: 'Din utgave, før du valgte den andres',
    en: 'Your version, before you took the other one',
  },
  'document.name-damaged': {
    da: '{{name}} (beskadiget {{time}})',
    nb: '{{name}} (skadet {{time}})',
    en: '{{name}} (damaged {{time}})',
  },
  'document.name-mine': {
    da: '{{name}} (mine ændringer {{time}})',
    nb: '{{name}} (mine endringer {{time}})',
    en: '{{name}} (my changes {{time}})',
  },
} as const satisfies Messages;
