/** Names of tables in a salvage, and what was done since the backup before. */
import type { Messages } from '../../types.ts';

export const documentListMessages = {
  'salvage.table.background': {
    da: 'Baggrundsoplysninger',
    nb: 'Bakgrunnsopplysninger',
    en: 'Background information',
  },
  'salvage.table.background_value': { da: 'Baggrundssvar', nb: 'Bakgrunnssvar', en: 'Background answers' },
  'salvage.table.batch': { da: 'Importer', nb: 'Importer', en: 'Imports' },
  'salvage.table.comment': { da: 'Kommentarer', nb: 'Kommentarer', en: 'Comments' },
  'salvage.table.document': {
    da: 'Dokumentets egen række',
    nb: 'Dokumentets egen rad',
    en: 'The document’s own row',
  },
  'salvage.table.engagement': { da: 'Forløbet', nb: 'Oppdraget', en: 'The engagement' },
  'salvage.table.group_alias': {
    da: 'Gruppernes andre navne',
    nb: 'Gruppenes andre navn',
    en: 'Other names of groups',
  },
  'salvage.table.instrument': { da: 'Spørgeskemaer', nb: 'Spørreskjemaer', en: 'Questionnaires' },
  'salvage.table.instrument_item': { da: 'Spørgsmål', nb: 'Spørsmål', en: 'Questions' },
  'salvage.table.person': {
    da: 'Svarpersoner på tværs af runder',
    nb: 'Respondenter på tvers av runder',
    en: 'Respondents across rounds',
  },
  'salvage.table.rating': { da: 'Svar', nb: 'Svar', en: 'Answers' },
  'salvage.table.relation': { da: 'Relationer', nb: 'Relasjoner', en: 'Relations' },
  'salvage.table.respondent': { da: 'Svarpersoner', nb: 'Respondenter', en: 'Respondents' },
  'salvage.table.round': { da: 'Runder', nb: 'Runder', en: 'Rounds' },
  'salvage.table.survey_group': { da: 'Grupper', nb: 'Grupper', en: 'Groups' },
  'salvage.table.focus_area': { da: 'Fokusområder', nb: 'Fokusområder', en: 'Focus areas' },
  'salvage.table.action': { da: 'Handlinger', nb: 'Tiltak', en: 'Actions' },
  'salvage.table.change_log': { da: 'Ændringer', nb: 'Endringer', en: 'Changes' },
  'salvage.table.saved_mapping': {
    da: 'Gemte læsninger af regneark',
    nb: 'Lagrede lesinger av regneark',
    en: 'Saved readings of spreadsheets',
  },
  'salvage.table.setting': { da: 'Indstillinger', nb: 'Innstillinger', en: 'Settings' },
  'salvage.table.other': { da: 'Andet ({{table}})', nb: 'Annet ({{table}})', en: 'Other ({{table}})' },
  'backup.changed.import_one': { da: '{{count}} import', nb: '{{count}} import', en: '{{count}} import' },
  'backup.changed.import_other': {
    da: '{{count}} importer',
    nb: '{{count}} importer',
    en: '{{count}} imports',
  },
  'backup.changed.groups_one': {
    da: '{{count}} ændring af grupper',
    nb: '{{count}} endring av grupper',
    en: '{{count}} change of groups',
  },
  'backup.changed.groups_other': {
    da: '{{count}} ændringer af grupper',
    nb: '{{count}} endringer av grupper',
    en: '{{count}} changes of groups',
  },
  'backup.changed.relations_one': {
    da: '{{count}} ændring af relationer',
    nb: '{{count}} endring av relasjoner',
    en: '{{count}} change of relations',
  },
  'backup.changed.relations_other': {
    da: '{{count}} ændringer af relationer',
    nb: '{{count}} endringer av relasjoner',
    en: '{{count}} changes of relations',
  },
  'backup.changed.rounds_one': {
    da: '{{count}} ændring af runder',
    nb: '{{count}} endring av runder',
    en: '{{count}} change of rounds',
  },
  'backup.changed.rounds_other': {
    da: '{{count}} ændringer af runder',
    nb: '{{count}} endringer av runder',
    en: '{{count}} changes of rounds',
  },
  'backup.changed.instrument_one': {
    da: '{{count}} ændring af spørgeskemaet',
    nb: '{{count}} endring av spørreskjemaet',
    en: '{{count}} change of the questionnaire',
  },
  'backup.changed.instrument_other': {
    da: '{{count}} ændringer af spørgeskemaet',
    nb: '{{count}} endringer av spørreskjemaet',
    en: '{{count}} changes of the questionnaire',
  },
  'backup.changed.clarity_one': {
    da: '{{count}} ændring af afklaringen',
    nb: '{{count}} endring av avklaringen',
    en: '{{count}} change of what is clarified',
  },
  'backup.changed.clarity_other': {
    da: '{{count}} ændringer af afklaringen',
    nb: '{{count}} endringer av avklaringen',
    en: '{{count}} changes of what is clarified',
  },
  'backup.changed.limits_one': {
    da: '{{count}} ændring af grænser',
    nb: '{{count}} endring av grenser',
    en: '{{count}} change of limits',
  },
  'backup.changed.limits_other': {
    da: '{{count}} ændringer af grænser',
    nb: '{{count}} endringer av grenser',
    en: '{{count}} changes of limits',
  },
  'backup.changed.practice_one': {
    da: '{{count}} øvelsessvar',
    nb: '{{count}} øvingssvar',
    en: '{{count}} exercise answered',
  },
  'backup.changed.practice_other': {
    da: '{{count}} øvelsessvar',
    nb: '{{count}} øvingssvar',
    en: '{{count}} exercises answered',
  },
  'backup.changed.answers_one': { da: 'Svar slettet', nb: 'Svar slettet', en: 'Answers deleted' },
  'backup.changed.answers_other': { da: 'Svar slettet', nb: 'Svar slettet', en: 'Answers deleted' },
  'backup.changed.other_one': {
    da: '{{count}} anden ændring',
    nb: '{{count}} annen endring',
    en: '{{count}} other change',
  },
  'backup.changed.other_other': {
    da: '{{count}} andre ændringer',
    nb: '{{count}} andre endringer',
    en: '{{count}} other changes',
  },
} as const satisfies Messages;
