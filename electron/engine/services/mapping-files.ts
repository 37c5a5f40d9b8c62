/** A mapping as a file of its own: the mapping.json of the command line, for colleagues and for the next survey. */
import { writeFile } from 'node:fs/promises';
import type { FileToken } from '../../../shared/api/methods.ts';
import { parseMapping } from '../../../shared/domain/mapping/index.ts';
import type { Mapping } from '../../../shared/domain/mapping/types.ts';
import { writeBeside } from '../document/atomic-write.ts';
import { readJsonFile } from '../json-file.ts';
import type { ServiceContext } from './context.ts';

/** @throws Failure mapping.invalid {field, problem}, json.invalid {file, line}, file.missing ... */
export function readMappingFile(context: ServiceContext, file: FileToken): Mapping {
  return parseMapping(readJsonFile(context.files.pathOf(file)));
}

export async function writeMappingFile(
  context: ServiceContext,
  input: { file: FileToken; mapping: Mapping },
): Promise<{ bytes: number }> {
  const text = `${JSON.stringify(parseMapping(input.mapping), null, 1)}\n`;
  await writeBeside(context.files.pathOf(input.file), (temporary) => writeFile(temporary, text));
  return { bytes: Buffer.byteLength(text) };
}
