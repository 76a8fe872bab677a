import { describedTexts } from "../../src/cli/style-faults";
import { usesOf } from "../../src/cli/text-keys";
import type { Descriptions } from "../../src/dataset/texts/style";
import { type TextFiles, textsIn } from "../../src/dataset/texts/text-files";
import type { Language } from "../../src/i18n/languages";

/** All texts of one language by file. */
interface LanguageTexts {
  readonly language: Language;
  readonly texts: TextFiles;
}

const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

const STYLE = `body{font:15px/1.45 system-ui,sans-serif;margin:1rem}table{border-collapse:collapse;width:100%;table-layout:fixed}
th,td{border:1px solid #bbb;padding:.3rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
thead th{position:sticky;top:0;background:#fff}td:empty:not([lang*="-x-"]){background:#fdd}small{display:block;color:#555;font-weight:normal}`;

/** Source files that use a text, by "FILE KEY"; texts of the data are shown by their id. */
function usesIn(texts: TextFiles, sources: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const places = Object.entries(texts).flatMap(([file, content]) =>
    file.startsWith("interface/") ? textsIn(content).map(({ key }) => `${file} ${key}`) : [],
  );
  const keyOf = (place: string) => place.replace("interface/", "").replace(" ", ".");
  const found = usesOf(places.map(keyOf), sources);
  return new Map(places.map((place) => [place, found.get(keyOf(place)) ?? []]));
}

/** A row of the page: a key, its description, and its text in each language. */
function row(
  key: string,
  notes: readonly string[],
  cells: readonly (readonly [language: string, text: string])[],
): string {
  const small = notes.map((note) => `<small>${escaped(note)}</small>`).join("");
  const columns = cells.map(([language, text]) => `<td lang="${language}">${escaped(text)}</td>`).join("");
  return `<tr><th scope="row">${escaped(key)}${small}</th>${columns}</tr>`;
}

function notesIn(texts: TextFiles, descriptions: Descriptions): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(descriptions).flatMap(([place, { what, longest }]) =>
      describedTexts(texts, place).map(({ file, key }) => [
        `${file} ${key}`,
        longest === undefined ? what : `${what} At most ${longest} characters.`,
      ]),
    ),
  );
}

/**
 * The whole page.
 * @param sources contents of each source file, by path.
 */
export function textsPage(
  languages: readonly LanguageTexts[],
  sources: ReadonlyMap<string, string>,
  descriptions: Descriptions,
): string {
  const [first] = languages;
  if (first === undefined) return "";
  const about = notesIn(first.texts, descriptions);
  const uses = usesIn(first.texts, sources);
  const heads = languages.map(({ language }) => `<th scope="col">${language}</th>`).join("");
  const sections = Object.keys(first.texts).map((file) => {
    const each = languages.map(({ language, texts }) => {
      const byKey = new Map(textsIn(texts[file]).map(({ key, text }) => [key, text]));
      return { language, byKey };
    });
    const rows = [...new Set(each.flatMap(({ byKey }) => [...byKey.keys()]))].map((key) => {
      const place = `${file} ${key}`;
      const known = about.get(place);
      const notes = [...(known === undefined ? [] : [known]), ...(uses.get(place) ?? [])];
      return row(
        key,
        notes,
        each.map(({ language, byKey }) => [language, byKey.get(key) ?? ""]),
      );
    });
    return `<h2>${file}</h2><table><thead><tr><th scope="col">key</th>${heads}</tr></thead><tbody>${rows.join("\n")}</tbody></table>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>All texts</title><style>${STYLE}</style><h1>All texts</h1>${sections.join("\n")}</html>\n`;
}
