/** Learning in the window: a case is started, an exercise is played wrong and right, a number is worked out by hand, the guide is read. */
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Root } from '../../renderer/app/root.tsx';
import type { ExerciseState, PracticeState, ReadRecord } from '../../shared/api/practice-methods.ts';
import {
  EXERCISE_IDS,
  exerciseOf,
  type Answers,
  type ExerciseId,
  type Verdict,
} from '../../shared/domain/training/exercises/index.ts';
import type { PracticeMark } from '../../shared/domain/engagement/types.ts';
import { wordsOf } from '../../shared/i18n/index.ts';
import { Failure } from '../../shared/lib/failure.ts';
import { nordbyExample } from '../helpers/results.ts';
import { deskOf } from '../shared/domain/training/practice-desk.ts';
import { chosen, installFakeApi, openSession, overviewOf } from './helpers/fake-api.ts';

const MARK: PracticeMark = { case: 'nordby', seed: 5, language: 'da', exam: null };

/** An engine whose open document is a practice: the real exercises over a desk where the sheet is imported. */
function practise(mark: PracticeMark = MARK) {
  const desk = deskOf(mark);
  const api = installFakeApi({ session: openSession });
  const example = nordbyExample();
  const kept = new Map<
    ExerciseId,
    { answers: Answers; verdict: Verdict; attempts: number; seconds: number }
  >();
  const opened = (id: ExerciseId) => ({
    id,
    notYet: exerciseOf(id).notYet(desk),
    questions: exerciseOf(id).notYet(desk) === null ? exerciseOf(id).questions(desk) : [],
    answers: kept.get(id)?.answers ?? {},
    verdict: mark.exam === null ? (kept.get(id)?.verdict ?? null) : null,
    rubric: exerciseOf(id).rubric,
  });
  api.answer('engagement.overview', () =>
    overviewOf({ ...example, engagement: { ...example.engagement, practice: mark } }),
  );
  api.answer('practice.state', (): PracticeState => ({
    ...mark,
    startedAt: null,
    exercises: EXERCISE_IDS.map((id): ExerciseState => {
      const own = kept.get(id);
      const told = mark.exam === null ? own?.verdict.outcome : own && 'collected';
      return {
        id,
        place: exerciseOf(id).place,
        notYet: exerciseOf(id).notYet(desk),
        outcome: told ?? null,
        attempts: own?.attempts ?? 0,
        seconds: own?.seconds ?? 0,
      };
    }),
  }));
  api.answer('practice.exercise', ({ exercise }: { exercise: ExerciseId }) => opened(exercise));
  api.answer(
    'practice.answer',
    ({ exercise, answers, seconds }: { exercise: ExerciseId; answers: Answers; seconds: number }) => {
      const before = kept.get(exercise);
      const verdict = exerciseOf(exercise).check(desk, answers);
      kept.set(exercise, {
        answers,
        verdict,
        attempts: (before?.attempts ?? 0) + 1,
        seconds: (before?.seconds ?? 0) + seconds,
      });
      api.send('changed', { topics: ['practice'] });
      return opened(exercise);
    },
  );
  return { api, desk };
}

const panel = () => screen.findByRole('complementary', { name: 'Øvelser' });

/** Labels of the options of a question, the right one first. */
function optionsOf(desk: ReturnType<typeof deskOf>, id: ExerciseId, question: string) {
  const found = exerciseOf(id)
    .questions(desk)
    .find((one) => one.id === question);
  if (found?.kind !== 'choice') throw new Error('The question is a choice');
  const isRight = (option: string): boolean =>
    exerciseOf(id).check(desk, { [question]: option }).outcome === 'right';
  return [...found.options]
    .sort((a, b) => Number(isRight(b.id)) - Number(isRight(a.id)))
    .map(({ id: one }) => one);
}

