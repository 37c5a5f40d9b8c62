/** Loaded by Electron before the app (-r). */
const { app } = require('electron');
const { holdReady } = require('./hold-ready.cjs');

// The app reads its own arguments from what is left.
process.argv.splice(process.argv.indexOf('-r'), 2);
holdReady(app);
