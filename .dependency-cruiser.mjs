// Who may import whom. The rules between modules are made from server/src/modules.ts; docs/ARCHITECTURE.md draws the rest.
import { modules } from './server/src/modules.ts';

const tests = '\\.test\\.tsx?$|\\.arbitrary\\.ts$|^server/src/testing/|/testing-[a-z-]+\\.ts$';
const moduleNames = Object.keys(modules);

/** A module imports the modules that it knows, by their index only. */
const moduleRules = moduleNames.flatMap((name) => {
  const known = modules[name].knows;
  const own = `^server/src/modules/${name}/`;
  const strangers = moduleNames.filter((other) => other !== name && !known.includes(other));
  return [
    {
      name: `${name}-knows-only-${known.length === 0 ? 'itself' : known.join('-')}`,
      severity: 'error',
      from: { path: own, pathNot: tests },
      to: { path: `^server/src/modules/(${strangers.join('|')})/` },
    },
    {
      name: `only-the-index-of-${name}`,
      comment: 'The rest of a module is its own affair.',
      severity: 'error',
      from: { path: '^server/src/', pathNot: [own, tests] },
      to: { path: own, pathNot: `${own}index\\.ts$` },
    },
  ];
});

const forbid = (name, from, to, comment) => ({
  name,
  severity: 'error',
  ...(comment === undefined ? {} : { comment }),
  from: typeof from === 'string' ? { path: from, pathNot: tests } : from,
  to: typeof to === 'string' ? { path: to } : to,
});

const ours = [
  'engine',
  'exchange',
  'contract',
  'content',
  'school',
  'server',
  'web',
  'bench',
  'journeys',
];
const others = (...allowed) => `^(${ours.filter((each) => !allowed.includes(each)).join('|')})/`;

// oxlint-disable-next-line import/no-default-export -- the tool asks for one.
export default {
  forbidden: [
    ...moduleRules,
    forbid(
      'platform-knows-no-domain',
      '^server/src/platform/',
      '^server/src/(modules|connectors|demo|cli)/',
    ),
    forbid(
      'modules-know-no-connector',
      '^server/src/modules/',
      '^server/src/(connectors|demo|cli)/',
    ),
    forbid('connectors-know-no-command', '^server/src/connectors/', '^server/src/(demo|cli)/'),
    forbid('engine-stands-alone', '^engine/src/', others('engine')),
    forbid(
      'engine-is-pure',
      '^engine/src/',
      { dependencyTypes: ['core'] },
      'No clock, no files, no network.',
    ),
    forbid('engine-uses-mathematics-only', '^engine/src/', {
      dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'],
      // Mathematics, and word lists for readability.
      pathNot: 'node_modules/(ts-fsrs|highs|dale-chall|spache|syllable)/',
    }),
    forbid('exchange-stands-alone', '^exchange/src/', others('exchange')),
    forbid('exchange-does-no-io', '^exchange/src/', {
      dependencyTypes: ['core'],
      pathNot: '^(node:)?crypto$',
    }),
    forbid('contract-stands-alone', '^contract/src/', others('contract')),
    forbid('content-stands-alone', '^content/src/', others('content')),
    forbid('school-knows-formats-only', '^school/src/', others('school', 'exchange')),
    forbid('server-knows-no-page', '^server/src/', '^(web|bench|journeys)/'),
    forbid(
      'only-the-demo-knows-the-demo-school',
      { path: '^server/src/', pathNot: ['^server/src/(demo|cli)/', tests] },
      '^school/',
    ),
    forbid(
      'web-knows-the-contract-only',
      { path: '^web/src/', pathNot: tests },
      // A running record is counted while there is no network, by the very rule that scores it: docs/decisions/0011.
      { path: others('web', 'contract'), pathNot: '^engine/src/reading/records/' },
    ),
    forbid(
      'nothing-knows-benches-or-journeys',
      { path: '^(engine|exchange|contract|school|server|web)/' },
      '^(bench|journeys)/',
    ),
    forbid(
      'product-knows-no-test',
      {
        path: '^(engine|exchange|contract|school|server|web)/src/',
        pathNot: [tests, 'access-matrix'],
      },
      '\\.test\\.tsx?$|^server/src/testing/',
    ),
    forbid('no-circle', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
    forbid('nothing-unresolved', { pathNot: '\\.test\\.tsx?$' }, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/|\\.css$|\\.json$' },
    // TypeScript 7 has no compiler interface that dependency-cruiser knows: without this it reads no .ts and finds nothing wrong.
    parser: 'swc',
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
