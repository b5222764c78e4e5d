/** Who may know whom. `test/unit/import-rules.test.ts` plants a violation of every rule here and sees it caught. */
const STEPS = ['shared', 'facts', 'rulebook', 'screening', 'tracks', 'conversations', 'measures', 'grants', 'tasks', 'reminders'];

/** A step of the flow looks only at earlier steps. */
const stepRules = STEPS.slice(0, -1).map((step, index) => ({
  name: `step-${step}-looks-only-back`,
  severity: 'error',
  comment: `domain/${step} must not know the steps after it`,
  from: { path: `^server/domain/${step}/`, pathNot: '\\.test\\.ts$' },
  to: {
    path: `^server/domain/(${STEPS.slice(index + 1).join('|')}|analysis|capacity)/|^server/domain/(case-flow|what-would-change|reconcile-case|next-recompute)\\.ts$`,
  },
}));

module.exports = {
  forbidden: [
    ...stepRules,
    {
      name: 'domain-is-pure',
      severity: 'error',
      comment: 'The domain imports nothing outside itself: no npm package, no Node built-in, no other folder',
      from: { path: '^server/domain/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^server/domain/' },
    },
    {
      name: 'decision-is-vocabulary',
      severity: 'error',
      comment: 'decision.ts holds types that all steps speak; it may know only what comes before screening',
      from: { path: '^server/domain/decision\\.ts$' },
      to: { pathNot: '^server/domain/(shared|facts|rulebook)/' },
    },
    {
      name: 'one-user-of-json-rules-engine',
      severity: 'error',
      from: { pathNot: '^(server/rule-engine/|test/bench/)' },
      to: { path: 'node_modules/json-rules-engine' },
    },
    {
      name: 'one-reader-of-rule-files',
      severity: 'error',
      comment: 'YAML is read and written in server/rule-files; seeds may write calibrated thresholds back',
      from: { pathNot: '^(server/rule-files/|seeds/)|\\.test\\.tsx?$' },
      to: { path: 'node_modules/yaml/' },
    },
    {
      name: 'typeorm-stays-at-the-edge',
      severity: 'error',
      from: { path: '^server/', pathNot: '(\\.entity|\\.repository|\\.module)\\.ts$|^server/platform/(database|health)/|\\.test\\.ts$' },
      to: { path: 'node_modules/(typeorm|@nestjs/typeorm)/' },
    },
    {
      name: 'queues-stay-in-platform',
      severity: 'error',
      from: { path: '^server/', pathNot: '^server/platform/(queue|health)/|/jobs/' },
      to: { path: 'node_modules/(ioredis|bullmq|@nestjs/bullmq)/' },
    },
    {
      name: 'modules-meet-through-their-index',
      severity: 'error',
      from: { path: '^server/modules/([^/]+)/' },
      to: { path: '^server/modules/([^/]+)/', pathNot: ['^server/modules/$1/', '^server/modules/[^/]+/index\\.ts$'] },
    },
    {
      name: 'only-cases-and-grants-decide',
      severity: 'error',
      comment: 'Among the features only cases, grants and simulation run the rules',
      from: { path: '^server/modules/(?!cases/|grants/|simulation/)' },
      to: { path: '^server/domain/case-flow\\.ts$' },
    },
    {
      name: 'controllers-never-touch-repositories',
      severity: 'error',
      from: { path: '\\.controller\\.ts$' },
      to: { path: '\\.(repository|entity)\\.ts$' },
    },
    {
      name: 'admin-talks-http-only',
      severity: 'error',
      from: { path: '^admin/' },
      to: { path: '^(server|seeds|test)/' },
    },
    {
      name: 'sentences-are-pure',
      severity: 'error',
      comment: 'Rules as sentences need no page: they know only the types of the interface',
      from: { path: '^admin/src/sentences/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^admin/src/(sentences/|api/(types|schema)(\\.d)?\\.ts$)' },
    },
    {
      name: 'pages-do-not-know-each-other',
      severity: 'error',
      comment: 'What two pages share stands beside resources/ in a room of its own',
      from: { path: '^admin/src/resources/([^/]+)/' },
      to: { path: '^admin/src/resources/([^/]+)/', pathNot: '^admin/src/resources/$1/' },
    },
    {
      name: 'nobody-imports-tests',
      severity: 'error',
      from: { path: '^(server|seeds|admin)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^test/|\\.test\\.tsx?$' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unlisted-packages',
      severity: 'error',
      from: { path: '^(server|seeds)/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.data|\\.cache)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['require', 'node', 'default', 'types'] },
  },
};
