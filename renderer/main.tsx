/** The page's first module: fonts and styles; then the app. */
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
import './app/styles/small.css';

const place = document.getElementById('root');
if (place === null) throw new Error('The page has no root element.');
// The styles above are enough for the frame that the page holds already: it is painted while the app itself is read.
const { showApp } = await import('./app/show-app.tsx');
showApp(place);
