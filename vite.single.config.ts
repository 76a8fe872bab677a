import { mergeConfig, type Plugin } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";
import { inlineWorkers } from "./tooling/site/inline-workers";
import { withOwnBranding } from "./tooling/site/branding";
import { withOwnPolicy } from "./tooling/site/policy";
import { common } from "./vite.config";

/** After everything is in the page: links to other files go, and its policy names its own script and style. */
const closePage: Plugin = {
  name: "single-page",
  enforce: "post",
  generateBundle: {
    order: "post",
    handler(_options, bundle) {
      const page = bundle["index.html"];
      if (page?.type !== "asset") throw new Error("there is no page");
      const html = String(page.source).replaceAll(/\s*<link rel="(icon|apple-touch-icon|manifest)"[^>]*>/g, "");
      page.source = withOwnPolicy(withOwnBranding(html));
      page.fileName = "wegwijzer.html";
    },
  },
};

/** Everything in one file that also runs from a disk: hash routes only, workers as blob, fonts inside. */
export default mergeConfig(common, {
  publicDir: false,
  plugins: [inlineWorkers(), viteSingleFile({ removeViteModuleLoader: true, deleteInlinedFiles: true }), closePage],
  // Chromium starts no module worker from a blob of a page on a disk.
  worker: { format: "iife" },
  build: { outDir: "dist-single", assetsInlineLimit: 100_000_000, chunkSizeWarningLimit: 10_000 },
});
