import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { mapPlugin } from "./src/dataset/map-plugin";
import { prerenderPlugin } from "./scripts/site/prerender-plugin";
import { dataPlugin } from "./src/dataset/vite-plugin";

/** What a page may load and do: its own files, and nothing else. Only in the build: the development server needs more. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types default",
].join("; ");

const contentSecurityPolicy: Plugin = {
  name: "content-security-policy",
  apply: "build",
  transformIndexHtml: () => [
    { tag: "meta", attrs: { "http-equiv": "Content-Security-Policy", content: POLICY }, injectTo: "head-prepend" },
  ],
};

const stub = (name: string) => fileURLToPath(new URL(`src/pdf/stubs/${name}.ts`, import.meta.url));

export default defineConfig({
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
  plugins: [react(), dataPlugin("data"), mapPlugin("data"), contentSecurityPolicy, prerenderPlugin()],
  worker: { format: "es", plugins: () => [dataPlugin("data")] },
  build: {
    target: "es2022",
    // Vite's default rewrites light-dark(); these browsers know it.
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    assetsInlineLimit: 0,
    // These browsers know it, too.
    modulePreload: { polyfill: false },
    sourcemap: false,
  },
});