describe('a practice document', () => {
  it('is marked in the head and in the title of the window, and lists its exercises', async () => {
    const { api } = practise();
    render(<Root />);
    const list = within(await panel());
    expect(list.getByText('0 af 10 løst')).toBeTruthy();
    expect(screen.getByText('Øvelse · opdigtede tal')).toBeTruthy();
    await waitFor(() =>
      expect(api.inputsOf('window.setTitle').at(-1)).toEqual({
        title: 'Øvelse · Nordby Kommune · Børn i udsatte positioner – Samspil',
      }),
    );
    const names = list.getAllByRole('listitem').map((item) => item.textContent);
    expect(names).toHaveLength(11);
    expect(names[6]).toContain('Ikke i denne case');
  });

  it('an ordinary one has neither mark nor panel', async () => {
    installFakeApi({ session: openSession });
    render(<Root />);
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('complementary', { name: 'Øvelser' })).toBeNull();
    expect(screen.queryByText('Øvelse · opdigtede tal')).toBeNull();
  });

  it('can be folded away and brought back', async () => {
    practise();
    const user = userEvent.setup();
    render(<Root />);
    await user.click(within(await panel()).getByRole('button', { name: 'Skjul øvelser' }));
    expect(screen.queryByText('0 af 10 løst')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Vis øvelser' }));
    expect(await screen.findByText('0 af 10 løst')).toBeTruthy();
  });
});

describe('an exercise', () => {
  it('leads to its place, is answered wrong and told why, then right', async () => {
    const { api, desk } = practise();
    const user = userEvent.setup();
    render(<Root />);
    const place = within(await panel());
    await user.click(place.getByRole('button', { name: /^Find det ensidige syn/u }));
    await user.click(place.getByRole('button', { name: 'Gå dertil' }));
    expect(screen.getByRole('tab', { name: 'Forskelle', selected: true })).toBeTruthy();

    const [right = '', wrong = ''] = optionsOf(desk, 'one-sided', 'view');
    const radio = async (value: string) => {
      const found = (await place.findAllByRole('radio')).find((one) => one.getAttribute('value') === value);
      if (found === undefined) throw new Error(`The option ${value} is offered`);
      return found;
    };
    await user.click(await radio(wrong));
    await user.click(place.getByRole('button', { name: 'Se, om det passer' }));
    const said = within(place.getByRole('status'));
    expect(await said.findByText('Prøv igen')).toBeTruthy();
    expect(said.getByRole('button', { name: 'Se efter her' })).toBeTruthy();

    await user.click(await radio(right));
    await user.click(place.getByRole('button', { name: 'Se, om det passer' }));
    expect(await said.findByText('Løst')).toBeTruthy();
    expect(said.queryByText('Prøv igen')).toBeNull();
    expect(await place.findByText(/^2 forsøg/u)).toBeTruthy();
    expect(api.inputsOf('practice.answer')).toMatchObject([
      { exercise: 'one-sided', answers: { view: wrong } },
      { exercise: 'one-sided', answers: { view: right } },
    ]);
    await user.click(place.getByRole('button', { name: 'Alle øvelser' }));
    expect(place.getByText(/^1 af 10 løst/u)).toBeTruthy();
  });

  it('takes several, numbers and texts, each by its own control', async () => {
    const { api, desk } = practise();
    const user = userEvent.setup();
    render(<Root />);
    const place = within(await panel());
    await user.click(place.getByRole('button', { name: /^Læs matricen/u }));
    const between = desk.result?.indices.between.mean ?? 0;
    await user.type(await place.findByRole('textbox'), between.toFixed(2).replace('.', ','));
    await user.click(place.getByRole('button', { name: 'Se, om det passer' }));
    expect(await place.findByText('På vej')).toBeTruthy();
    await user.click(place.getByRole('button', { name: 'Alle øvelser' }));
    await user.click(place.getByRole('button', { name: /^Vælg fokusrelationer/u }));
    const boxes = await place.findAllByRole('checkbox');
    for (const box of boxes.slice(0, 3)) await user.click(box);
    expect(place.getByText('Vælg 2 til 3; 3 er valgt.')).toBeTruthy();
    expect(boxes[3]).toHaveProperty('disabled', true);
    await user.type(
      place.getByRole('textbox'),
      'Her begynder vi, fordi kerneopgaven hviler på netop de tre.',
    );
    await user.click(place.getByRole('button', { name: 'Se, om det passer' }));
    await waitFor(() => expect(api.inputsOf('practice.answer')).toHaveLength(2));
    const [, given] = api.inputsOf('practice.answer') as { answers: Answers }[];
    expect(Object.values(given?.answers ?? {}).find(Array.isArray)).toHaveLength(3);
  });

  it('keeps what is written while one looks elsewhere', async () => {
    practise();
    const user = userEvent.setup();
    render(<Root />);
    const place = within(await panel());
    await user.click(place.getByRole('button', { name: /^Læs matricen/u }));
    await user.type(await place.findByRole('textbox'), '3,1');
    await user.click(place.getByRole('button', { name: 'Alle øvelser' }));
    await user.click(place.getByRole('button', { name: /^Forklar et interval/u }));
    await user.click(place.getByRole('button', { name: 'Skjul øvelser' }));
    await user.click(screen.getByRole('button', { name: 'Vis øvelser' }));
    const again = within(await panel());
    await user.click(await again.findByRole('button', { name: 'Alle øvelser' }));
    await user.click(again.getByRole('button', { name: /^Læs matricen/u }));
    expect(await again.findByDisplayValue('3,1')).toBeTruthy();
  });

  it('says what is missing where it cannot be done yet', async () => {
    practise();
    const user = userEvent.setup();
    render(<Root />);
    const place = within(await panel());
    await user.click(place.getByRole('button', { name: /^Skeln ændring fra tilfælde/u }));
    expect(await place.findByText(/kun én måling|to målinger|målt én gang/u)).toBeTruthy();
    expect(place.queryByRole('button', { name: 'Se, om det passer' })).toBeNull();
  });

  it('gives no hints in an exam', async () => {
    const { desk } = practise({ ...MARK, exam: 'exam-1' });
    const user = userEvent.setup();
    render(<Root />);
    const place = within(await panel());
    expect(place.getByText(/^Det er en prøve/u)).toBeTruthy();
    await user.click(place.getByRole('button', { name: /^Find det ensidige syn/u }));
    const [, wrong] = optionsOf(desk, 'one-sided', 'view');
    const radios = await place.findAllByRole('radio');
    for (const one of radios) if (one.getAttribute('value') === wrong) await user.click(one);
    await user.click(place.getByRole('button', { name: 'Gem svar' }));
    expect(await place.findByText(/^Svaret er gemt/u)).toBeTruthy();
    expect(place.queryByText('Prøv igen')).toBeNull();
    expect(place.queryByText('Det ser kursusholderen efter')).toBeNull();
  });

  it('is handed in with one’s name', async () => {
    const { api } = practise();
    api.answer('practice.writeRecord', () => ({ bytes: 900 }));
    api.answer('dialog.saveAs', () => chosen('Ida øvelsesbevis.json'));
    const user = userEvent.setup();
    render(<Root />);
    const place = within(await panel());
    expect(place.queryByLabelText('Dit navn')).toBeNull();
    await user.click(place.getByRole('button', { name: /^Hent det rodede ark/u }));
    await user.click(await place.findByRole('button', { name: 'Se, om det passer' }));
    await user.click(place.getByRole('button', { name: 'Alle øvelser' }));
    await user.type(await place.findByLabelText('Dit navn'), 'Ida Lund');
    await user.click(place.getByRole('button', { name: 'Gem til kursusholderen …' }));
    expect(await place.findByText('Ida øvelsesbevis.json er gemt.')).toBeTruthy();
    expect(api.inputsOf('practice.writeRecord')).toEqual([
      { file: 'token-Ida øvelsesbevis.json', person: 'Ida Lund' },
    ]);
  });
});

