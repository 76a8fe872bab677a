import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build, type Plugin, type ResolvedConfig } from "vite";
import { LANGUAGES } from "../../src/i18n/languages";

/** What works offline. Knowledge pages are not included: the worker renders them from the application. */
const KEPT = new RegExp(
  String.raw`^(assets/.+|boot\.js|shell\.html|((${LANGUAGES.join("|")})/)?index\.html|icon[^/]*|branding/.+)$`,
);

/**
 * The files that the service worker caches. Names of assets contain a hash of their content; other files get a
 * revision.
 */
export function keptFiles(dist: string): readonly { readonly url: string; readonly revision: string | null }[] {
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).map((file) => file.replaceAll("\\", "/"));
  return files
    .filter((url) => KEPT.test(url))
    .toSorted()
    .map((url) => ({ url, revision: url.startsWith("assets/") ? null : hashOf(join(dist, url)) }));
}

function hashOf(file: string): string {
  return createHash("sha256").update(readFileSync(file)).digest("hex").slice(0, 16);
}

/** After all pages are written, builds the service worker (src/sw.ts) with its list of files. */
export function offlinePlugin(): Plugin {
  let config: ResolvedConfig;
  return {
    name: "wegwijzer-offline",
    apply: (user, { command }) => command === "build" && user.build?.ssr === undefined,
    configResolved(resolved) {
      config = resolved;
    },
    closeBundle: {
      sequential: true,
      order: "post",
      async handler() {
        const dist = resolve(config.root, config.build.outDir);
        const kept = keptFiles(dist);
        await build({
          configFile: false,
          root: config.root,
          publicDir: false,
          logLevel: "warn",
          define: {
            "self.__WB_MANIFEST": JSON.stringify(kept),
            "process.env.NODE_ENV": '"production"',
          },
          build: {
            outDir: dist,
            emptyOutDir: false,
            target: "es2022",
            rolldownOptions: { input: "src/sw.ts", output: { format: "iife", entryFileNames: "sw.js" } },
          },
        });
        config.logger.info(`${kept.length} files work without a network`);
      },
    },
  };
}
