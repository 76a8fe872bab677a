import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Manifest, ManifestChunk } from "vite";
import type { NotFoundTexts, PrerenderedPage } from "../../src/ui/shell/prerender";
import { MANIFEST, manifestFile, manifestIn } from "./manifest";
import { notFoundPage } from "./not-found-page";
import { withInlinePolicy } from "./policy";

/** Replaces text that must occur exactly once. */
export function replaceOnce(html: string, what: string, by: string): string {
  if (html.split(what).length !== 2) throw new Error(`index.html must hold ${JSON.stringify(what)} exactly once`);
  return html.replace(what, () => by);
}

/** A chunk with its static imports, those first, without duplicates. */
function chunksOf(manifest: Manifest, key: string): readonly ManifestChunk[] {
  const seen = new Set<string>();
  const visit = (one: string): readonly ManifestChunk[] => {
    const chunk = manifest[one];
    if (chunk === undefined || seen.has(one)) return [];
    seen.add(one);
    return [...(chunk.imports ?? []).flatMap(visit), chunk];
  };
  return visit(key);
}

/** The style sheets of a chunk and its static imports, without duplicates. */
export function stylesOf(manifest: Manifest, key: string): readonly string[] {
  return [...new Set(chunksOf(manifest, key).flatMap(({ css = [] }) => css))];
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

/** The style sheets of a page and of what every page shares. */
function sheetsOf(page: PrerenderedPage, manifest: Manifest): readonly string[] {
  const key = keyOf(manifest, page);
  return [...new Set(["index.html", ...(key === null ? [] : [key])].flatMap((one) => stylesOf(manifest, one)))];
}

/** All styles needed to paint a page, inlined so that it waits for no other file. */
function styleOf(page: PrerenderedPage, manifest: Manifest, read: ReadBuilt): string {
  // Addresses in a style sheet are relative to its own folder.
  return sheetsOf(page, manifest)
    .map((file) => read(file).replaceAll(/url\(\.\//g, `url(${page.up}assets/`))
    .join("");
}

/**
 * The application of a page, for `boot.js`: the entry first, then what it imports, the page's code and its texts. The
 * style sheets are switched off, since the page has them already: Vite loads none that has a link.
 */
function applicationOf(page: PrerenderedPage, manifest: Manifest): string {
  const key = keyOf(manifest, page);
  const texts = textsOf(manifest, page);
  const chunks = [
    ...chunksOf(manifest, "index.html").toReversed(),
    ...(key === null ? [] : chunksOf(manifest, key)),
    ...(texts === undefined ? [] : [texts]),
  ];
  const scripts = [...new Set(chunks.map(({ file }) => file))];
  return [
    '<template id="application">',
    ...scripts.map((file) => `<link rel="modulepreload" crossorigin href="./${file}" />`),
    ...sheetsOf(page, manifest).map((file) => `<link rel="stylesheet" crossorigin disabled href="./${file}" />`),
    "</template>",
  ].join("");
}

/** Lines of this page's head in addition to the template's. */
function headOf(page: PrerenderedPage, manifest: Manifest, read: ReadBuilt): string {
  return [
    `<style>${styleOf(page, manifest, read)}</style>`,
    applicationOf(page, manifest),
    // After the fonts that it requests; its comments are for readers of the source.
    `<script>${read("boot.js").replaceAll(/^\s*\/\/.*\n/gm, "")}</script>`,
    ...FIRST_FONTS.map((font) => preloadFont(manifest, font)),
    `<link rel="canonical" href="${page.canonical}" />`,
    ...page.alternates.map((one) => `<link rel="alternate" hreflang="${one.language}" href="${one.href}" />`),
  ].join("\n    ");
}

/** What Vite puts into the page to load the application at once. */
const AT_ONCE = /\s*<(?:script type="module"|link rel="modulepreload") crossorigin [^>]*>(?:<\/script>)?/g;
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
  const bare = template
    .replaceAll(AT_ONCE, "")
    .replaceAll(SHEET, "")
    .replace(BRANDING, "")
    .replace(MANIFEST, manifestFile(page.language));
  const html = changes.reduce((text, [what, by]) => replaceOnce(text, what, by), bare);
  // The branding comes after the page: content before a style sheet in the body is painted without waiting for it.
  const branded = replaceOnce(html, "</body>", `${branding}\n  </body>`);
  const relinked = branded.replaceAll(/(href|src)="\.\//g, (_, name: string) => `${name}="${up}`);
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
