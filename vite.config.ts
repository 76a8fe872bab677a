import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, mergeConfig } from "vite";
import { brandingPlugin } from "./tooling/site/branding";
import { openDataPlugin } from "./tooling/site/open-data";
import { layersFirstPlugin } from "./tooling/site/layers-first";
import { offlinePlugin } from "./tooling/site/offline-plugin";
import { contentSecurityPolicy } from "./tooling/site/policy";
import { mapPlugin } from "./src/dataset/plugins/map-plugin";
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
  plugins: [react(), dataPlugin("data"), mapPlugin("data"), layersFirstPlugin],
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

export default mergeConfig(common, {
  plugins: [contentSecurityPolicy, brandingPlugin, openDataPlugin("data"), prerenderPlugin(), offlinePlugin()],
});
