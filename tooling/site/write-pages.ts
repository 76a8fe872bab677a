import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Manifest } from "vite";
import type { NotFoundTexts, PrerenderedPage } from "../../src/ui/shell/prerender";
import { MANIFEST, manifestFile, manifestIn } from "./manifest";
import { notFoundPage } from "./not-found-page";
import { withInlinePolicy } from "./policy";

/** Replaces text that must occur exactly once. */
export function replaceOnce(html: string, what: string, by: string): string {
  if (html.split(what).length !== 2) throw new Error(`index.html must hold ${JSON.stringify(what)} exactly once`);
  return html.replace(what, () => by);
}

/** The style sheets of a chunk and its static imports, without duplicates. */
export function stylesOf(manifest: Manifest, key: string): readonly string[] {
  const seen = new Set<string>();
  const visit = (one: string): readonly string[] => {
    const chunk = manifest[one];
    if (chunk === undefined || seen.has(one)) return [];
    seen.add(one);
    return [...(chunk.imports ?? []).flatMap(visit), ...(chunk.css ?? [])];
  };
  return [...new Set(visit(key))];
}

function keyOf(manifest: Manifest, page: PrerenderedPage): string | null {
  if (page.component === null) return null;
  const found = Object.keys(manifest).find((key) => key.endsWith(`/${page.component}.tsx`));
  if (found === undefined) throw new Error(`${page.route}: no chunk is called after ${page.component}`);
  return found;
}

/** Fonts of the first lines of every page: `boot.js` uses them if they arrive in time. */
const FIRST_FONTS = ["inter-400", "inter-600", "overpass-700", "overpass-800"].map(
  (name) => `src/ui/fonts/${name}.woff2`,
);

function preloadFont(manifest: Manifest, font: string): string {
  const file = manifest[font]?.file;
  if (file === undefined) throw new Error(`${font} is not in the build`);
  return `<link rel="preload" as="font" type="font/woff2" crossorigin href="./${file}" />`;
}

/** The file of a page's initial texts. */
function textsOf(manifest: Manifest, { component, language }: PrerenderedPage) {
  const name = component === null ? `virtual:start-texts/start-${language}` : `virtual:texts/${language}`;
  return manifest[name] ?? manifest[`\0${name}`];
}

/** Reads a file of the built folder. */
type ReadBuilt = (file: string) => string;

