import { mergeConfig, type Plugin } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";
import { inlineWorkers } from "./tooling/site/inline-workers";
import { withOwnBranding } from "./tooling/site/branding";
import { withOwnPolicy } from "./tooling/site/policy";
import { common } from "./vite.config";

/** When everything is inlined, removes links to other files and adds hashes of script and style to the policy. */
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

/** A single file that also runs from disk: hash routes only, workers as blobs, embedded fonts. */
export default mergeConfig(common, {
  publicDir: false,
  plugins: [inlineWorkers(), viteSingleFile({ removeViteModuleLoader: true, deleteInlinedFiles: true }), closePage],
  // Chromium does not start module workers from blobs of a page on disk.
  worker: { format: "iife" },
  build: { outDir: "dist-single", assetsInlineLimit: 100_000_000, chunkSizeWarningLimit: 10_000 },
});
