/** Problems gathered while drafting: one per distinct value, with the first cells and the exact count. */
import { cellAddress } from './sheet.ts';
import type { Problem } from './types.ts';

type Params = Problem['params'];

const MAX_CELLS = 20;
const MAX_PER_CODE = 50;

interface Gathered {
  readonly severity: Problem['severity'];
  readonly code: string;
  readonly params: Params;
  readonly cells: string[];
  count: number;
}

export class ProblemList {
  readonly #byKey = new Map<string, Gathered>();
  readonly #perCode = new Map<string, number>();
  readonly #more = new Map<string, number>();

  /** A problem of the mapping or the sheet as a whole. */
  add(severity: Problem['severity'], code: string, params: Params = {}): void {
    this.#gather(severity, code, params, JSON.stringify(params));
  }

  /** A problem of a cell; cells with the same `value` are told together. */
  addCell(
    severity: Problem['severity'],
    code: string,
    value: string,
    row: number,
    column: number,
    params: Params = {},
  ): void {
    const cell = cellAddress(row, column);
    const gathered = this.#gather(severity, code, { ...params, value, cell }, value);
    if (gathered && gathered.cells.length < MAX_CELLS) gathered.cells.push(cell);
  }

  get hasErrors(): boolean {
    return [...this.#byKey.values()].some((problem) => problem.severity === 'error');
  }

  /** Errors first, then questions, then notices. */
  list(): readonly Problem[] {
    const order = { error: 0, question: 1, notice: 2 };
    const problems: Problem[] = [...this.#byKey.values()].map(({ severity, code, params, cells, count }) => ({
      severity,
      code,
      params: cells.length > 0 ? { ...params, count } : params,
      cells,
    }));
    for (const [code, count] of this.#more)
      problems.push({
        severity: 'notice',
        code: 'import.more-problems',
        params: { of: code, count },
        cells: [],
      });
    return problems.sort((a, b) => order[a.severity] - order[b.severity]);
  }

  #gather(severity: Problem['severity'], code: string, params: Params, value: string): Gathered | null {
    const key = `${code}\n${value}`;
    let gathered = this.#byKey.get(key);
    if (!gathered) {
      const known = this.#perCode.get(code) ?? 0;
      if (known >= MAX_PER_CODE) {
        this.#more.set(code, (this.#more.get(code) ?? 0) + 1);
        return null;
      }
      this.#perCode.set(code, known + 1);
      gathered = { severity, code, params, cells: [], count: 0 };
      this.#byKey.set(key, gathered);
    }
    gathered.count += 1;
    return gathered;
  }
}
