/** Answer scales in Danish, Norwegian (both forms), Swedish and English, for words that an instrument does not carry itself. */
import { foldLoosely } from '../text.ts';

/** Each lowest first. */
const SCALES: readonly (readonly string[])[] = [
  // Danish
  'slet ikke|i ringe grad|i nogen grad|i høj grad|i meget høj grad',
  'slet ikke|i mindre grad|i nogen grad|i høj grad|i meget høj grad',
  'slet ikke|i lav grad|i nogen grad|i høj grad|i meget høj grad',
  'i meget ringe grad|i ringe grad|i nogen grad|i høj grad|i meget høj grad',
  'i meget lav grad|i lav grad|i nogen grad|i høj grad|i meget høj grad',
  'i meget lille grad|i lille grad|i nogen grad|i stor grad|i meget stor grad',
  'helt uenig|uenig|hverken enig eller uenig|enig|helt enig',
  'helt uenig|delvist uenig|hverken enig eller uenig|delvist enig|helt enig',
  'meget uenig|uenig|hverken enig eller uenig|enig|meget enig',
  'meget uenig|uenig|hverken eller|enig|meget enig',
  'aldrig|sjældent|nogle gange|ofte|altid',
  'aldrig|sjældent|af og til|ofte|altid',
  'meget dårligt|dårligt|hverken godt eller dårligt|godt|meget godt',
  'meget utilfreds|utilfreds|hverken tilfreds eller utilfreds|tilfreds|meget tilfreds',
  // Norwegian
  'ikke i det hele tatt|i liten grad|i noen grad|i stor grad|i svært stor grad',
  'ikke i det hele tatt|i liten grad|i noen grad|i stor grad|i meget stor grad',
  'i svært liten grad|i liten grad|i noen grad|i stor grad|i svært stor grad',
  'i meget liten grad|i liten grad|i noen grad|i stor grad|i meget stor grad',
  'helt uenig|litt uenig|verken enig eller uenig|litt enig|helt enig',
  'helt uenig|delvis uenig|verken enig eller uenig|delvis enig|helt enig',
  'svært uenig|uenig|verken enig eller uenig|enig|svært enig',
  'aldri|sjelden|av og til|ofte|alltid',
  'aldri|sjelden|noen ganger|ofte|alltid',
  'svært dårlig|dårlig|verken god eller dårlig|god|svært god',
  'ikkje i det heile|i liten grad|i nokon grad|i stor grad|i svært stor grad',
  'ikkje i det heile teke|i liten grad|i nokon grad|i stor grad|i svært stor grad',
  'i svært liten grad|i liten grad|i nokon grad|i stor grad|i svært stor grad',
  'heilt ueinig|litt ueinig|verken einig eller ueinig|litt einig|heilt einig',
  'svært ueinig|ueinig|verken einig eller ueinig|einig|svært einig',
  'aldri|sjeldan|av og til|ofte|alltid',
  // Swedish
  'inte alls|i liten grad|i viss grad|i hög grad|i mycket hög grad',
  'inte alls|i liten grad|i någon grad|i hög grad|i mycket hög grad',
  'inte alls|i liten utsträckning|i viss utsträckning|i stor utsträckning|i mycket stor utsträckning',
  'i mycket liten grad|i liten grad|i viss grad|i hög grad|i mycket hög grad',
  'instämmer inte alls|instämmer inte|varken eller|instämmer|instämmer helt',
  'aldrig|sällan|ibland|ofta|alltid',
  // English
  'not at all|to a small degree|to some degree|to a high degree|to a very high degree',
  'not at all|to a low degree|to some degree|to a high degree|to a very high degree',
  'not at all|to a small extent|to some extent|to a large extent|to a very large extent',
  'not at all|to a small extent|to some extent|to a great extent|to a very great extent',
  'to a very small extent|to a small extent|to some extent|to a large extent|to a very large extent',
  'strongly disagree|disagree|neither agree nor disagree|agree|strongly agree',
  'strongly disagree|disagree|neutral|agree|strongly agree',
  'strongly disagree|somewhat disagree|neither agree nor disagree|somewhat agree|strongly agree',
  'strongly disagree|disagree|somewhat disagree|neither agree nor disagree|somewhat agree|agree|strongly agree',
  'never|rarely|sometimes|often|always',
  'never|seldom|sometimes|often|always',
  'very poor|poor|fair|good|very good',
].map((scale) => scale.split('|').map(foldLoosely));

/**
 * Values of words that stand on one of the scales, lowest = `min`: only where all words, known ones with their values among them,
 * lie on a scale with as many steps as the instrument's, and all scales that hold them say the same. Null = not understood.
 */
export function valuesOnScale(
  words: readonly { readonly text: string; readonly value: number | null }[],
  { min, max }: { readonly min: number; readonly max: number },
): ReadonlyMap<string, number> | null {
  const keys = words.map(({ text, value }) => ({ text, key: foldLoosely(text), value }));
  const fitting = SCALES.filter(
    (scale) =>
      scale.length === max - min + 1 &&
      keys.every(({ key, value }) => {
        const at = scale.indexOf(key);
        return at >= 0 && (value === null || value === min + at);
      }),
  );
  const [first, ...others] = fitting;
  if (!first) return null;
  const values = new Map(keys.map(({ text, key }) => [text, min + first.indexOf(key)]));
  const agree = others.every((scale) => keys.every(({ key }) => scale.indexOf(key) === first.indexOf(key)));
  return agree ? values : null;
}
