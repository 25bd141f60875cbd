import js from "@eslint/js"
import medusaPlugin from "@medusajs/eslint-plugin"
import { defineConfig } from "eslint/config"
import globals from "globals"
import typescript from "typescript-eslint"

const medusa = medusaPlugin.default ?? medusaPlugin
const medusaCode = ["plugins/*/src/**/*.{ts,tsx}", "backend/src/**/*.ts", "backend/medusa-config.ts", "seed/**/*.ts"]
const storefront = ["storefront/**/*.{ts,tsx,mjs}"]
const typed = ["plugins/*/src/**/*.{ts,tsx}", "backend/src/**/*.ts", "seed/src/**/*.ts"]

// Its first block ignores tests for everybody; here only its own rules pass them by.
const medusaRules = medusa.configs.recommended.filter((block) => block.rules || block.plugins)

export default defineConfig(
  {
    ignores: [
      ...["**/node_modules/", "**/.medusa/", "**/dist/", "**/build/", "**/coverage/", "**/.data/", "**/.turbo/"],
      ...["tests/architecture/planted/", "storefront/public/"],
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  { files: ["**/*.{ts,tsx}"], extends: [typescript.configs.strict] },
  {
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "max-lines": ["error", { max: 400 }],
      "no-console": "off",
      "no-else-return": "error",
      "no-restricted-imports": ["error", { patterns: forbiddenImports() }],
      "no-restricted-syntax": ["error", ...forbiddenSyntax()],
      "no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
      "prefer-const": "error",
    },
  },
  {
    files: ["**/*.{ts,tsx}"],
    rules: {
      "no-unused-vars": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      // A module's augmentation of a library's interface has no other form.
      "@typescript-eslint/no-namespace": ["error", { allowDeclarations: true }],
    },
  },
  {
    files: typed,
    languageOptions: {
      parserOptions: { project: "./tests/architecture/tsconfig.json", tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: false }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: medusaCode,
    ignores: ["**/*.test.ts", "**/integration-tests/**", "**/migrations/**"],
    extends: [medusaRules],
  },
  {
    files: ["plugins/*/src/workflows/**/*.ts"],
    plugins: { "@medusajs": medusa },
    rules: { "@medusajs/no-non-serializable-step-return": "error" },
  },
  {
    // Step ids are global, variables are not: `change-consignment-state` is the better id of `changeStateStep`.
    files: medusaCode,
    rules: { "@medusajs/step-id-kebab-case": "off" },
  },
  {
    // A read model must hear of every write, also of one that no workflow made.
    files: ["plugins/catalog/src/subscribers/**"],
    rules: { "@medusajs/prefer-workflow-event-over-module-event": "off" },
  },
  {
    // Pure code knows no HTTP status.
    files: ["plugins/kernel/**", "plugins/*/src/domain/**", "backend/src/env.ts"],
    rules: { "@medusajs/use-medusa-error-not-generic-error": "off" },
  },
  {
    // `super(...arguments)` is how Medusa writes a module service. Its methods of raw SQL open their transaction
    // themselves: the pair of a public and a protected method that the rule asks for only serves events.
    files: ["plugins/*/src/modules/**"],
    rules: { "prefer-rest-params": "off", "@medusajs/use-inject-manager-on-public-methods": "off" },
  },
  {
    // Contracts go to the browser too, where Medusa's own zod cannot; the version is pinned to the same one.
    files: ["plugins/*/src/contract/**", "backend/src/env.ts"],
    rules: { "@medusajs/zod-import-source": "off" },
  },
  { files: ["**/migrations/*.ts"], rules: { "max-lines": "off" } },
  { files: ["**/*.{mjs,js,cjs}"], languageOptions: { globals: globals.node } },
  { files: storefront, languageOptions: { globals: { ...globals.node, ...globals.browser } } }
)

function forbiddenImports() {
  return [
    {
      group: ["react-router-dom", "react-router", "react-router/*", "@remix-run/router"],
      message: "The workspace hoists Medusa's version 7: import from @remix-run/react.",
    },
    { group: ["remix"], message: "The package `remix` throws when imported: use @remix-run/*." },
    { group: ["@medusajs/*/dist/*"], message: "A private path: it changes without notice." },
  ]
}

function forbiddenSyntax() {
  return [
    {
      selector: "TSAsExpression[expression.type='TSAsExpression'][expression.typeAnnotation.type='TSUnknownKeyword']",
      message: "`as unknown as` silences the compiler: parse at the border, or name one helper with its guarantee.",
    },
  ]
}
