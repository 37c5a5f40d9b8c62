/** What people wrote in the open field: invented, everyday, without names of people or places. */

/** By group, for the eight groups of the case. */
export const GROUP_COMMENTS: Readonly<Record<string, readonly string[]>> = {
  skole: [
    'Vi skriver en indstilling, og så hører vi ikke noget i flere uger. Det er svært at stå med i klassen.',
    'Når vi får en fast kontaktperson, går det hele lettere.',
    'Jeg vil gerne vide, hvad der sker med barnet efter underretningen, også selvom I ikke må fortælle alt.',
    'Overleveringen fra børnehave til skole er blevet meget bedre.',
  ],
  dagtilbud: [
    'Sundhedsplejersken kommer fast hos os, og det gør en kæmpe forskel. Vi kan spørge om stort og småt.',
    'Vi kender hinanden og ringer bare.',
    'Det er dejligt, når nogen tager sig tid til at komme ud og se barnet i hverdagen.',
  ],
  ppr: [
    'Skolen er god til at invitere os ind tidligt. Vi vil gerne have mere tid til at følge op.',
    'Vi er få til mange skoler, og det kan mærkes på ventetiden.',
    'Jeg oplever, at vores rolle ikke er helt tydelig for alle.',
  ],
  sundhedspleje: [
    'Samarbejdet med dagtilbuddene fungerer rigtig godt. De ser det samme som os og siger til i tide.',
    'Vi mangler at få besked, når en familie flytter til.',
    'Tværfaglige møder hver sjette uge: behold dem!',
  ],
  familieafsnit: [
    'Vi vil gerne tættere på skolerne. Det er ofte tilfældigt, hvem vi får fat i.',
    'Underretningerne er blevet mere præcise det sidste år.',
    'Der mangler tid til at forklare, hvad vi kan og ikke kan gøre.',
  ],
  jobcenter: [
    'Vi hører sjældent noget, før sagen er brændt på.',
    'Internt har vi et virkelig godt samarbejde; udadtil er det mere tilfældigt.',
    'Når forældrene er hos os, burde vi vide, at der også er en sag om barnet.',
  ],
  ledere: [
    'Vi er kommet langt med at løse opgaver på tværs i ledergruppen.',
    'Vi skal blive bedre til at gøre vores aftaler synlige for medarbejderne.',
  ],
};

/** For anybody. */
export const COMMON_COMMENTS: readonly string[] = [
  'Det fungerer godt, når vi kender hinandens navne og telefontider.',
  'Der går for lang tid, fra vi spørger, til vi får svar.',
  'Vi mangler et fast sted at mødes om de familier, vi deler.',
  'Mere kendskab til hinandens arbejde, tak. Gerne en praktikdag hos hinanden.',
  'Det er personafhængigt. Når den rigtige er på ferie, går det i stå.',
  'Vi taler pænt om hinanden, men vi taler ikke nok med hinanden.',
  'Netværksmøderne er blevet kortere og bedre.',
  'Det er ikke altid klart, hvem der har bolden efter mødet.',
  'Jeg savner, at vi fejrer det, der lykkes.',
  'Fælles journal ville spare os for mange opkald.',
  'Vi er gode til at løse det akutte sammen. Det forebyggende glemmer vi.',
  'De nye mødeskabeloner hjælper; alle ved nu, hvad der er aftalt.',
  'Spørgsmålet om nye løsninger er svært at svare på for os, der er nye.',
  'Tak, fordi I spørger.',
  'Forældrene siger selv, at de skal fortælle deres historie for mange gange.',
  'Tiden er knap, men viljen er der.',
  'Vi bliver inviteret for sent ind til at kunne gøre en forskel.',
  'God respekt for hinandens faglighed, også når vi er uenige.',
  'Der er kommet mange nye kolleger, så vi skal lære hinanden at kende igen.',
  'Vi skal aftale, hvem der "ejer" opfølgningen.',
  'Jeg svarer ud fra de sager, jeg selv har haft i år.',
  'Lad os få flere korte statusmøder i stedet for få lange.',
];

/** What somebody wrote who tried the survey before it opened. */
export const TEST_COMMENT = 'Test - slettes før analysen';
