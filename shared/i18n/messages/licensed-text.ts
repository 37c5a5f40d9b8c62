/** Texts of the licensed wording that is pasted in beside our own. */
import type { Messages } from '../types.ts';

export const licensedTextMessages = {
  'licensed.open': {
    da: 'Licenseret ordlyd …',
    nb: 'Lisensiert ordlyd …',
    en: 'Licensed wording …',
  },
  'licensed.title': {
    da: 'Licenseret ordlyd ved siden af vores',
    nb: 'Lisensiert ordlyd ved siden av vår',
    en: 'Licensed wording beside ours',
  },
  'licensed.lead': {
    da: 'Har du licens til et spørgeskema, kan du sætte dets ordlyd ind her. Den vises så i stedet for vores i spørgeskemaer og rapporter. Tallene og sammenligningen mellem runder ændres ikke.',
    nb: 'Har du lisens til et spørreskjema, kan du lime inn ordlyden her. Den vises da i stedet for vår i spørreskjemaer og rapporter. Tallene og sammenligningen mellom runder endres ikke.',
    en: 'If you hold a licence to a questionnaire, paste its wording here. It is then shown in place of ours in questionnaires and reports. The numbers and the comparison of rounds do not change.',
  },
  'licensed.language': { da: 'Tekstens sprog', nb: 'Tekstens språk', en: 'Language of the text' },
  'licensed.paste': { da: 'Licenseret tekst', nb: 'Lisensiert tekst', en: 'Licensed text' },
  'licensed.paste-help': {
    da: 'Én linje for hvert spørgsmål i rækkefølge, eller spørgsmålets id, tabulator og tekst. {group} og {task} bliver til gruppens navn og kerneopgaven.',
    nb: 'Én linje per spørsmål i rekkefølge, eller spørsmålets id, tabulator og tekst. {group} og {task} blir til gruppens navn og kjerneoppgaven.',
    en: 'One line for each item in order, or the item’s id, a tab and the text. {group} and {task} become the group’s name and the core task.',
  },
  'licensed.preview': {
    da: 'Spørgsmål for spørgsmål',
    nb: 'Spørsmål for spørsmål',
    en: 'Item by item',
  },
  'licensed.item': { da: 'Spørgsmål', nb: 'Spørsmål', en: 'Item' },
  'licensed.ours': { da: 'Vores ordlyd', nb: 'Vår ordlyd', en: 'Our wording' },
  'licensed.theirs': { da: 'Licenseret ordlyd', nb: 'Lisensiert ordlyd', en: 'Licensed wording' },
  'licensed.none': { da: 'ingen, vores bruges', nb: 'ingen, vår brukes', en: 'none, ours is used' },
  'licensed.save': { da: 'Gem ordlyden', nb: 'Lagre ordlyden', en: 'Store the wording' },
  'licensed.remove': {
    da: 'Fjern den licenserede ordlyd',
    nb: 'Fjern den lisensierte ordlyden',
    en: 'Remove the licensed wording',
  },
  'licensed.mark': {
    da: 'Licenseret tekst. Må kun bruges med licens fra rettighedshaveren.',
    nb: 'Lisensiert tekst. Kan bare brukes med lisens fra rettighetshaveren.',
    en: 'Licensed text. Only to be used with a licence from its owner.',
  },
} as const satisfies Messages;
