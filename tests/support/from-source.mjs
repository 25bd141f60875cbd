/** The condition under which the workspaces resolve to their TypeScript source, so that no build is needed. */
const conditions = ["hf-src", "node"]

export const fromSource = { resolve: { conditions }, ssr: { resolve: { conditions } }, esbuild: { jsx: "automatic" } }
