/**
 * Where a relative import leads, for the lint rule: to the file it names, whether or not that file exists yet.
 * Packages and Node's modules are left to the next resolver.
 */
const path = require('node:path');

exports.interfaceVersion = 2;
exports.resolve = (source, file) =>
  source.startsWith('.') ? { found: true, path: path.resolve(path.dirname(file), source) } : { found: false };
