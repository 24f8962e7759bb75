/** The house rules: which room may reach into which. */
const ROOM = '^api/src/((?:modules|integrations)/[^/]+)/';
const DOORS = ['/index[.]ts$', '[.]events[.]ts$'];
const CONTRACT = '[.]contract[.]ts$';
const SPEC = '[.](int-|e2e-)?spec[.]ts$';

const never = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    never('cycle', 'Two files that need each other are one file, or miss a third.', {}, { circular: true }),
    never(
      'unresolvable',
      'An import that leads nowhere.',
      { pathNot: '^storefront/' },
      { couldNotResolve: true, pathNot: '(^|/)generated/' },
    ),

    never(
      'enter-through-the-wall',
      'A room is entered through its index.ts or its events, from other rooms…',
      { path: ROOM, pathNot: [SPEC, CONTRACT] },
      { path: ROOM, pathNot: ['^api/src/$1/', ...DOORS] },
    ),
    never(
      'contract-enters-through-the-wall',
      '…a contract may also build on the shapes of another contract…',
      { path: `${ROOM}[^/]+[.]contract[.]ts$` },
      { path: ROOM, pathNot: ['^api/src/$1/', ...DOORS, CONTRACT] },
    ),
    never(
      'enter-through-the-wall-from-outside',
      '…and from everywhere else.',
      { path: '^api/src/', pathNot: [ROOM, SPEC] },
      { path: ROOM, pathNot: DOORS },
    ),
    never(
      'shared-looks-up',
      'The vocabulary is the ground floor: it stands on nothing.',
      { path: '^api/src/shared/' },
      { path: '^api/src/', pathNot: '^api/src/shared/' },
    ),
    never(
      'platform-looks-up',
      'Plumbing serves every room, so it may know none.',
      { path: '^api/src/platform/', pathNot: SPEC },
      { path: '^api/src/(modules|integrations)/' },
    ),
    never(
      'integration-looks-up',
      'The outside world does not reach back in.',
      { path: '^api/src/integrations/', pathNot: SPEC },
      { path: '^api/src/modules/' },
    ),
    never(
      'domain-touches-io',
      'Business rules know themselves, their events and the vocabulary: no Nest, no database, no clock.',
      { path: '^api/src/modules/([^/]+)/domain/', pathNot: SPEC },
      { pathNot: ['^api/src/modules/$1/(domain/|[^/]+[.](events|errors)[.]ts$)', '^api/src/shared/'] },
    ),
    never(
      'query-writes',
      'A query reads tables; repositories and aggregates belong to commands.',
      { path: '^api/src/modules/[^/]+/queries/', pathNot: SPEC },
      { path: '^api/src/.*/(commands|persistence)/' },
    ),
    never(
      'controller-thinks',
      'HTTP turns a request into a command or a query, nothing else.',
      { path: '^api/src/modules/[^/]+/http/', pathNot: SPEC },
      { path: '^api/src/.*/(domain|persistence|projections|reactions)/' },
    ),

    never(
      'api-knows-a-client',
      'Arrows go one way: the api serves the sdk and whoever lives on it.',
      { path: '^api/src/', pathNot: SPEC },
      { path: '^(sdk|cli|storefront)/' },
    ),
    never(
      'sdk-knows-the-house',
      'The sdk is made from the contract, not from our code.',
      { path: '^sdk/', pathNot: SPEC },
      { path: '^(api|cli|storefront|prisma|scripts)/' },
    ),
    never(
      'client-goes-around-the-sdk',
      'The cli and the storefront live on the sdk and on nothing else of ours…',
      { path: '^(cli|storefront)/', pathNot: SPEC },
      { path: '^(api|cli|storefront|prisma|scripts)/', pathNot: '^$1/' },
    ),
    never(
      'client-enters-the-sdk-sideways',
      '…and enter it through its door.',
      { path: '^(cli|storefront)/', pathNot: SPEC },
      { path: '^sdk/', pathNot: '^sdk/(src/realtime/index|(src|dist)/[^/]+)[.](d[.])?[jt]s$' },
    ),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.base.json' },
    tsPreCompilationDeps: true, // a type-only import is a dependency too
    doNotFollow: { path: ['node_modules', '^(sdk|cli|api)/dist/'] },
    exclude: { path: '(^|/)([.]nuxt|[.]output)/' },
    enhancedResolveOptions: {
      conditionNames: ['source', 'import', 'node', 'default', 'types'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.mjs', '.js', '.vue', '.json'],
    },
  },
};
