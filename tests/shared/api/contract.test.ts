import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { methods, type MethodName } from '../../../shared/api/methods.ts';
import { HOST_METHOD_NAMES, METHOD_NAMES } from '../../../shared/api/page.ts';

const names = Object.keys(methods) as MethodName[];

/** Methods of the command line and of the engine's own keeping: the page has no name for them. */
const NOT_FOR_THE_PAGE = ['engagement.createFromSetup', 'import.run', 'sheet.inspect'];

/** An input of each method that is accepted. */
const accepted: Readonly<Record<MethodName, unknown>> = {
  'app.info': {},
  'settings.get': {},
  'settings.set': { language: 'nb', theme: 'contrast' },
  'recent.list': {},
  'recovery.list': {},
  'engagement.create': { file: 't', client: 'K', name: 'N', language: 'da', instrument: 'relcap-6' },
  'engagement.createFromSetup': { file: 't', setup: {}, force: true, overrides: { client: 'K' } },
  'engagement.open': { file: 't', passphrase: 'p', readOnly: true },
  'engagement.close': { unsaved: 'keep' },
  'engagement.publish': {},
  'engagement.state': {},
  'engagement.overview': {},
  'engagement.setStatistics': { seed: 7, finitePopulation: true, pairing: 'never' },
  'map.setPlaces': { places: { skole: { x: 0.25, y: 1 } }, step: 'moved' },
  'instrument.setLicensedTexts': { texts: { know1: { da: 'x' } } },
  'sheet.inspect': { file: 't', engagement: 'u', jobId: 'j' },
  'import.preview': { file: 't', beside: ['u'], sheet: 'Data', tool: 'surveyxact', jobId: 'j' },
  'import.commit': { file: 't', mapping: {}, roundId: '1', jobId: 'j' },
  'import.run': { file: 't', mapping: {}, round: '1', dryRun: false, jobId: 'j' },
  'mapping.read': { file: 't' },
  'mapping.write': { file: 't', mapping: {} },
  'import.undo': { batchId: '1' },
  'import.redo': { batchId: '1' },
  'account.write': { file: 't', of: { batchId: '1' }, language: 'nb', jobId: 'j' },
  'capacity.get': { audience: 'client', round: '1', compare: '2' },
  'results.explain': { path: 'cells.a.b', audience: 'client', round: '1', compare: '2' },
  'benchmark.state': { round: '1' },
  'benchmark.place': { round: '1' },
  'benchmark.add': { round: '1' },
  'benchmark.remove': {},
  'benchmark.setConsent': { given: true },
  'report.composition': {},
  'report.compose': { composition: { schema: 1 } },
  'report.state': { round: '1', audience: 'client' },
  'report.previewPages': { round: '1', language: 'nb', group: 'skole', composition: {} },
  'report.write': { file: 't', round: '1', language: 'en', jobId: 'j' },
  'report.writeGroups': { folder: 't', groups: ['skole'], replace: false, jobId: 'j' },
  'workbook.write': { file: 't', edition: 'consultant', jobId: 'j' },
  'data.write': { file: 't', round: '1', compare: '2', audience: 'client', language: 'da', jobId: 'j' },
  'slides.write': { file: 't', round: '1', compare: '2', language: 'en', audience: 'consultant', jobId: 'j' },
  'kit.write': { file: 't', minutes: 90, relations: [['a', 'b']], jobId: 'j' },
  'figure.write': { file: 't', content: { kind: 'png', bytes: new Uint8Array(8) } },
  'questionnaire.write': { file: 't', language: 'nb', jobId: 'j' },
  'comments.list': { round: '1' },
  'comments.review': { id: 'c', redacted: null, theme: 'x', state: 'chosen' },
  'dialogue.get': {},
  'dialogue.set': { plan: { points: [] }, step: 'ordered' },
  'plan.get': {},
  'plan.saveFocus': { id: null, title: 'x', description: '', relation: ['a', 'b'], dimension: null },
  'plan.removeFocus': { id: 1 },
  'plan.saveAction': {
    ...{ id: 1, focus: null, title: 'x', sign: '', responsible: '' },
    ...{ due: null, state: 'planned' },
  },
  'plan.removeAction': { id: 1 },
  'plan.order': { kind: 'action', ids: [2, 1] },
  'plan.addNote': { action: 1, round: null, text: 'x' },
  'plan.removeNote': { id: 1 },
  'document.check': {},
  'document.lookElsewhere': {},
  'document.keepBoth': {},
  'document.takeTheirs': { passphrase: 'p' },
  'document.overwrite': {},
  'document.saveAs': { file: 't' },
  'document.copyStructure': { file: 't' },
  'document.copyAggregates': { file: 't' },
  'backup.list': { file: 't' },
  'backup.make': {},
  'backup.restore': { id: 'b', passphrase: 'p' },
  'backup.writeCopy': { document: 't', id: 'b', file: 'u' },
  'salvage.write': { document: 't', file: 'u' },
  'passphrase.set': { passphrase: 'p' },
  'passphrase.change': { passphrase: 'p', next: 'q' },
  'passphrase.remove': { passphrase: 'p' },
  'privacy.deleteAnswers': { confirm: 'a.samspil' },
  'privacy.removeFromComputer': { confirm: 'a.samspil', deleteFile: true },
  'privacy.retention': {},
  'privacy.setRetention': { date: '2027-06-30' },
  'practice.cases': {},
  'practice.start': { file: 't', case: 'nordby', language: 'nb', seed: 7, exam: 'u' },
  'practice.state': {},
  'practice.exercise': { exercise: 'matrix' },
  'practice.answer': { exercise: 'matrix', answers: { a: 'b', c: 1, d: ['e'] }, seconds: 60 },
  'practice.writeRecord': { file: 't', person: 'P' },
  'examiner.state': {},
  'examiner.create': { name: 'H', passphrase: 'p' },
  'examiner.writeExam': { file: 't', title: 'E', case: 'ward', language: 'da', passphrase: 'p' },
  'examiner.readRecord': { file: 't' },
  'examiner.writePaper': { record: 't', file: 'u' },
  'guide.write': { file: 't', guide: 'method', language: 'nb' },
  'examiner.sign': { record: 't', file: 'u', marks: { a: 2 }, comment: '', passed: true, passphrase: 'p' },
  'clarity.set': { client: 'K', language: 'da', purpose: 'P', startsOn: '2026-03-01' },
  'groups.set': {
    groups: [{ id: 'a', name: { da: 'A' }, level: 'top', unit: null, invited: 3, aliases: ['b'] }],
    step: 'edited',
  },
  'groups.merge': { from: 'a', into: 'b' },
  'relations.set': { relations: [['a', 'b']], step: 'edited' },
  'rounds.set': { rounds: [{ id: '1', label: 'Før', opensOn: '2026-03-01' }], step: 'added' },
  'limits.set': { minCell: 5, secondarySuppression: true },
  'instrument.choose': { instrument: 'rc-7' },
  'instrument.set': { instrument: {}, step: 'edited' },
  'instrument.read': { file: 't' },
  'instrument.write': { file: 't' },
  'answers.count': {},
  'instrument.known': {},
  'instrument.chooseKnown': { hash: 'a1' },
  'brand.list': {},
  'brand.get': { id: 'a-1' },
  'brand.save': { id: 'a-1', brand: {} },
  'brand.remove': { id: 'a-1' },
  'brand.choose': { id: 'a-1' },
  'brand.import': { file: 't' },
  'brand.export': { id: 'a-1', file: 't' },
  'brand.readPicture': { file: 't', use: 'logo' },
  'brand.showPicture': { picture: { value: '<svg></svg>' } },
  'brand.readFont': { file: 't' },
  'recent.forget': { file: 'f' },
  'document.duplicate': { file: 'f' },
  'backup.saveCopy': { id: 'b', file: 'f' },
  'storage.sizes': {},
  'undo.state': {},
  'undo.undo': {},
  'undo.redo': {},
  'job.cancel': { jobId: 'j' },
};

