import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Manifest } from "vite";
import type { PrerenderedPage } from "../../src/ui/shell/prerender";

/** Replaces text that must be there exactly once. */
export function replaceOnce(html: string, what: string, by: string): string {
  if (html.split(what).length !== 2) throw new Error(`index.html must hold ${JSON.stringify(what)} exactly once`);
  return html.replace(what, () => by);
}

/** The style sheets of a chunk and of everything that it imports at once, each once. */
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

/** Fonts of the first lines of every page. With `font-display: optional` they are there in time or not used at all. */
const FIRST_FONTS = ["inter-400", "inter-600", "overpass-700", "overpass-800"].map(
  (name) => `src/ui/fonts/${name}.woff2`,
);

function preloadFont(manifest: Manifest, font: string): string {
  const file = manifest[font]?.file;
  if (file === undefined) throw new Error(`${font} is not in the build`);
  return `<link rel="preload" as="font" type="font/woff2" crossorigin href="./${file}" />`;
}

/** The file of the texts that a page starts with. */
function textsOf(manifest: Manifest, { component, language }: PrerenderedPage) {
  const name = component === null ? `virtual:start-texts/start-${language}` : `virtual:texts/${language}`;
  return manifest[name] ?? manifest[`\0${name}`];
}

/** Lines of the head that this page has beside those of the template. */
function headOf(page: PrerenderedPage, manifest: Manifest): string {
  const key = keyOf(manifest, page);
  const everywhere = stylesOf(manifest, "index.html");
  const styles = key === null ? [] : stylesOf(manifest, key).filter((file) => !everywhere.includes(file));
  const scripts = key === null ? [textsOf(manifest, page)?.file] : [];
  return [
    ...FIRST_FONTS.map((font) => preloadFont(manifest, font)),
    `<link rel="canonical" href="${page.canonical}" />`,
    ...page.alternates.map((one) => `<link rel="alternate" hreflang="${one.language}" href="${one.href}" />`),
    ...styles.map((file) => `<link rel="stylesheet" crossorigin href="./${file}" />`),
    ...scripts
      .filter((file) => file !== undefined)
      .map((file) => `<link rel="modulepreload" crossorigin href="./${file}" />`),
  ].join("\n    ");
}

/** The page can be read before its code is there: style sheets and fonts come first. */
function scriptsLater(html: string): string {
  return html.replaceAll(/<(?:script type="module"|link rel="modulepreload") /g, '$&fetchpriority="low" ');
}

/** The file of one page: the built index.html with the page in it, and every link from where the file is. */
export function fileOfPage(template: string, page: PrerenderedPage, manifest: Manifest): string {
  const up = page.up === "" ? "./" : page.up;
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
    ["</head>", `  ${headOf(page, manifest)}\n  </head>`],
  ];
  const html = changes.reduce((text, [what, by]) => replaceOnce(text, what, by), template);
  const relinked = scriptsLater(html).replaceAll(/(href|src)="\.\//g, (_, name: string) => `${name}="${up}`);
  // Last, so that nothing is replaced in the page itself.
  const note = `<p id="not-started" class="no-script" role="alert" hidden>${page.notStarted}</p>`;
  return replaceOnce(relinked, '<div id="app"></div>', `${note}<div id="app">${page.html}</div>`);
}

/** Something that stands for the browser's window while pages are drawn: nothing is kept, nobody listens. */
function standInForWindow(): void {
  const storage = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
  Object.assign(globalThis, { window: { localStorage: storage, addEventListener: () => undefined } });
}

/** Writes the files of all pages into the built folder. @returns how many. */
export async function writePages(dist: string, bundle: string): Promise<number> {
  const manifestFile = join(dist, ".vite", "manifest.json");
  const manifest = JSON.parse(readFileSync(manifestFile, "utf8")) as Manifest;
  const template = readFileSync(join(dist, "index.html"), "utf8");
  standInForWindow();
  const { prerender } = (await import(pathToFileURL(bundle).href)) as {
    prerender: () => Promise<readonly PrerenderedPage[]>;
  };
  const pages = await prerender();
  for (const page of pages) {
    const folder = join(dist, page.folder);
    if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "index.html"), fileOfPage(template, page, manifest));
  }
  // For the service worker: the application without a page, to be told by the worker where the root is.
  const empty = replaceOnce(template, '<html lang="nl">', '<html lang="nl" data-base="./">');
  writeFileSync(join(dist, "shell.html"), empty);
  rmSync(join(dist, ".vite"), { recursive: true });
  return pages.length;
}
