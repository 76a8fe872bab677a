import type { Plugin } from "vite";

const SHEETS = /\s*<link rel="stylesheet" crossorigin href="[^"]*">/g;

/**
 * The page with the style sheet of the entry before those of its parts: it comes last from Vite, and the layers of
 * `src/ui/styles/base.css` stand in the order in which they are first named.
 */
export function layersFirst(html: string): string {
  const sheets = html.match(SHEETS) ?? [];
  const entry = sheets.find((sheet) => /\/index-[^/"]*\.css"/.test(sheet));
  const [first] = sheets;
  if (entry === undefined || first === undefined || entry === first) return html;
  return html.replace(entry, "").replace(first, entry + first);
}

/** Does so in the build; the development server loads style sheets in the order of their imports. */
export const layersFirstPlugin: Plugin = {
  name: "layers-first",
  apply: "build",
  transformIndexHtml: { order: "post", handler: layersFirst },
};