describe('the contract', () => {
  it('gives the page names of methods only, each once, and none of the command line', () => {
    const pageNames: readonly string[] = METHOD_NAMES;
    expect(pageNames.filter((name) => !(names as string[]).includes(name))).toEqual([]);
    expect(new Set([...METHOD_NAMES, ...HOST_METHOD_NAMES]).size).toBe(
      METHOD_NAMES.length + HOST_METHOD_NAMES.length,
    );
    expect(names.filter((name) => !pageNames.includes(name)).sort()).toEqual(NOT_FOR_THE_PAGE);
  });

  it('names methods as area and verb', () => {
    expect(names.filter((name) => !/^[a-z]+\.[a-z][a-zA-Z]+$/u.test(name))).toEqual([]);
  });

  it.each(names)('%s takes its input and refuses everything else', (name) => {
    const { input } = methods[name];
    const good = accepted[name];
    expect(input.safeParse(good).success).toBe(true);
    for (const junk of [null, undefined, 7, 'text', true, [], [good], () => good])
      expect(input.safeParse(junk).success, String(junk)).toBe(false);
    expect(input.safeParse({ ...(good as object), more: 1 }).success).toBe(false);
    for (const [field, value] of Object.entries(good as Readonly<Record<string, unknown>>)) {
      if (typeof value !== 'string') continue;
      for (const wrong of [7, null, {}, ['x'], 'x'.repeat(5000)])
        expect(
          input.safeParse({ ...(good as object), [field]: wrong }).success,
          `${field}: ${String(wrong)}`,
        ).toBe(false);
    }
  });

  it('refuses any input that names no field of a method', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.dictionary(fc.string({ minLength: 12 }), fc.anything(), { minKeys: 1 }),
        (name, junk) => {
          expect(methods[name].input.safeParse(junk).success).toBe(false);
        },
      ),
    );
  });
});
