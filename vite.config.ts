import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, mergeConfig } from "vite";
import { brandingPlugin } from "./tooling/site/branding";
import { openDataPlugin } from "./tooling/site/open-data";
import { layersFirstPlugin } from "./tooling/site/layers-first";
import { offlinePlugin } from "./tooling/site/offline-plugin";
import { contentSecurityPolicy } from "./tooling/site/policy";
import { prerenderPlugin } from "./tooling/site/prerender-plugin";
import { OLDEST_BROWSERS } from "./src/ui/shell/browsers";
import { dataPlugin } from "./src/dataset/plugins/vite-plugin";

const stub = (name: string) => fileURLToPath(new URL(`src/documents/pdf/stubs/${name}.ts`, import.meta.url));

/** Common to all builds. */
export const common = defineConfig({
  base: "./",
  resolve: {
    // Parts of pdfkit that this document never uses (docs/decisions/0001-slim-pdfkit.md).
    alias: [
      { find: /^brotli\/decompress\.js$/, replacement: stub("brotli-decompress") },
      { find: /^png-js$/, replacement: stub("png-js") },
      { find: /^@noble\/ciphers\/aes$/, replacement: stub("noble-aes") },
      { find: /^linebreak$/, replacement: stub("linebreak") },
    ],
  },
  plugins: [react(), dataPlugin("data"), layersFirstPlugin],
  worker: { format: "es", plugins: () => [dataPlugin("data")] },
  build: {
    target: "es2022",
    // Vite's default rewrites light-dark(); these browsers know it.
    cssTarget: OLDEST_BROWSERS.map(({ name, version }) => `${name.toLowerCase()}${version}`),
    assetsInlineLimit: 0,
    // These browsers know it, too.
    modulePreload: { polyfill: false },
    sourcemap: false,
  },
});

/**
 * The start page in one file, and what several pages share in a few: bits below this size (in bytes, before packing) join
 * those of other pages. At 8,000 the page on funding needs 10 files instead of 28 for 3 kB more; at 20,000 55 kB more.
 */
const SMALLEST_SHARED = 8_000;

export default mergeConfig(common, {
  build: {
    rolldownOptions: {
      output: {
        // The names that rolldown makes for shared files tell all pages that use them.
        chunkFileNames: ({ name }: { name: string }) => `assets/${name.split("~")[0]}-[hash].js`,
        // Merged files import each other in circles: without this, a page could run before a style that it uses.
        strictExecutionOrder: true,
        codeSplitting: {
          groups: [
            { name: "start", tags: ["$initial"], priority: 1 },
            {
              name: "shared",
              test: (id: string) => !id.includes("virtual:texts"),
              minShareCount: 2,
              entriesAware: true,
              entriesAwareMergeThreshold: SMALLEST_SHARED,
            },
          ],
        },
      },
    },
  },
  plugins: [contentSecurityPolicy, brandingPlugin, openDataPlugin("data"), prerenderPlugin(), offlinePlugin()],
});
