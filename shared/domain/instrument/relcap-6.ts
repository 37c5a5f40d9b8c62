/** Instrument file `relcap-6`: six parameters of relational capacity, one item each, in words of our own. A template. */

const item = (id: string, da: string, nb: string, en: string) => ({ id, text: { da, nb, en } });

export const relcap6 = {
  schema: 1,
  id: 'relcap-6',
  version: '1.0',
  status: 'template-not-official',
  title: {
    da: 'Relationel kapacitet (6 parametre)',
    nb: 'Relasjonell kapasitet (6 parametere)',
    en: 'Relational capacity (6 parameters)',
  },
  notice: {
    da: 'Ikke et officielt spørgeskema. Parametrene er samlet fra offentlige artikler, og ordlyden er Samspils egen. Tilpas den til jeres kortlægning.',
    nb: 'Ikke et offisielt spørreskjema. Parameterne er samlet fra offentlige artikler, og ordlyden er Samspils egen. Tilpass den til kartleggingen deres.',
    en: 'Not an official questionnaire. The parameters are gathered from public articles and the wording is our own. Adapt it to your survey.',
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
          '{group} kender vores opgaver og de vilkår, vi arbejder under, når det gælder {task}.',
          '{group} kjenner oppgavene våre og vilkårene vi arbeider under, når det gjelder {task}.',
          '{group} knows our tasks and the conditions we work under when it comes to {task}.',
        ),
      ],
    },
    {
      id: 'info',
      label: { da: 'Information', nb: 'Informasjon', en: 'Information' },
      items: [
        item(
          'info1',
          '{group} giver os i god tid besked om det, vi har brug for at vide om {task}.',
          '{group} gir oss i god tid beskjed om det vi trenger å vite om {task}.',
          '{group} tells us in good time what we need to know about {task}.',
        ),
      ],
    },
    {
      id: 'problem',
      label: { da: 'Problemløsning', nb: 'Problemløsning', en: 'Problem solving' },
      items: [
        item(
          'problem1',
          'Når der opstår problemer omkring {task}, løser {group} dem sammen med os.',
          'Når det oppstår problemer rundt {task}, løser {group} dem sammen med oss.',
          'When problems arise around {task}, {group} works them out together with us.',
        ),
      ],
    },
    {
      id: 'newsol',
      label: { da: 'Nye løsninger', nb: 'Nye løsninger', en: 'New solutions' },
      items: [
        item(
          'newsol1',
          '{group} er med til at finde nye løsninger sammen med os, når {task} kræver det.',
          '{group} er med på å finne nye løsninger sammen med oss når {task} krever det.',
          '{group} joins us in finding new solutions when {task} calls for them.',
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
} as const;
