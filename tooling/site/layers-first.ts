import type { Plugin } from "vite";

const SHEETS = /\s*<link rel="stylesheet" crossorigin href="[^"]*">/g;

/**
 * Moves the entry's style sheet before those of its chunks: Vite puts it last, and the layers of
 * `src/ui/styles/base.css` get their order where they are first named.
 */
export function layersFirst(html: string): string {
  const sheets = html.match(SHEETS) ?? [];
  const entry = sheets.find((sheet) => /\/index-[^/"]*\.css"/.test(sheet));
  const [first] = sheets;
  if (entry === undefined || first === undefined || entry === first) return html;
  return html.replace(entry, "").replace(first, entry + first);
}

/** Does so in the build; the development server loads style sheets in import order. */
export const layersFirstPlugin: Plugin = {
  name: "layers-first",
  apply: "build",
  transformIndexHtml: { order: "post", handler: layersFirst },
};
