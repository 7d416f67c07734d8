import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const program = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
const config = path.join(root, '.dependency-cruiser.mjs');
const folders = [
  'engine/src',
  'exchange/src',
  'contract/src',
  'school/src',
  'server/src',
  'web/src',
];

/** Files that break a rule each: the check must catch every one of them, or it checks nothing. */
const planted: Readonly<Record<string, readonly [file: string, text: string]>> = {
  'people-knows-only-itself': [
    'server/src/modules/people/planted.ts',
    "import { plan } from '../plans/index.ts';\nexport const one = plan;\n",
  ],
  'only-the-index-of-plans': [
    'server/src/modules/insights/planted.ts',
    "import { inner } from '../plans/inner.ts';\nexport const two = inner;\n",
  ],
  'platform-knows-no-domain': [
    'server/src/platform/planted.ts',
    "import type { Plan } from '../modules/plans/index.ts';\nexport type Three = Plan;\n",
  ],
  'engine-is-pure': [
    'engine/src/planted.ts',
    "import { readFileSync } from 'node:fs';\nexport const four = readFileSync;\n",
  ],
  'web-knows-the-contract-only': [
    'web/src/planted.tsx',
    "import { plan } from '../../server/src/modules/plans/index.ts';\nexport const five = <b>{plan}</b>;\n",
  ],
};

const surroundings: Readonly<Record<string, string>> = {
  'server/src/modules/plans/index.ts':
    "import { inner } from './inner.ts';\nexport const plan = inner;\nexport type Plan = string;\n",
  'server/src/modules/plans/inner.ts': 'export const inner = 1;\n',
  'exchange/src/nothing.ts': 'export const nothing = 0;\n',
  'contract/src/nothing.ts': 'export const nothing = 0;\n',
  'school/src/nothing.ts': 'export const nothing = 0;\n',
};

interface Cruise {
  readonly modules: readonly {
    readonly source: string;
    readonly dependencies: readonly unknown[];
  }[];
  readonly summary: {
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
    }[];
  };
}

const { modules, summary } = await cruise(root);
refuseBlindness(modules);
await catchPlanted();
for (const { rule, from, to } of summary.violations)
  console.error(`${rule.name}: ${from} -> ${to}`);
if (summary.violations.length > 0) process.exit(1);
console.log(
  `${modules.length} files read, ${Object.keys(planted).length} planted violations caught, none found`,
);

/** Reads the imports below a folder by the project's own rules. */
async function cruise(cwd: string): Promise<Cruise> {
  const given = [program, '--config', config, '--output-type', 'json', ...folders];
  const text = await new Promise<string>((resolve, reject) => {
    execFile(process.execPath, given, { cwd, maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
      if (stdout === '') reject(new Error(stderr, { cause: error }));
      else resolve(stdout);
    });
  });
  return JSON.parse(text) as Cruise;
}

/** A tool that cannot read TypeScript finds nothing wrong with it. */
function refuseBlindness(read: Cruise['modules']): void {
  for (const folder of folders) {
    const mine = read.filter(({ source }) => source.startsWith(folder));
    const imports = mine.reduce((sum, { dependencies }) => sum + dependencies.length, 0);
    if (mine.length === 0 || imports === 0)
      throw new Error(
        `${folder}: ${mine.length} files and ${imports} imports read; nothing was checked`,
      );
  }
}

async function catchPlanted(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ep-planted-'));
  try {
    for (const [file, text] of [...Object.entries(surroundings), ...Object.values(planted)]) {
      await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
      await writeFile(path.join(folder, file), text);
    }
    const found = (await cruise(folder)).summary.violations;
    for (const [rule, [file]] of Object.entries(planted)) {
      if (!found.some((each) => each.rule.name === rule && each.from === file))
        throw new Error(`the planted violation of ${rule} was not caught`);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