/** All styles needed to paint a page, inlined so that it waits for no other file. */
function styleOf(page: PrerenderedPage, manifest: Manifest, read: ReadBuilt): string {
  const key = keyOf(manifest, page);
  const everywhere = stylesOf(manifest, "index.html");
  const files = [...everywhere, ...(key === null ? [] : stylesOf(manifest, key))];
  // Addresses in a style sheet are relative to its own folder.
  return [...new Set(files)].map((file) => read(file).replaceAll(/url\(\.\//g, `url(${page.up}assets/`)).join("");
}

/** Lines of this page's head in addition to the template's. */
function headOf(page: PrerenderedPage, manifest: Manifest, read: ReadBuilt): string {
  const scripts = keyOf(manifest, page) === null ? [textsOf(manifest, page)?.file] : [];
  return [
    `<style>${styleOf(page, manifest, read)}</style>`,
    // After the fonts that it requests; its comments are for readers of the source.
    `<script>${read("boot.js").replaceAll(/^\s*\/\/.*\n/gm, "")}</script>`,
    ...FIRST_FONTS.map((font) => preloadFont(manifest, font)),
    `<link rel="canonical" href="${page.canonical}" />`,
    ...page.alternates.map((one) => `<link rel="alternate" hreflang="${one.language}" href="${one.href}" />`),
    ...scripts
      .filter((file) => file !== undefined)
      .map((file) => `<link rel="modulepreload" crossorigin href="./${file}" />`),
  ].join("\n    ");
}

/** The page is readable before its code is loaded: style sheets and fonts come first. */
function scriptsLater(html: string): string {
  return html.replaceAll(/<(?:script type="module"|link rel="modulepreload") /g, '$&fetchpriority="low" ');
}

const SHEET = /\s*<link rel="stylesheet" crossorigin href="[^"]*">/g;
const BRANDING = /\s*<link rel="stylesheet" href="\.\/branding\/branding\.css" \/>/;
const BOOT = '<script src="./boot.js"></script>';

/** The file of one page: the built index.html with the page in it, and every link relative to the file. */
export function fileOfPage(template: string, page: PrerenderedPage, manifest: Manifest, read: ReadBuilt): string {
  const up = page.up === "" ? "./" : page.up;
  const [branding = ""] = BRANDING.exec(template) ?? [];
  const changes: readonly (readonly [string, string])[] = [
    ['<html lang="nl">', `<html lang="${page.language}" data-base="${up}" data-page="${page.route}">`],
    [/<title>.*<\/title>/s.exec(template)?.[0] ?? "<title>", `<title>${page.title}</title>`],
    [
      /<meta\s+name="description"[^>]*>/s.exec(template)?.[0] ?? '<meta name="description"',
      `<meta name="description" content="${page.description}" />`,
    ],
    [
      /<noscript.*<\/noscript\s*>/s.exec(template)?.[0] ?? "<noscript>",
      `<noscript><p class="no-script">${page.withoutScript}</p></noscript>`,
    ],
    ["</head>", `  ${headOf({ ...page, up }, manifest, read)}\n  </head>`],
    [BOOT, ""],
  ];
  const bare = template.replaceAll(SHEET, "").replace(BRANDING, "").replace(MANIFEST, manifestFile(page.language));
  const html = changes.reduce((text, [what, by]) => replaceOnce(text, what, by), bare);
  // The branding comes after the page: content before a style sheet in the body is painted without waiting for it.
  const branded = replaceOnce(html, "</body>", `${branding}\n  </body>`);
  const relinked = scriptsLater(branded).replaceAll(/(href|src)="\.\//g, (_, name: string) => `${name}="${up}`);
  // Last, so that nothing is replaced within the page itself.
  const note = `<p id="not-started" class="no-script" role="alert" hidden>${page.notStarted}</p>`;
  return withInlinePolicy(replaceOnce(relinked, '<div id="app"></div>', `${note}<div id="app">${page.html}</div>`));
}

/** A substitute for the browser's window during prerendering, without storage or events. */
function standInForWindow(): void {
  const storage = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
  Object.assign(globalThis, { window: { localStorage: storage, addEventListener: () => undefined } });
}

/**
 * Writes the files of all pages to the built folder.
 * @returns how many.
 */
export async function writePages(dist: string, bundle: string): Promise<number> {
  const chunks = join(dist, ".vite", "manifest.json");
  const manifest = JSON.parse(readFileSync(chunks, "utf8")) as Manifest;
  const template = readFileSync(join(dist, "index.html"), "utf8");
  standInForWindow();
  const { prerender, notFoundTexts } = (await import(pathToFileURL(bundle).href)) as {
    prerender: () => Promise<readonly PrerenderedPage[]>;
    notFoundTexts: () => Promise<readonly NotFoundTexts[]>;
  };
  const pages = await prerender();
  const read = (file: string) => readFileSync(join(dist, file), "utf8");
  for (const page of pages) {
    const folder = join(dist, page.folder);
    if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "index.html"), fileOfPage(template, page, manifest, read));
    const installing = join(dist, manifestFile(page.language));
    if (!existsSync(installing)) writeFileSync(installing, manifestIn(page.language, read(MANIFEST), page.app));
  }
  // Uses system fonts: it does not know where the others are.
  const style = stylesOf(manifest, "index.html")
    .map(read)
    .join("")
    .replaceAll(/@font-face\s*\{[^}]*\}/g, "");
  writeFileSync(join(dist, "404.html"), notFoundPage(await notFoundTexts(), style));
  // For the service worker: the application without a page; the worker fills in the root.
  const empty = replaceOnce(template, '<html lang="nl">', '<html lang="nl" data-base="./">');
  writeFileSync(join(dist, "shell.html"), empty);
  rmSync(join(dist, ".vite"), { recursive: true });
  return pages.length;
}
