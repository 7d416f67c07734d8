import { writeFile } from 'node:fs/promises';
import { buildOpenApi } from '../contract/src/openapi.ts';

const file = new URL('../contract/openapi.json', import.meta.url);
await writeFile(file, `${JSON.stringify(buildOpenApi(), null, 2)}\n`);
