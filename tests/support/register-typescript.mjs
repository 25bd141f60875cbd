import { createRequire } from "node:module"

// Medusa loads modules with Node's own require, past vitest; their files are TypeScript.
createRequire(import.meta.url)("ts-node").register({
  swc: true,
  transpileOnly: true,
  skipProject: true,
  compilerOptions: {
    module: "CommonJS",
    moduleResolution: "node10",
    target: "ES2022",
    esModuleInterop: true,
    experimentalDecorators: true,
    emitDecoratorMetadata: true,
  },
})
