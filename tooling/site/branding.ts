import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { replaceOnce } from "./write-pages";

/** The file for municipalities to change, linked in every page. */
const BRANDING = "public/branding/branding.css";
const TOKENS = "src/ui/styles/tokens.css";

type Scheme = "light" | "dark";

/** Text or sign, and its background. All count as small text: WCAG 2.2, 1.4.3. */
const PAIRS = [
  ["--sign", "--paper"],
  ["--sign", "--surface"],
  ["--sign", "--sign-soft"],
  ["--on-sign", "--sign"],
  ["--ink", "--sign-soft"],
  ["--ink", "--paper"],
  ["--quiet", "--paper"],
] as const;
const LEAST = 4.5;

/** The colour pair tokens of a style sheet; comments are ignored, later ones override earlier ones. */
function coloursOf(css: string): ReadonlyMap<string, Readonly<Record<Scheme, string>>> {
  const text = css.replaceAll(/\/\*.*?\*\//gs, "");
  const found = text.matchAll(/(--[\w-]+):\s*light-dark\(\s*(#[0-9a-f]{6})\s*,\s*(#[0-9a-f]{6})\s*\)/gi);
  return new Map([...found].map(([, name = "", light = "", dark = ""]) => [name, { light, dark }]));
}

/** Relative luminance of "#rrggbb" (WCAG 2.2), from 0 to 1. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours (WCAG 2.2), from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Faults in the colours of a branding file, as sentences: illegible, or in the wrong notation. */
export function brandingFaults(branding: string, tokens: string): readonly string[] {
  const own = coloursOf(branding);
  const named = [...branding.replaceAll(/\/\*.*?\*\//gs, "").matchAll(/(--[\w-]+)\s*:/g)].map(([, name = ""]) => name);
  const odd = named
    .filter((name) => coloursOf(tokens).has(name) && !own.has(name))
    .map((name) => `${name} must be two colours, as light-dark(#0f5b3f, #7fd3ab)`);
  const all = new Map([...coloursOf(tokens), ...own]);
  const weak = PAIRS.flatMap(([front, back]) =>
    (["light", "dark"] as const).flatMap((scheme) => {
      const [a, b] = [all.get(front)?.[scheme], all.get(back)?.[scheme]];
      if (a === undefined || b === undefined) return [`${front} or ${back} is missing`];
      const found = contrast(a, b);
      if (found >= LEAST) return [];
      return [`${front} on ${back} (${scheme}) has contrast ${found.toFixed(2)}; it must be ${LEAST} at least`];
    }),
  );
  return [...odd, ...weak];
}

/** Adds the link to the branding file to every page, and stops the build when its colours are illegible. */
export const brandingPlugin: Plugin = {
  name: "wegwijzer-branding",
  apply: "build",
  buildStart() {
    const faults = brandingFaults(readFileSync(BRANDING, "utf8"), readFileSync(TOKENS, "utf8"));
    if (faults.length > 0) throw new Error(`${BRANDING}: ${faults.join("; ")}`);
  },
  transformIndexHtml: {
    order: "post",
    handler: (html) =>
      replaceOnce(html, "</head>", '  <link rel="stylesheet" href="./branding/branding.css" />\n  </head>'),
  },
};

/** The branding inlined in a self-contained page: the style sheet, with its images embedded. */
export function withOwnBranding(html: string): string {
  const css = readFileSync(BRANDING, "utf8").replaceAll(/\/\*.*?\*\//gs, "");
  const inside = css.replaceAll(/url\("?([\w.-]+\.(svg|png))"?\)/g, (_all, file: string, kind: string) => {
    const type = kind === "svg" ? "image/svg+xml" : "image/png";
    return `url("data:${type};base64,${readFileSync(`public/branding/${file}`).toString("base64")}")`;
  });
  if (inside.trim() === "") return html;
  return replaceOnce(html, "</head>", `<style>${inside}</style>\n  </head>`);
}
