// npx tsx tooling/make-fonts.ts: subsets the full fonts for the PDF and the web pages; the result is committed.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
// @ts-expect-error -- subset-font has no types; `subset` below says what we use of it
import subsetFont from "subset-font";
import { PDF_FONT_FILES, scriptFontFiles } from "../src/documents/pdf/fonts";
import { codePointsOf } from "../src/documents/pdf/glyphs";
import { BASIC_SIGNS, lettersOf, type Script, SCRIPTS } from "../src/documents/pdf/letters";

const ROOT = join(import.meta.dirname, "..");
const PACKAGES = join(ROOT, "node_modules/@expo-google-fonts");

const subset: (
  font: Uint8Array,
  text: string,
  options: { targetFormat: string; keepFeatures: string[]; noHinting: boolean },
) => Promise<Uint8Array> = subsetFont;

interface Cut {
  readonly from: string;
  readonly to: string;
  readonly format: "truetype" | "woff2";
  readonly features: string[];
  readonly text: string;
}

// The PDF fonts have no contextual alternates: one glyph would stand for two characters, and searching the file for "x"
// would find "×". Those for running text have no kerning either (docs/decisions/0018-no-kerning-on-paper.md).
const [REGULAR, BOLD] = ["inter/400Regular/Inter_400Regular.ttf", "inter/600SemiBold/Inter_600SemiBold.ttf"];
const DISPLAY = "overpass/700Bold/Overpass_700Bold.ttf";
const CUTS: readonly Cut[] = [
  pdf(REGULAR, PDF_FONT_FILES.regular, BASIC_SIGNS),
  pdf(BOLD, PDF_FONT_FILES.bold, BASIC_SIGNS),
  pdf(DISPLAY, PDF_FONT_FILES.display, BASIC_SIGNS, ["kern"]),
  ...(Object.keys(SCRIPTS) as Script[]).flatMap((script) => {
    const { regular, bold } = scriptFontFiles(script);
    return [pdf(REGULAR, regular, lettersOf(script)), pdf(BOLD, bold, lettersOf(script))];
  }),
  web(REGULAR, "inter-400.woff2"),
  web(BOLD, "inter-600.woff2"),
  web(DISPLAY, "overpass-700.woff2"),
  web("overpass/800ExtraBold/Overpass_800ExtraBold.ttf", "overpass-800.woff2"),
];
const LICENCES: readonly (readonly [string, string])[] = [
  ["inter/LICENSE_FONT", "src/documents/pdf/fonts/inter-OFL.txt"],
  ["overpass/LICENSE_FONT", "src/documents/pdf/fonts/overpass-OFL.txt"],
  ["inter/LICENSE_FONT", "src/ui/fonts/inter-OFL.txt"],
  ["overpass/LICENSE_FONT", "src/ui/fonts/overpass-OFL.txt"],
];

function pdf(from: string, name: string, text: string, features: string[] = []): Cut {
  return { from, to: `src/documents/pdf/fonts/${name}`, format: "truetype", features, text };
}

function web(from: string, name: string): Cut {
  const features = ["kern", "ccmp", "locl", "mark", "tnum"];
  return { from, to: `src/ui/fonts/${name}`, format: "woff2", features, text: BASIC_SIGNS };
}

async function cut({ from, to, format, features, text }: Cut): Promise<void> {
  const source = readFileSync(join(PACKAGES, from));
  const known = codePointsOf(source);
  const missing = [...text].filter((sign) => !known.has(sign.codePointAt(0) ?? 0));
  const result = await subset(source, text, { targetFormat: format, keepFeatures: features, noHinting: true });
  writeFileSync(join(ROOT, to), result);
  console.log(`${to}: ${(result.length / 1024).toFixed(1)} KiB; not in the font: ${missing.join(" ") || "none"}`);
}

for (const folder of ["src/documents/pdf/fonts", "src/ui/fonts"]) mkdirSync(join(ROOT, folder), { recursive: true });
for (const one of CUTS) await cut(one);
for (const [from, to] of LICENCES) writeFileSync(join(ROOT, to), readFileSync(join(PACKAGES, from)));
