/**
 * Sums of many neighbouring doubles over rows drawn from a table: the innermost loop of the bootstrap. It is made as a small
 * WebAssembly module that adds two doubles at a time, which engines since 2021 run; where it is refused, plain code adds the
 * same numbers in the same order, to the same last digit.
 */

/** Doubles that are added up side by side: two a register, with registers to spare. */
const WIDEST = 24;

/** A table of rows in blocks of neighbouring words. It is valid until the next one is made. */
export interface WideTable {
  readonly rows: number;
  /** Words of a block: even. */
  readonly width: number;
  readonly blocks: number;
  /** Word w of a row stands at (floor(w / width) * rows + row) * width + w % width. All 0 at first. */
  readonly words: Float64Array;
  /** The rows drawn, each as row * width * 8. */
  readonly draws: Int32Array;
  /** Of the block that was added up last. */
  readonly sums: Float64Array;
  /** What adds up, and the addresses of the words, the draws and their end; null: plain code. */
  readonly compiled: {
    readonly kernel: Kernel;
    readonly words: number;
    readonly draws: number;
    readonly end: number;
  } | null;
}

/** Adds up the words of a block over the drawn rows, into `sums`. */
export function sumDraws(table: WideTable, block: number): void {
  const { rows, width, compiled } = table;
  if (compiled) compiled.kernel(compiled.words + block * rows * width * 8, compiled.draws, compiled.end);
  else sumPlainly(table, block);
}

function sumPlainly({ rows, width, words, draws, sums }: WideTable, block: number): void {
  sums.fill(0);
  for (let draw = 0; draw < rows; draw += 1) {
    const from = block * rows * width + (draws[draw] ?? 0) / 8;
    for (let word = 0; word < width; word += 1) sums[word] = (sums[word] ?? 0) + (words[from + word] ?? 0);
  }
}

interface Shape {
  readonly rows: number;
  readonly width: number;
  readonly blocks: number;
}

function shapeOf(rows: number, wordCount: number): Shape {
  const blocks = Math.max(1, Math.ceil(wordCount / WIDEST));
  return { rows, blocks, width: 2 * Math.max(1, Math.ceil(wordCount / blocks / 2)) };
}

/** Room for rows >= 1 of words, and for as many draws. */
export function createWideTable(rows: number, wordCount: number): WideTable {
  return compiledTable(rows, wordCount) ?? plainTable(rows, wordCount);
}

/** In plain code. */
export function plainTable(rows: number, wordCount: number): WideTable {
  const shape = shapeOf(rows, wordCount);
  return {
    ...shape,
    words: new Float64Array(rows * shape.width * shape.blocks),
    draws: new Int32Array(rows),
    sums: new Float64Array(shape.width),
    compiled: null,
  };
}

/** Adds up the rows at `words` + each of the offsets from `draws` to `end`, all byte addresses, and puts the sums at 0. */
type Kernel = (words: number, draws: number, end: number) => void;

interface Machine {
  readonly memory: WebAssembly.Memory;
  /** By half of the width, less one. */
  readonly kernels: readonly Kernel[];
}

/** null: the engine does not run it; undefined: not tried yet. */
let machine: Machine | null | undefined;

/** In WebAssembly; null where the engine does not run it. */
export function compiledTable(rows: number, wordCount: number): WideTable | null {
  if (machine === undefined) machine = createMachine();
  const kernel = machine?.kernels[shapeOf(rows, wordCount).width / 2 - 1];
  if (!machine || !kernel) return null;
  const { memory } = machine;
  const shape = shapeOf(rows, wordCount);
  const size = rows * shape.width * shape.blocks;
  const [wordsAt, drawsAt] = [WIDEST * 8, WIDEST * 8 + size * 8];
  const end = drawsAt + rows * 4;
  const missing = Math.ceil((end - memory.buffer.byteLength) / PAGE);
  if (missing > 0) memory.grow(missing);
  return {
    ...shape,
    words: new Float64Array(memory.buffer, wordsAt, size).fill(0),
    draws: new Int32Array(memory.buffer, drawsAt, rows),
    sums: new Float64Array(memory.buffer, 0, shape.width),
    compiled: { kernel, words: wordsAt, draws: drawsAt, end },
  };
}

