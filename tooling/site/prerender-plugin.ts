import { resolve } from "node:path";
import { build, type Plugin, type ResolvedConfig } from "vite";
import { writePages } from "./write-pages";

const FOLDER = ".cache/prerender";

/** After the build, prerenders every page with its own file. */
export function prerenderPlugin(): Plugin {
  let config: ResolvedConfig;
  return {
    name: "wegwijzer-prerender",
    apply: (user, { command }) => command === "build" && user.build?.ssr === undefined,
    config: () => ({ build: { manifest: true } }),
    configResolved(resolved) {
      config = resolved;
    },
    transformIndexHtml: () => [{ tag: "script", attrs: { src: "./boot.js" }, injectTo: "head-prepend" }],
    closeBundle: {
      sequential: true,
      order: "pre",
      async handler() {
        await build({
          root: config.root,
          ...(config.configFile === undefined ? {} : { configFile: config.configFile }),
          logLevel: "warn",
          build: { ssr: "src/prerender.ts", outDir: FOLDER, emptyOutDir: true, copyPublicDir: false },
        });
        const dist = resolve(config.root, config.build.outDir);
        const count = await writePages(dist, resolve(config.root, FOLDER, "prerender.js"));
        config.logger.info(`prerendered ${count} pages`);
      },
    },
  };
}
