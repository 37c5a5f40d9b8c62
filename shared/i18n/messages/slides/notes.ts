/** Speaker notes: what whoever leads the meeting may say and do on each slide. A line feed begins a new paragraph. */
import type { Messages } from '../../types.ts';

export const slideNotesMessages = {
  'slides.notes.questions': {
    da: 'Spørgsmål til dialogen:',
    nb: 'Spørsmål til dialogen:',
    en: 'Questions for the dialogue:',
  },
  'slides.notes.cover': {
    da: 'Byd velkommen, og sig, hvad mødet skal føre til: en fælles samtale og få, konkrete aftaler.\nFortæl, at alle tal er set igennem for anonymitet, før de er vist.',
    nb: 'Ønsk velkommen, og si hva møtet skal føre til: en felles samtale og få, konkrete avtaler.\nFortell at alle tall er gått gjennom for anonymitet før de er vist.',
    en: 'Welcome everyone and say what the meeting is to lead to: a shared conversation and a few concrete agreements.\nSay that all numbers were checked for anonymity before they were shown.',
  },
  'slides.notes.purpose': {
    da: 'Begynd ved opgaven og dem, den er til for, ikke ved tallene.\nLad to eller tre fortælle kort, hvornår opgaven lykkedes på tværs.',
    nb: 'Begynn ved oppgaven og dem den er til for, ikke ved tallene.\nLa to eller tre fortelle kort om når oppgaven lyktes på tvers.',
    en: 'Begin with the task and those it is for, not with the numbers.\nLet two or three tell briefly of a time when the task succeeded across groups.',
  },
  'slides.notes.guide': {
    da: 'Brug et par minutter her: det forebygger forsvar og gæt om, hvem der har svaret hvad.\nSpørg, om alle kan være med på spillereglerne, og skriv en til, hvis gruppen ønsker det.',
    nb: 'Bruk et par minutter her: det forebygger forsvar og gjetting om hvem som har svart hva.\nSpør om alle kan være med på spillereglene, og skriv en til hvis gruppen ønsker det.',
    en: 'Spend a few minutes here: it prevents defence and guesses about who answered what.\nAsk whether everyone can agree to the ground rules, and add one if the group wants it.',
  },
  'slides.notes.people': {
    da: 'Tak for svarene. Et lavt tal her er en oplysning om sikkerhed, ikke om vilje.\nSpørg til, hvad der gjorde det let eller svært at svare.',
    nb: 'Takk for svarene. Et lavt tall her sier noe om sikkerhet, ikke om vilje.\nSpør hva som gjorde det lett eller vanskelig å svare.',
    en: 'Thank everyone for answering. A low figure here tells about certainty, not about will.\nAsk what made it easy or hard to answer.',
  },
  'slides.notes.overview': {
    da: 'Læs titlen højt, og hold en pause. Lad alle notere én ting, de genkender, og én, der undrer dem, før nogen taler.',
    nb: 'Les tittelen høyt, og ta en pause. La alle notere én ting de kjenner igjen, og én som undrer dem, før noen snakker.',
    en: 'Read the title aloud and pause. Let everyone note one thing they recognise and one that makes them wonder before anyone speaks.',
  },
  'slides.notes.matrix': {
    da: 'Vis først, hvordan en række og en kolonne læses. Lad grupperne finde deres egen række og kolonne selv.\nEt lyst felt er ikke nogens fejl: det er et sted, hvor to parter kan have brug for at tale sammen.',
    nb: 'Vis først hvordan en rad og en kolonne leses. La gruppene finne sin egen rad og kolonne selv.\nEt lyst felt er ikke noens feil: det er et sted der to parter kan ha behov for å snakke sammen.',
    en: 'Show first how a row and a column are read. Let the groups find their own row and column.\nA pale cell is nobody’s fault: it is a place where two parties may need to talk.',
  },
  'slides.notes.network': {
    da: 'Spørg til opgaven, ikke til stregerne: Hvem skal kunne nå hvem, når det gælder?',
    nb: 'Spør etter oppgaven, ikke etter strekene: Hvem må kunne nå hvem når det gjelder?',
    en: 'Ask about the task, not the lines: who has to reach whom when it matters?',
  },
  'slides.notes.parameters': {
    da: 'Bed om eksempler: en situation fra den sidste måned, hvor det lykkedes, og hvad der gjorde forskellen.',
    nb: 'Be om eksempler: en situasjon fra den siste måneden der det lyktes, og hva som gjorde forskjellen.',
    en: 'Ask for examples: a situation of the last month in which it worked, and what made the difference.',
  },
  'slides.notes.layers': {
    da: 'De fleste steder opleves samarbejdet stærkest tæt på. Brug det som en ressource: hvad kan flyttes med ud over gruppens grænse?',
    nb: 'De fleste steder oppleves samarbeidet sterkest tett på. Bruk det som en ressurs: hva kan tas med ut over gruppens grense?',
    en: 'In most places collaboration is strongest close by. Use it as a resource: what can be carried beyond the border of the group?',
  },
  'slides.notes.groups': {
    da: 'Gå ikke grupperne igennem én for én. Giv hver gruppe fem minutter med egne tal, og hør så én undren fra hver.',
    nb: 'Gå ikke gjennom gruppene én for én. Gi hver gruppe fem minutter med egne tall, og hør så én undring fra hver.',
    en: 'Do not go through the groups one by one. Give each five minutes with its own numbers, then hear one wonder from each.',
  },
  'slides.notes.self': {
    da: 'Lad gruppen selv fortolke først; de andre spørger. Ingen skal forklare sig.',
    nb: 'La gruppen selv tolke først; de andre spør. Ingen skal forklare seg.',
    en: 'Let the group interpret first; the others ask. Nobody has to justify themselves.',
  },
  'slides.notes.pairs': {
    da: 'Bed de to parter sætte sig sammen: først fortæller den ene om sin hverdag, den anden lytter og gengiver; så bytter de.\nForskellen viser to vilkår, ikke en ret og en forkert side.',
    nb: 'Be de to partene sette seg sammen: først forteller den ene om hverdagen sin, den andre lytter og gjengir; så bytter de.\nForskjellen viser to sett vilkår, ikke en riktig og en gal side.',
    en: 'Ask the two to sit together: one tells of its daily work, the other listens and says it back; then they swap.\nThe difference shows two sets of conditions, not a right and a wrong side.',
  },
  'slides.notes.positions': {
    da: 'Lad medarbejdere tale først, ledere lytte og spørge. Saml op på, hvad begge ønsker mere af.',
    nb: 'La medarbeidere snakke først, ledere lytte og spørre. Oppsummer hva begge ønsker mer av.',
    en: 'Let employees speak first while leaders listen and ask. Gather what both want more of.',
  },
  'slides.notes.change': {
    da: 'Sig tydeligt, hvad der er sikkert, og hvad der kan være tilfældigt. Spørg, hvad der er gjort i mellemtiden.',
    nb: 'Si tydelig hva som er sikkert, og hva som kan være tilfeldig. Spør hva som er gjort i mellomtiden.',
    en: 'Say clearly what is certain and what may be chance. Ask what has been done in the meantime.',
  },
  'slides.notes.strengths': {
    da: 'Begynd til venstre: hvad kan læres af det, der bærer? Vælg så højst to steder at arbejde med.',
    nb: 'Begynn til venstre: hva kan læres av det som bærer? Velg så høyst to steder å jobbe med.',
    en: 'Begin on the left: what can be learned from what carries? Then choose two places to work on at most.',
  },
  'slides.notes.action': {
    da: 'Skriv direkte i tabellen. Få aftaler med navn og dato er bedre end mange uden.\nAftal nu, hvornår I ser på dem igen.',
    nb: 'Skriv rett i tabellen. Få avtaler med navn og dato er bedre enn mange uten.\nAvtal nå når dere ser på dem igjen.',
    en: 'Write straight into the table. A few agreements with a name and a date are better than many without.\nAgree now when you will look at them again.',
  },
  'slides.notes.method': {
    da: 'Vis den kun, hvis nogen spørger. Rapporten har hele metoden.',
    nb: 'Vis den bare hvis noen spør. Rapporten har hele metoden.',
    en: 'Show it only if someone asks. The report has the whole method.',
  },
} as const satisfies Messages;
