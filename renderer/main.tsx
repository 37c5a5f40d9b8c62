/** The page's first module: fonts, styles and the app. */
import { createRoot } from 'react-dom/client';
import '@fontsource/source-sans-3/latin-400.css';
import '@fontsource/source-sans-3/latin-600.css';
import '@fontsource/source-sans-3/latin-ext-400.css';
import '@fontsource/source-sans-3/latin-ext-600.css';
import './app/styles/base.css';
import './app/styles/controls.css';
import './app/styles/frame.css';
import './app/styles/screens.css';
import './app/styles/wizard.css';
import './app/styles/brand.css';
import './app/styles/charts.css';
import './app/styles/benchmark.css';
import './app/styles/document.css';
import './app/styles/compose.css';
import './app/styles/dialogue.css';
import './app/styles/insight.css';
import './app/styles/work.css';
import './app/styles/questionnaire.css';
import './app/styles/shell.css';
import './app/styles/learn.css';
import './app/styles/guide.css';
import { Root } from './app/root.tsx';

const place = document.getElementById('root');
if (place === null) throw new Error('The page has no root element.');
createRoot(place).render(<Root />);
