/** relcap-6: relational capacity on six parameters, one item each (method.md 1.2, 8.1); a template in our own words. */

const item = (id: string, da: string, nb: string, en: string) => ({ id, text: { da, nb, en } });

export const relcap6 = {
  schema: 1,
  id: 'relcap-6',
  version: '1.0',
  status: 'template-not-official',
  title: {
    da: 'Relationel kapacitet (6 parametre)',
    nb: 'Relasjonell kapasitet (6 parametre)',
    en: 'Relational capacity (6 parameters)',
  },
  notice: {
    da: 'Skabelon. Parametrene er samlet fra offentlige artikler, og udsagnene er formuleret til Samspil; det er ikke metodens officielle spørgeskema.',
    nb: 'Mal. Parametrene er samlet fra offentlige artikler, og utsagnene er formulert for Samspil; dette er ikke metodens offisielle spørreskjema.',
    en: 'Template. The parameters are gathered from public articles and the statements are worded for Samspil; this is not the official questionnaire of the method.',
  },
  scale: {
    min: 1,
    max: 5,
    labels: {
      da: ['Slet ikke', 'I ringe grad', 'I nogen grad', 'I høj grad', 'I meget høj grad'],
      nb: ['Ikke i det hele tatt', 'I liten grad', 'I noen grad', 'I stor grad', 'I svært stor grad'],
      en: ['Not at all', 'To a small degree', 'To some degree', 'To a high degree', 'To a very high degree'],
    },
  },
  missing: {
    missing: ['', 'ved ikke', 'vet ikke', "don't know", 88, 99],
    not_applicable: [
      'ikke relevant',
      'ikke aktuelt',
      'vi samarbejder ikke',
      'vi samarbeider ikke',
      'we do not work together',
      'n/a',
      0,
    ],
  },
  dimensions: [
    {
      id: 'collab',
      label: { da: 'Samarbejdsorientering', nb: 'Samarbeidsorientering', en: 'Collaboration orientation' },
      items: [
        item(
          'collab1',
          '{group} opsøger samarbejde med os om {task}.',
          '{group} oppsøker samarbeid med oss om {task}.',
          '{group} seeks to work with us on {task}.',
        ),
      ],
    },
    {
      id: 'know',
      label: { da: 'Kendskab', nb: 'Kjennskap', en: 'Knowledge of each other' },
      items: [
        item(
          'know1',
          '{group} kender vores opgaver og de vilkår, vi arbejder under.',
          '{group} kjenner oppgavene våre og vilkårene vi arbeider under.',
          '{group} knows our tasks and the conditions we work under.',
        ),
      ],
    },
    {
      id: 'info',
      label: { da: 'Information', nb: 'Informasjon', en: 'Information' },
      items: [
        item(
          'info1',
          '{group} holder os i tide orienteret om det, vi har brug for at vide om {task}.',
          '{group} holder oss i tide orientert om det vi trenger å vite om {task}.',
          '{group} keeps us informed in good time of what we need to know about {task}.',
        ),
      ],
    },
    {
      id: 'problem',
      label: { da: 'Problemløsning', nb: 'Problemløsning', en: 'Problem solving' },
      items: [
        item(
          'problem1',
          'Når der opstår problemer, løser {group} dem sammen med os.',
          'Når det oppstår problemer, løser {group} dem sammen med oss.',
          'When problems arise, {group} solves them together with us.',
        ),
      ],
    },
    {
      id: 'newsol',
      label: { da: 'Nye løsninger', nb: 'Nye løsninger', en: 'New solutions' },
      items: [
        item(
          'newsol1',
          '{group} finder nye, gode løsninger sammen med os, når opgaven kræver det.',
          '{group} finner nye, gode løsninger sammen med oss når oppgaven krever det.',
          '{group} finds good new solutions with us when the task calls for it.',
        ),
      ],
    },
    {
      id: 'respect',
      label: { da: 'Gensidig respekt', nb: 'Gjensidig respekt', en: 'Mutual respect' },
      items: [
        item(
          'respect1',
          '{group} respekterer vores faglige bidrag til {task}.',
          '{group} respekterer det faglige bidraget vårt til {task}.',
          '{group} respects our professional contribution to {task}.',
        ),
      ],
    },
  ],
};
