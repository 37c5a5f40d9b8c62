/** Texts of the area "domain": what is wrong with a field of a file, as the end of a sentence. */
import type { Messages } from '../types.ts';

export const domainMessages = {
  'field.above': {
    da: 'skal være større end {{other}}',
    nb: 'må være større enn {{other}}',
    en: 'must be greater than {{other}}',
  },
  'field.between': {
    da: 'skal ligge mellem {{min}} og {{max}}',
    nb: 'må ligge mellom {{min}} og {{max}}',
    en: 'must lie between {{min}} and {{max}}',
  },
  'field.boolean': {
    da: 'skal være true eller false',
    nb: 'må være true eller false',
    en: 'must be true or false',
  },
  'field.duplicate': {
    da: 'har værdien "{{value}}", som allerede er brugt',
    nb: 'har verdien «{{value}}», som allerede er brukt',
    en: 'has the value "{{value}}", which is already used',
  },
  'field.id': {
    da: 'skal være et kort navn, der ikke er tomt og ikke begynder med @',
    nb: 'må være et kort navn som ikke er tomt og ikke begynner med @',
    en: 'must be a short name that is not empty and does not start with @',
  },
  'field.label-count': {
    da: 'har {{count}} svartekster, men skalaen har {{points}} trin',
    nb: 'har {{count}} svartekster, men skalaen har {{points}} trinn',
    en: 'has {{count}} labels, but the scale has {{points}} points',
  },
  'field.list': { da: 'skal være en liste', nb: 'må være en liste', en: 'must be a list' },
  'field.not-empty': { da: 'må ikke være tom', nb: 'kan ikke være tom', en: 'must not be empty' },
  'field.number': { da: 'skal være et tal', nb: 'må være et tall', en: 'must be a number' },
  'field.object': {
    da: 'skal være et objekt med felter',
    nb: 'må være et objekt med felter',
    en: 'must be an object with fields',
  },
  'field.one-of': {
    da: 'skal være en af: {{allowed}}',
    nb: 'må være en av: {{allowed}}',
    en: 'must be one of: {{allowed}}',
  },
  'field.pair': {
    da: 'skal være et par [hvem svarer, om hvem]',
    nb: 'må være et par [hvem svarer, om hvem]',
    en: 'must be a pair [rater, rated]',
  },
  'field.positive': {
    da: 'skal være større end 0',
    nb: 'må være større enn 0',
    en: 'must be greater than 0',
  },
  'field.recode-key': {
    da: 'omkoder en værdi, der ikke ligger på skalaen {{min}}-{{max}}',
    nb: 'omkoder en verdi som ikke ligger på skalaen {{min}}-{{max}}',
    en: 'recodes a value that is not on the scale {{min}}-{{max}}',
  },
  'field.relations': {
    da: 'skal være "all", "others" eller en liste af par',
    nb: 'må være "all", "others" eller en liste med par',
    en: 'must be "all", "others" or a list of pairs',
  },
  'field.schema': { da: 'skal være 1', nb: 'må være 1', en: 'must be 1' },
  'field.text': { da: 'skal være en tekst', nb: 'må være en tekst', en: 'must be a text' },
  'field.too-long': {
    da: 'er længere end {{limit}} tegn',
    nb: 'er lengre enn {{limit}} tegn',
    en: 'is longer than {{limit}} characters',
  },
  'field.unknown-dimension': {
    da: 'nævner dimensionen "{{value}}", som instrumentet ikke har',
    nb: 'nevner dimensjonen «{{value}}», som instrumentet ikke har',
    en: 'names the dimension "{{value}}", which the instrument does not have',
  },
  'field.unknown-group': {
    da: 'nævner gruppen "{{value}}", som ikke står i groups',
    nb: 'nevner gruppen «{{value}}», som ikke står i groups',
    en: 'names the group "{{value}}", which is not among the groups',
  },
  'field.whole': { da: 'skal være et helt tal', nb: 'må være et helt tall', en: 'must be a whole number' },
  'field.whole-between': {
    da: 'skal være et helt tal mellem {{min}} og {{max}}',
    nb: 'må være et helt tall mellom {{min}} og {{max}}',
    en: 'must be a whole number between {{min}} and {{max}}',
  },
} as const satisfies Messages;