const PAGE = 65536;

function createMachine(): Machine | null {
  if (typeof WebAssembly === 'undefined') return null;
  try {
    const memory = new WebAssembly.Memory({ initial: 1 });
    const module = new WebAssembly.Module(kernelModule());
    const { exports } = new WebAssembly.Instance(module, { m: { m: memory } });
    const kernels = Array.from({ length: WIDEST / 2 }, (_, index) => exports[String(index + 1)] as Kernel);
    return { memory, kernels };
  } catch (error) {
    // No vectors in this engine, or no compiling under its security policy.
    if (error instanceof WebAssembly.CompileError) return null;
    throw error;
  }
}

/** Numbers of the binary format (WebAssembly Core Specification 2.0, part 5). */
const OP = {
  loop: [0x03, 0x40],
  branchIf: [0x0d, 0x00],
  end: 0x0b,
  get: 0x20,
  set: 0x21,
  tee: 0x22,
  loadInteger: [0x28, 0x02, 0x00],
  constant: 0x41,
  add: 0x6a,
  isLess: 0x49,
  loadPair: [0xfd, 0x00, 0x03],
  storePair: [0xfd, 0x0b, 0x03],
  addPairs: [0xfd, 0xf0, 0x01],
} as const;
const TYPE = { integer: 0x7f, pair: 0x7b, function: 0x60 } as const;

/** An unsigned number, seven bits a byte. */
function leb(value: number): readonly number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...leb(Math.floor(value / 128))];
}

const list = (items: readonly (readonly number[])[]): readonly number[] => [
  ...leb(items.length),
  ...items.flat(),
];
const sized = (bytes: readonly number[]): readonly number[] => [...leb(bytes.length), ...bytes];
const text = (letters: string): readonly number[] =>
  sized([...letters].map((letter) => letter.charCodeAt(0)));

/** A module that imports the memory m.m and exports the kernels of 1, 2, ... pairs under their number. */
function kernelModule(): Uint8Array<ArrayBuffer> {
  const pairs = Array.from({ length: WIDEST / 2 }, (_, index) => index + 1);
  const section = (id: number, items: readonly (readonly number[])[]): readonly number[] => [
    id,
    ...sized(list(items)),
  ];
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, [[TYPE.function, ...list([[TYPE.integer], [TYPE.integer], [TYPE.integer]]), ...list([])]]),
    ...section(2, [[...text('m'), ...text('m'), 0x02, 0x00, 0x01]]),
    ...section(
      3,
      pairs.map(() => [0x00]),
    ),
    ...section(
      7,
      pairs.map((count, index) => [...text(String(count)), 0x00, ...leb(index)]),
    ),
    ...section(
      10,
      pairs.map((count) => sized(kernelBody(count))),
    ),
  ]);
}

/** (words, draws, end): a sum of pairs in locals 3 and on, one row after the other, then stored from address 0 on. */
function kernelBody(pairs: number): readonly number[] {
  const [words, draws, end, first, row] = [0, 1, 2, 3, 3 + pairs];
  const places = Array.from({ length: pairs }, (_, pair) => pair);
  return [
    ...list([
      [...leb(pairs), TYPE.pair],
      [0x01, TYPE.integer],
    ]),
    ...OP.loop,
    ...[OP.get, draws, ...OP.loadInteger, OP.get, words, OP.add, OP.set, row],
    ...places.flatMap((pair) => [
      ...[OP.get, first + pair, OP.get, row, ...OP.loadPair, ...leb(16 * pair)],
      ...[...OP.addPairs, OP.set, first + pair],
    ]),
    ...[OP.get, draws, OP.constant, 0x04, OP.add, OP.tee, draws, OP.get, end, OP.isLess, ...OP.branchIf],
    OP.end,
    ...places.flatMap((pair) => [
      ...[OP.constant, 0x00, OP.get, first + pair, ...OP.storePair, ...leb(16 * pair)],
    ]),
    OP.end,
  ];
}
