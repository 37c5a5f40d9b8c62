/** Tools of poppler and qpdf on a PDF file; the project installs them before the suites that use them. */
import { execFileSync } from 'node:child_process';

/** The output of a tool; null where the machine has none. */
export function pdfTool(name: string, args: readonly string[]): string | null {
  const output = pdfToolBytes(name, args);
  return output === null ? null : output.toString('utf8');
}

export function pdfToolBytes(name: string, args: readonly string[]): Buffer | null {
  try {
    return execFileSync(name, args, { stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 256 * 1024 * 1024 });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** The text of each page in reading order. */
export function pageTexts(file: string): readonly string[] | null {
  const text = pdfTool('pdftotext', ['-raw', file, '-']);
  return text === null ? null : text.split('\f').slice(0, -1);
}

/** The structure tree as indented lines of roles; numbers of objects, which shift with every change, are left out. */
export function structureTree(file: string): string | null {
  const tree = pdfTool('pdfinfo', ['-struct', file]);
  if (tree === null) return null;
  return tree.replace(/^(\s*)Object \d+ \d+$/gmu, '$1(object)').replace(/ \((?:block|inline)\)$/gmu, '');
}
