/** The words of the window's language, for every component. */
import { createContext, useContext } from 'react';
import { wordsOf, type Words } from '../../shared/i18n/index.ts';

export const WordsContext = createContext<Words>(wordsOf('da'));

export const useWords = (): Words => useContext(WordsContext);
