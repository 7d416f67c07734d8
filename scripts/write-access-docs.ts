import { writeFile } from 'node:fs/promises';
import { accessMatrix } from '../server/src/access-matrix.ts';
import { renderAccess } from '../server/src/testing/access/render-access.ts';

await writeFile(new URL('../docs/ACCESS.md', import.meta.url), renderAccess(accessMatrix));
