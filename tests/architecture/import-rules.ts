import type { ICruiseOptions, IRegularForbiddenRuleType } from "dependency-cruiser"

const entry = "^plugins/[^/]+/src/(contract|workflows)/index\\.ts$"
const kernel = "^plugins/kernel/(src|dist)/"
const contract = "^plugins/[^/]+/src/contract/"

/** The import rules of the architecture page; every one has a planted violation beside this file. */
export const rules: (IRegularForbiddenRuleType & { name: string })[] = [
  {
    name: "domain-is-pure",
    comment: "Domain code imports domain code of its own plugin and the kernel, nothing else.",
    from: { path: "^plugins/([^/]+)/src/domain/" },
    // A dictionary of readings is data: no clock, no network, no state.
    to: { pathNot: ["^plugins/$1/src/domain/", kernel, "node_modules/pinyin-pro/"] },
  },
  {
    name: "kernel-stands-alone",
    comment: "The kernel depends on nothing.",
    from: { path: "^plugins/kernel/src/" },
    to: { pathNot: "^plugins/kernel/src/" },
  },
  {
    name: "contract-is-browser-safe",
    comment: "A contract imports zod, the kernel and other contracts.",
    from: { path: "^plugins/[^/]+/src/contract/" },
    to: { pathNot: [contract, kernel, "node_modules/zod/"] },
  },
  {
    name: "plugins-meet-at-published-entries",
    comment: "A plugin reaches another through its /contract or /workflows.",
    from: { path: "^plugins/([^/]+)/" },
    to: { path: "^plugins/", pathNot: ["^plugins/$1/", kernel, entry] },
  },
  {
    name: "no-deep-import-of-a-plugin",
    comment: "Backend, seed and tests use what a plugin publishes.",
    from: { path: "^(backend|seed|tests)/" },
    to: { path: "^plugins/", pathNot: [kernel, entry, "^plugins/[^/]+/src/(modules|providers)/[^/]+/index\\.ts$"] },
  },
  {
    name: "plugins-do-not-know-the-backend",
    comment: "The composition root imports plugins, never the other way round.",
    from: { path: "^plugins/" },
    to: { path: "^(backend|storefront|seed|tests)/" },
  },
  {
    name: "api-calls-workflows",
    comment: "A route calls workflows and contracts; it reaches neither modules nor domain.",
    from: { path: "^(plugins/[^/]+|backend)/src/api/" },
    to: { path: "^(plugins/[^/]+|backend)/src/(modules|domain|links|subscribers|jobs)/" },
  },
  {
    name: "modules-know-no-workflow",
    comment: "Storage sits below workflows and routes.",
    from: { path: "^plugins/[^/]+/src/modules/" },
    to: { path: "^plugins/[^/]+/src/(workflows|api|subscribers|jobs|links)/" },
  },
  {
    name: "workflows-know-no-route",
    comment: "A workflow does not know who called it.",
    from: { path: "^(plugins/[^/]+|backend)/src/workflows/" },
    to: { path: "^(plugins/[^/]+|backend)/src/(api/.*(route|middlewares)\\.ts$|subscribers/|jobs/)" },
  },
  {
    name: "storefront-knows-contracts-only",
    comment: "The shop imports contracts and the kernel; no plugin insides, no Medusa.",
    from: { path: "^storefront/" },
    to: {
      path: ["^(plugins|backend|seed)/", "(^|/)@medusajs/"],
      pathNot: [kernel, "^plugins/[^/]+/src/contract/index\\.ts$"],
    },
  },
  {
    name: "only-server-files-reach-the-backend",
    comment: "Only *.server.ts files import the backend client.",
    from: { path: "^storefront/app/", pathNot: "\\.server\\.tsx?$" },
    to: { path: "^storefront/app/backend\\.server\\.ts$", dependencyTypesNot: ["type-only"] },
  },
  {
    name: "no-cycle",
    comment: "What imports itself in a circle cannot be understood one file at a time.",
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
  },
  {
    name: "no-missing-file",
    comment: "Every import resolves.",
    from: {},
    to: { couldNotResolve: true },
  },
]

export const options: ICruiseOptions = {
  ruleSet: { forbidden: rules.map((rule) => ({ severity: "error", ...rule })) },
  validate: true,
  tsPreCompilationDeps: true,
  doNotFollow: { path: "node_modules" },
  exclude: { path: "^(plugins/[^/]+|backend|storefront|tests/architecture)/(\\.medusa|build|dist|planted)/" },
  enhancedResolveOptions: {
    exportsFields: ["exports"],
    conditionNames: ["hf-src", "import", "require", "node", "types", "default"],
    mainFields: ["module", "main", "types"],
    extensions: [".ts", ".tsx", ".mjs", ".js", ".json", ".css"],
  },
}