describe('the start of a case', () => {
  const CASES = [
    { id: 'nordby', groups: 8, people: 118, rounds: 1, instrument: 'relcap-6' },
    { id: 'new-start', groups: 8, people: 96, rounds: 2, instrument: 'relcap-6' },
  ];

  it('says what a case teaches, and starts the one that is chosen in its language', async () => {
    const api = installFakeApi();
    api.answer('practice.cases', () => CASES);
    api.answer('practice.start', () => ({ fileName: 'x.samspil', files: [] }));
    const user = userEvent.setup();
    render(<Root />);
    await user.click(await screen.findByRole('button', { name: 'Øv dig på en case' }));
    const radio = await screen.findByRole('radio', { name: /8 grupper · 96 personer · 2 målinger/u });
    await user.click(radio);
    await user.click(screen.getByRole('button', { name: 'Vælg placering og begynd …' }));
    await waitFor(() => expect(api.inputsOf('engagement.open')).toHaveLength(1));
    expect(api.inputsOf('practice.start')).toEqual([
      { file: 'token-rapport.pdf', case: 'new-start', language: 'da' },
    ]);
  });

  it('takes an exam file, which then decides', async () => {
    const api = installFakeApi();
    api.answer('practice.cases', () => CASES);
    api.answer('dialog.openTraining', () => [chosen('prøve.json')]);
    api.answer('practice.start', () => {
      throw new Failure('examiner.exam-altered', { file: 'prøve.json' });
    });
    const user = userEvent.setup();
    render(<Root />);
    await user.click(await screen.findByRole('button', { name: 'Øv dig på en case' }));
    await user.click(await screen.findByRole('button', { name: 'Vælg prøvefil …' }));
    expect(await screen.findByText('Prøve: prøve.json')).toBeTruthy();
    expect(screen.queryByRole('radio')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Vælg placering og begynd …' }));
    expect(await screen.findByText(/^prøve\.json er ændret/u)).toBeTruthy();
    expect(api.inputsOf('practice.start')).toMatchObject([{ exam: 'token-prøve.json' }]);
  });
});

describe('a number by hand', () => {
  it('hides the answer, names the first number that differs, and knows when all is right', async () => {
    practise();
    const user = userEvent.setup();
    render(<Root />);
    const [figure] = (await screen.findAllByRole('button', { name: '3,3' })).filter(
      (one) => one.closest('dd') !== null,
    );
    if (figure === undefined) throw new Error('The index is shown');
    await user.click(figure);
    const drawer = within(await screen.findByRole('complementary', { name: 'Sådan er tallet lavet' }));
    const heading = await drawer.findByRole('heading', { name: wordsOf('da').t('explain.heading.steps') });
    const numbers = [...(heading.parentElement?.querySelectorAll('p') ?? [])].flatMap(
      ({ textContent }) => textContent.match(/\d+(?:,\d+)?/gu) ?? [],
    );
    const value = numbers.at(-1) ?? '';
    expect(drawer.getAllByText(new RegExp(value, 'u')).length).toBeGreaterThan(0);
    await user.click(drawer.getByRole('button', { name: 'Regn selv' }));
    expect(drawer.queryByText(new RegExp(value, 'u'))).toBeNull();
    const fields = drawer.getAllByRole('textbox');
    expect(fields).toHaveLength(numbers.length);
    const last = fields.at(-1);
    if (last === undefined) throw new Error('There is a field for the result');
    await user.type(last, '1,11');
    await user.click(drawer.getByRole('button', { name: 'Efterregn' }));
    expect(drawer.getByText(/1,11 er for lavt/u)).toBeTruthy();
    expect(last.getAttribute('aria-invalid')).toBe('true');
    await user.clear(last);
    for (const [index, field] of fields.entries()) await user.type(field, numbers[index] ?? '');
    await user.click(drawer.getByRole('button', { name: 'Efterregn' }));
    expect(drawer.getByText('Ja, hele udregningen passer.')).toBeTruthy();
    await user.click(drawer.getByRole('button', { name: 'Vis facit' }));
    expect(drawer.getByRole('heading', { name: wordsOf('da').t('explain.heading.steps') })).toBeTruthy();
  });
});

describe('the guide', () => {
  it('opens from the menu, is searched, led through and back', async () => {
    const api = installFakeApi();
    const user = userEvent.setup();
    render(<Root />);
    await screen.findByRole('button', { name: 'Øv dig på en case' });
    api.menu('guide.method');
    const guide = within(await screen.findByRole('dialog', { name: 'Metoden' }));
    await user.click(guide.getByRole('button', { name: 'Ordliste' }));
    expect(guide.getAllByRole('rowheader', { name: 'kerneopgave' })).toHaveLength(2);
    await user.type(guide.getByRole('searchbox'), 'kendskab');
    expect(guide.getByText(/sted(?:er)? om »kendskab«/u)).toBeTruthy();
    await user.click(guide.getByRole('button', { name: 'De seks parametre' }));
    expect(guide.getByRole('heading', { name: 'De seks parametre' })).toBe(document.activeElement);
    await user.click(guide.getByRole('button', { name: 'Tilbage' }));
    expect(guide.getByRole('heading', { name: 'Fagets ord' })).toBeTruthy();
  });

  it('changes to the other guides, and each has its own command', async () => {
    const api = installFakeApi();
    const user = userEvent.setup();
    render(<Root />);
    await screen.findByRole('button', { name: 'Øv dig på en case' });
    api.menu('guide.user');
    const guide = within(await screen.findByRole('dialog', { name: 'Brugerguide' }));
    expect(guide.getByRole('heading', { name: 'Fra nyt forløb til spørgeskema' })).toBeTruthy();
    await user.click(guide.getByRole('radio', { name: 'IT' }));
    const other = within(await screen.findByRole('dialog', { name: 'Til IT-afdelingen' }));
    expect(other.getByRole('heading', { name: 'Hvad ligger hvor' })).toBeTruthy();
  });

  it('is one press away at the first start of a newer version', async () => {
    window.history.replaceState(null, '', '?updated=0.0.9');
    installFakeApi();
    const user = userEvent.setup();
    render(<Root />);
    expect(await screen.findByText(wordsOf('da').t('version.new'))).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Læs mere' }));
    const guide = within(await screen.findByRole('dialog', { name: 'Brugerguide' }));
    expect(guide.getByRole('heading', { name: 'Første start efter en ny version' })).toBe(
      document.activeElement,
    );
    window.history.replaceState(null, '', '/');
  });
});

describe('the course holder', () => {
  const read = (trust: ReadRecord['trust']): ReadRecord => {
    const desk = deskOf(MARK);
    const exercise = exerciseOf('choose');
    return {
      fileName: 'ida.json',
      record: {
        schema: 1,
        person: 'Ida Lund',
        practice: MARK,
        exam: null,
        writtenAt: '2026-11-28T12:00:00.000Z',
        program: 'Samspil 0.1.0',
        attempts: [],
      },
      assessment: null,
      trust,
      holder: null,
      exam: null,
      exercises: [
        {
          id: 'choose',
          questions: exercise.questions(desk),
          answers: {},
          attempts: 1,
          seconds: 90,
          told: 'collected',
          checked: 'wrong',
          rubric: exercise.rubric,
        },
      ],
    };
  };

  it('opens many records, tells what cannot be read, marks one and signs it', async () => {
    const api = installFakeApi();
    let signed = false;
    api.answer('practice.cases', () => []);
    api.answer('examiner.state', () => ({ name: 'Kursus & Co', fingerprint: '0123 4567' }));
    api.answer('dialog.openTraining', () => [chosen('ida.json'), chosen('ferie.json')]);
    api.answer('examiner.readRecord', ({ file }: { file: string }) => {
      if (file === 'token-ferie.json')
        throw new Failure('record.invalid', { field: 'record', problem: 'missing', value: '' });
      return read(signed ? 'own' : 'unsigned');
    });
    api.answer('dialog.saveAs', () => chosen('ida-underskrevet.json'));
    api.answer('examiner.sign', () => {
      signed = true;
      return { bytes: 900 };
    });
    const user = userEvent.setup();
    render(<Root />);
    await user.click(await screen.findByRole('button', { name: 'Øv dig på en case' }));
    await user.click(await screen.findByRole('button', { name: 'For kursusholdere …' }));
    await user.click(await screen.findByRole('button', { name: 'Åbn beviser …' }));
    expect((await screen.findByRole('alert')).textContent).toContain('ferie.json');
    await user.click(screen.getByRole('button', { name: /^Ida Lund/u }));
    expect(screen.getByText(/Filen siger »Til kursusholderen«/u)).toBeTruthy();
    expect(screen.getByText('1 punkt mangler en vurdering')).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'Delvist' }));
    expect(screen.queryByText('1 punkt mangler en vurdering')).toBeNull();
    await user.type(screen.getByLabelText('Kommentar'), 'Godt begrundet.');
    await user.click(screen.getByRole('checkbox', { name: 'Bestået' }));
    await user.type(screen.getByLabelText('Adgangssætning'), 'et langt og roligt kursus');
    await user.click(screen.getByRole('button', { name: 'Underskriv og gem …' }));
    expect(await screen.findByText(/Underskrevet af dig/u)).toBeTruthy();
    expect(api.inputsOf('examiner.sign')).toMatchObject([
      { marks: { 'practice.rubric.choose-reason': 1 }, comment: 'Godt begrundet.', passed: true },
    ]);
  });
});
