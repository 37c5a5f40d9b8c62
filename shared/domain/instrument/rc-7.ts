/** Instrument file `rc-7`: the seven dimensions of relational coordination, one item each, in words of our own. A template. */

type Five = readonly [string, string, string, string, string];

const item = (
  id: string,
  text: Readonly<Record<'da' | 'nb' | 'en', string>>,
  labels: Readonly<Record<'da' | 'nb' | 'en', Five>>,
) => ({ id, text, labels });

const HOW_OFTEN = {
  da: ['Aldrig', 'Sjældent', 'Nogle gange', 'Ofte', 'Altid'],
  nb: ['Aldri', 'Sjelden', 'Av og til', 'Ofte', 'Alltid'],
  en: ['Never', 'Rarely', 'Sometimes', 'Often', 'Always'],
} as const;

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
    da: 'Ikke RC Survey. Spørgsmålene er Samspils egne omskrivninger. Ordlyden i RC Survey kræver licens; har I den, kan I indsætte den ved hvert spørgsmål.',
    nb: 'Ikke RC Survey. Spørsmålene er Samspils egne omskrivninger. Ordlyden i RC Survey krever lisens; har dere den, kan dere lime den inn ved hvert spørsmål.',
    en: 'Not the RC Survey. The questions are paraphrases of our own. The wording of the RC Survey needs a licence; if you hold one, you can paste it in beside each question.',
  },
  scale: { min: 1, max: 5 },
  dimensions: [
    {
      id: 'freq',
      label: { da: 'Hyppig kommunikation', nb: 'Hyppig kommunikasjon', en: 'Frequent communication' },
      items: [
        {
          // Labels stand in scored order. A file with the displayed order (1 = much too seldom ... 3 = just right ...
          // 5 = much too often) needs the optional recode.
          ...item(
            'freq1',
            {
              da: 'Passer mængden af kontakt fra {group} til det, du har brug for i arbejdet med {task}?',
              nb: 'Passer mengden kontakt fra {group} til det du har behov for i arbeidet med {task}?',
              en: 'Does the amount of contact from {group} fit what you need in the work on {task}?',
            },
            {
              da: ['Alt for sjældent', 'Alt for ofte', 'For sjældent', 'For ofte', 'Lige tilpas'],
              nb: ['Altfor sjelden', 'Altfor ofte', 'For sjelden', 'For ofte', 'Akkurat passe'],
              en: ['Not nearly enough', 'Much too often', 'Not enough', 'Too often', 'Just right'],
            },
          ),
          optional_recode: { 1: 1, 2: 3, 3: 5, 4: 4, 5: 2 },
        },
      ],
    },
    {
      id: 'timely',
      label: { da: 'Rettidig kommunikation', nb: 'Rettidig kommunikasjon', en: 'Timely communication' },
      items: [
        item(
          'timely1',
          {
            da: 'Hører du fra {group} på det tidspunkt, hvor du har brug for det i arbejdet med {task}?',
            nb: 'Hører du fra {group} på det tidspunktet du trenger det i arbeidet med {task}?',
            en: 'Do you hear from {group} at the time when you need it in the work on {task}?',
          },
          HOW_OFTEN,
        ),
      ],
    },
    {
      id: 'accurate',
      label: { da: 'Præcis kommunikation', nb: 'Presis kommunikasjon', en: 'Accurate communication' },
      items: [
        item(
          'accurate1',
          {
            da: 'Kan du regne med, at det, {group} fortæller dig om {task}, er rigtigt og præcist?',
            nb: 'Kan du stole på at det {group} forteller deg om {task}, er riktig og presist?',
            en: 'Can you count on what {group} tells you about {task} to be correct and precise?',
          },
          HOW_OFTEN,
        ),
      ],
    },
    {
      id: 'problem',
      label: {
        da: 'Problemløsende kommunikation',
        nb: 'Problemløsende kommunikasjon',
        en: 'Problem-solving communication',
      },
      items: [
        item(
          'problem1',
          {
            da: 'Når noget går galt i arbejdet med {task}: Leder {group} så efter en skyldig, eller finder de en løsning sammen med jer?',
            nb: 'Når noe går galt i arbeidet med {task}: Leter {group} etter en skyldig, eller finner de en løsning sammen med dere?',
            en: 'When something goes wrong in the work on {task}: does {group} look for someone to blame, or find a solution with you?',
          },
          {
            da: [
              'Altid en skyldig',
              'Mest en skyldig',
              'Hverken-eller',
              'Mest en løsning',
              'Altid en løsning',
            ],
            nb: [
              'Alltid en skyldig',
              'Mest en skyldig',
              'Verken eller',
              'Mest en løsning',
              'Alltid en løsning',
            ],
            en: ['Always blame', 'Mostly blame', 'Neither', 'Mostly a solution', 'Always a solution'],
          },
        ),
      ],
    },
    {
      id: 'goals',
      label: { da: 'Fælles mål', nb: 'Felles mål', en: 'Shared goals' },
      items: [
        item(
          'goals1',
          {
            da: 'I hvor høj grad arbejder {group} efter de samme mål som jer, når det gælder {task}?',
            nb: 'I hvor stor grad arbeider {group} mot de samme målene som dere når det gjelder {task}?',
            en: 'How far does {group} work towards the same goals as you when it comes to {task}?',
          },
          {
            da: ['Slet ikke', 'Lidt', 'Noget', 'Meget', 'Fuldt ud'],
            nb: ['Ikke i det hele tatt', 'Litt', 'Noe', 'Mye', 'Fullt ut'],
            en: ['Not at all', 'A little', 'Somewhat', 'A lot', 'Completely'],
          },
        ),
      ],
    },
    {
      id: 'know',
      label: { da: 'Fælles viden', nb: 'Felles kunnskap', en: 'Shared knowledge' },
      items: [
        item(
          'know1',
          {
            da: 'Hvor meget ved {group} om jeres del af arbejdet med {task}?',
            nb: 'Hvor mye vet {group} om deres del av arbeidet med {task}?',
            en: 'How much does {group} know about your part of the work on {task}?',
          },
          {
            da: ['Intet', 'Lidt', 'Noget', 'Meget', 'Alt'],
            nb: ['Ingenting', 'Litt', 'Noe', 'Mye', 'Alt'],
            en: ['Nothing', 'A little', 'Some', 'A lot', 'Everything'],
          },
        ),
      ],
    },
    {
      id: 'respect',
      label: { da: 'Gensidig respekt', nb: 'Gjensidig respekt', en: 'Mutual respect' },
      items: [
        item(
          'respect1',
          {
            da: 'Hvor stor respekt viser {group} for jeres del af arbejdet med {task}?',
            nb: 'Hvor stor respekt viser {group} for den delen av arbeidet med {task} som dere gjør?',
            en: 'How much respect does {group} show for your part of the work on {task}?',
          },
          {
            da: ['Slet ingen', 'Lidt', 'Nogen', 'Stor', 'Fuld'],
            nb: ['Ingen', 'Litt', 'Noe', 'Stor', 'Full'],
            en: ['None at all', 'A little', 'Some', 'A lot', 'Complete'],
          },
        ),
      ],
    },
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
} as const;
