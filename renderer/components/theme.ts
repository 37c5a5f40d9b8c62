/** The theme that is shown, for components that compute colours. */
import { createContext, useContext } from 'react';
import type { Theme } from '../../shared/brand/tokens.ts';

export const ThemeContext = createContext<Theme>('light');

export const useTheme = (): Theme => useContext(ThemeContext);
