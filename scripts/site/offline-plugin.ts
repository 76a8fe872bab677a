import type { PluginOption } from "vite";
import { VitePWA } from "vite-plugin-pwa";

/**
 * The service worker (src/sw.ts) with the list of everything that works without a network, and the manifest. Pages of
 * the knowledge are not in the list: the worker draws them from the application.
 */
export function offlinePlugin(): PluginOption {
  return VitePWA({
    base: "./",
    scope: ".",
    strategies: "injectManifest",
    srcDir: "src",
    filename: "sw.ts",
    registerType: "prompt",
    injectRegister: null,
    injectManifest: {
      globPatterns: ["assets/*", "boot.js", "shell.html", "index.html", "{nl,fr,en,de}/index.html", "icon*"],
      dontCacheBustURLsMatching: /^assets\//,
    },
    manifest: {
      id: ".",
      name: "Wegwijzer mondiale samenwerking",
      short_name: "Wegwijzer",
      description: "Welke internationale samenwerking past bij uw gemeente?",
      lang: "nl",
      dir: "ltr",
      start_url: ".",
      scope: ".",
      display: "standalone",
      background_color: "#fbfaf6",
      theme_color: "#0f5b3f",
      categories: ["government", "productivity"],
      icons: [
        { src: "icon-192.png", sizes: "192x192", type: "image/png" },
        { src: "icon-512.png", sizes: "512x512", type: "image/png" },
        { src: "icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
        { src: "icon.svg", sizes: "any", type: "image/svg+xml" },
      ],
    },
  });
}
