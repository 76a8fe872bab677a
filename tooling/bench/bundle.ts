import { fileURLToPath } from "node:url";
import { build } from "vite";

const entry = (name: string): string => fileURLToPath(new URL(`${name}.ts`, import.meta.url));

/**
 * Bundles the suite and its worker into a folder (suite.js, worker.js), like the application: running the sources with
 * tsx is several times slower.
 */
export async function bundle(folder: string): Promise<void> {
  for (const [name, from] of [
    ["suite", "suite"],
    ["worker", "bench.worker"],
  ] as const)
    await build({
      configFile: false,
      logLevel: "error",
      build: {
        target: "es2022",
        outDir: folder,
        emptyOutDir: false,
        lib: { entry: entry(from), formats: ["es"], fileName: () => `${name}.js` },
      },
    });
}
