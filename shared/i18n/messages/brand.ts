/** Texts of brand profiles: failures, dialogs of the system and the editor. */
import type { Messages } from '../types.ts';
import { brandEditorMessages } from './brand/editor.ts';

export const brandMessages = {
  ...brandEditorMessages,
  'brand.unknown': {
    da: 'Brandprofilen findes ikke længere på denne computer. Vælg en anden, eller importér den igen.',
    nb: 'Merkevareprofilen finnes ikke lenger på denne maskinen. Velg en annen, eller importer den på nytt.',
    en: 'This brand profile is no longer on this computer. Choose another one, or import it again.',
  },
  'brand.too-large': {
    da: '{{file}} er for stor: højst {{megabytes}} MB. Vælg en mindre fil.',
    nb: '{{file}} er for stor: høyst {{megabytes}} MB. Velg en mindre fil.',
    en: '{{file}} is too large: {{megabytes}} MB at most. Choose a smaller file.',
  },
  'brand.picture': {
    da: 'Billedet {{file}} kan ikke bruges: {{problem}}',
    nb: 'Bildet {{file}} kan ikke brukes: {{problem}}',
    en: 'The picture {{file}} cannot be used: {{problem}}',
  },
  'brand.picture.unknown': {
    da: 'det er hverken PNG, JPEG eller SVG. Gem det i et af de formater, og prøv igen.',
    nb: 'det er verken PNG, JPEG eller SVG. Lagre det i et av de formatene, og prøv igjen.',
    en: 'it is neither PNG, JPEG nor SVG. Save it in one of those formats and try again.',
  },
  'brand.picture.bytes': {
    da: 'filen er større end {{megabytes}} MB. Gem det mindre, og prøv igen.',
    nb: 'filen er større enn {{megabytes}} MB. Lagre det mindre, og prøv igjen.',
    en: 'the file is larger than {{megabytes}} MB. Save it smaller and try again.',
  },
  'brand.picture.pixels': {
    da: 'det må højst have {{megapixels}} millioner billedpunkter og {{side}} på den længste led. Gem det mindre, og prøv igen.',
    nb: 'det kan ha høyst {{megapixels}} millioner bildepunkter og {{side}} på den lengste siden. Lagre det mindre, og prøv igjen.',
    en: 'it may have at most {{megapixels}} million pixels, and {{side}} on its longest side. Save it smaller and try again.',
  },
  'brand.picture.damaged': {
    da: 'filen er beskadiget. Gem billedet på ny, og prøv igen.',
    nb: 'filen er skadet. Lagre bildet på nytt, og prøv igjen.',
    en: 'the file is damaged. Save the picture anew and try again.',
  },
  'brand.picture.svg': {
    da: 'SVG-filen er for stor eller henter noget udefra (script, billede, link). Gem den som ren vektorgrafik, og prøv igen.',
    nb: 'SVG-filen er for stor eller henter noe utenfra (skript, bilde, lenke). Lagre den som ren vektorgrafikk, og prøv igjen.',
    en: 'the SVG is too large or refers to something outside itself (script, image, link). Save it as plain vectors and try again.',
  },
  'brand.picture.vector': {
    da: 'forsidebilledet skal være PNG eller JPEG.',
    nb: 'forsidebildet må være PNG eller JPEG.',
    en: 'the cover picture must be a PNG or JPEG.',
  },
  'brand.font': {
    da: 'Skriften {{file}} kan ikke bruges: {{problem}}',
    nb: 'Skriften {{file}} kan ikke brukes: {{problem}}',
    en: 'The font {{file}} cannot be used: {{problem}}',
  },
  'brand.font.unknown': {
    da: 'det er ikke en TTF- eller OTF-fil. Vælg en skriftfil af den slags.',
    nb: 'det er ikke en TTF- eller OTF-fil. Velg en skriftfil av den typen.',
    en: 'it is not a TTF or OTF file. Choose a font file of that kind.',
  },
  'brand.font.bytes': {
    da: 'filen er større end {{megabytes}} MB.',
    nb: 'filen er større enn {{megabytes}} MB.',
    en: 'the file is larger than {{megabytes}} MB.',
  },
  'brand.font.damaged': {
    da: 'filen er beskadiget. Hent skriften igen fra den, I har den fra.',
    nb: 'filen er skadet. Hent skriften på nytt fra den dere har den fra.',
    en: 'the file is damaged. Get the font again from where you have it.',
  },
  'brand.font.collection': {
    da: 'filen rummer flere skrifter. Vælg filen med det enkelte snit.',
    nb: 'filen rommer flere skrifter. Velg filen med det enkelte snittet.',
    en: 'the file holds several fonts. Choose the file of the single cut.',
  },
  'brand.font.variable': {
    da: 'det er en variabel skrift. Vælg de faste snit (normal og halvfed).',
    nb: 'det er en variabel skrift. Velg de faste snittene (normal og halvfet).',
    en: 'it is a variable font. Choose the static cuts (regular and semibold).',
  },
  'brand.font.permission': {
    da: 'licensen i filen tillader ikke, at skriften indlejres i dokumenter. Vælg en anden, eller spørg leverandøren om en udgave til indlejring.',
    nb: 'lisensen i filen tillater ikke at skriften bygges inn i dokumenter. Velg en annen, eller spør leverandøren om en utgave for innbygging.',
    en: 'the licence in the file does not allow embedding in documents. Choose another one, or ask the foundry for an edition that may be embedded.',
  },
  'brand.font.letters': {
    da: 'den mangler bogstaver, som teksterne bruger (a-z, tal, æ, ø og å).',
    nb: 'den mangler bokstaver som tekstene bruker (a-z, tall, æ, ø og å).',
    en: 'it lacks letters that the texts use (a-z, digits, æ, ø and å).',
  },
  'brand.font.bundled': {
    da: 'skriften følger allerede med Samspil. Vælg den på listen.',
    nb: 'skriften følger allerede med Samspil. Velg den på listen.',
    en: 'this family comes with Samspil already. Choose it from the list.',
  },
  'dialog.open-brand': {
    da: 'Importér brandprofil',
    nb: 'Importer merkevareprofil',
    en: 'Import brand profile',
  },
  'dialog.open-logo': { da: 'Vælg logo', nb: 'Velg logo', en: 'Choose a logo' },
  'dialog.open-cover': { da: 'Vælg forsidebillede', nb: 'Velg forsidebilde', en: 'Choose a cover picture' },
  'dialog.open-font': { da: 'Vælg skriftfil', nb: 'Velg skriftfil', en: 'Choose a font file' },
  'dialog.kind-brand': {
    da: 'Samspil-brandprofil',
    nb: 'Samspil-merkevareprofil',
    en: 'Samspil brand profile',
  },
  'dialog.kind-logo': { da: 'SVG, PNG eller JPEG', nb: 'SVG, PNG eller JPEG', en: 'SVG, PNG or JPEG' },
  'dialog.kind-cover': { da: 'PNG eller JPEG', nb: 'PNG eller JPEG', en: 'PNG or JPEG' },
  'dialog.kind-font': { da: 'TTF- eller OTF-skrift', nb: 'TTF- eller OTF-skrift', en: 'TTF or OTF font' },
  'dialog.save-brand': { da: 'Gem brandprofil', nb: 'Lagre merkevareprofil', en: 'Save brand profile' },
  'dialog.save-slides': { da: 'Gem slides', nb: 'Lagre lysbilder', en: 'Save slides' },
  'dialog.kind-slides': { da: 'PowerPoint', nb: 'PowerPoint', en: 'PowerPoint' },
} as const satisfies Messages;
