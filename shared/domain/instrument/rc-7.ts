/** rc-7: relational coordination on seven dimensions, one item each (method.md 1.3, 2.2, 8.1); paraphrased, the licensed wording may be pasted in. */

type Three = readonly [da: string, nb: string, en: string];
const texts = ([da, nb, en]: Three) => ({ da, nb, en });

const OFTEN = {
  da: ['Aldrig', 'Sjældent', 'Af og til', 'Ofte', 'Altid'],
  nb: ['Aldri', 'Sjelden', 'Av og til', 'Ofte', 'Alltid'],
  en: ['Never', 'Rarely', 'Sometimes', 'Often', 'Always'],
};
const DEGREE = {
  da: ['Slet ikke', 'Lidt', 'Noget', 'Meget', 'Fuldt ud'],
  nb: ['Ikke i det hele tatt', 'Litt', 'Noe', 'Mye', 'Fullt ut'],
  en: ['Not at all', 'A little', 'Somewhat', 'A lot', 'Completely'],
};
const KNOWLEDGE = {
  da: ['Ingenting', 'Lidt', 'Noget', 'Meget', 'Alt'],
  nb: ['Ingenting', 'Litt', 'Noe', 'Mye', 'Alt'],
  en: ['Nothing', 'A little', 'Some', 'A lot', 'Everything'],
};
const BLAME_OR_SOLVE = {
  da: [
    'Giver altid andre skylden',
    'Giver mest andre skylden',
    'Hverken eller',
    'Løser mest sammen med os',
    'Løser altid sammen med os',
  ],
  nb: [
    'Legger alltid skylden på andre',
    'Legger mest skylden på andre',
    'Verken eller',
    'Løser mest sammen med oss',
    'Løser alltid sammen med oss',
  ],
  en: ['Always blames', 'Mostly blames', 'Neither', 'Mostly solves with us', 'Always solves with us'],
};
const CONTACT = {
  da: ['Slet ikke nok', 'Alt for ofte', 'Ikke nok', 'For ofte', 'Passende'],
  nb: ['Slett ikke nok', 'Altfor ofte', 'Ikke nok', 'For ofte', 'Passe'],
  en: ['Not nearly enough', 'Much too often', 'Not enough', 'Too often', 'Just the right amount'],
};

const dimension = (id: string, label: Three, text: Three, labels: typeof OFTEN, extra: object = {}) => ({
  id,
  label: texts(label),
  items: [{ id: `${id}1`, text: texts(text), labels, ...extra }],
});

export const rc7 = {
  schema: 1,
  id: 'rc-7',
  version: '1.0',
  status: 'template-not-official',
  title: {
    da: 'Relationel koordinering (7 dimensioner)',
    nb: 'Relasjonell koordinering (7 dimensjoner)',
    en: 'Relational coordination (7 dimensions)',
  },
  notice: {
    da: 'Skabelon med Samspils egne formuleringer. Ordlyden i RC Survey kræver licens; har I en, kan den sættes ind ved siden af vores.',
    nb: 'Mal med Samspils egne formuleringer. Ordlyden i RC Survey krever lisens; har dere en, kan den settes inn ved siden av vår.',
    en: 'Template in our own words. The wording of the RC Survey needs a licence; if you hold one, paste it in beside ours.',
  },
  scale: { min: 1, max: 5, labels: {} },
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
    dimension(
      'freq',
      ['Hyppig kommunikation', 'Hyppig kommunikasjon', 'Frequent communication'],
      [
        'Hvor godt passer mængden af kontakt fra {group} til det, I har brug for i {task}?',
        'Hvor godt passer mengden kontakt fra {group} til det dere trenger i {task}?',
        'How well does the amount of contact from {group} fit what you need for {task}?',
      ],
      CONTACT,
      { optional_recode: { '1': 1, '2': 3, '3': 5, '4': 4, '5': 2 } },
    ),
    dimension(
      'timely',
      ['Rettidig kommunikation', 'Rettidig kommunikasjon', 'Timely communication'],
      [
        'Kommer kontakten fra {group} om {task}, når I har brug for den?',
        'Kommer kontakten fra {group} om {task} når dere trenger den?',
        'Does contact from {group} about {task} come when you need it?',
      ],
      OFTEN,
    ),
    dimension(
      'accurate',
      ['Præcis kommunikation', 'Presis kommunikasjon', 'Accurate communication'],
      [
        'Er det, {group} fortæller jer om {task}, rigtigt og præcist?',
        'Er det {group} forteller dere om {task}, riktig og presist?',
        'Is what {group} tells you about {task} correct and precise?',
      ],
      OFTEN,
    ),
    dimension(
      'problem',
      ['Problemløsende kommunikation', 'Problemløsende kommunikasjon', 'Problem-solving communication'],
      [
        'Når noget går galt i {task}: leder {group} efter en skyldig, eller løser de det sammen med jer?',
        'Når noe går galt i {task}: leter {group} etter en skyldig, eller løser de det sammen med dere?',
        'When something goes wrong in {task}, does {group} look for someone to blame or solve it with you?',
      ],
      BLAME_OR_SOLVE,
    ),
    dimension(
      'goals',
      ['Fælles mål', 'Felles mål', 'Shared goals'],
      [
        'I hvor høj grad deler {group} jeres mål for {task}?',
        'I hvor stor grad deler {group} målene deres for {task}?',
        'How far does {group} share your goals for {task}?',
      ],
      DEGREE,
    ),
    dimension(
      'know',
      ['Fælles viden', 'Felles kunnskap', 'Shared knowledge'],
      [
        'Hvor meget ved {group} om jeres del af {task}?',
        'Hvor mye vet {group} om deres del av {task}?',
        'How much does {group} know about your part of {task}?',
      ],
      KNOWLEDGE,
    ),
    dimension(
      'respect',
      ['Gensidig respekt', 'Gjensidig respekt', 'Mutual respect'],
      [
        'I hvor høj grad respekterer {group} jeres del af {task}?',
        'I hvor stor grad respekterer {group} deres del av {task}?',
        'How far does {group} respect your part of {task}?',
      ],
      DEGREE,
    ),
  ],
  subscales: [
    {
      id: 'communication',
      label: { da: 'Kommunikation', nb: 'Kommunikasjon', en: 'Communication' },
      dimensions: ['freq', 'timely', 'accurate', 'problem'],
    },
    {
      id: 'relationship',
      label: { da: 'Relationer', nb: 'Relasjoner', en: 'Relationships' },
      dimensions: ['goals', 'know', 'respect'],
    },
  ],
  bands: {
    enabled: false,
    source: 'unverified convention',
    layers: { within: [4.1, 4.6], between: [3.5, 4.0] },
  },
};
