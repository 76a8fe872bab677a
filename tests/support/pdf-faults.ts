// What makes a PDF inaccessible and veraPDF does not see, or sees late.
import type { InspectedBookmark, InspectedTable, Inspection } from "./pdf-inspect";
import { allTags } from "./pdf-tags";

function flat(bookmarks: readonly InspectedBookmark[]): readonly string[] {
  return bookmarks.flatMap(({ title, items }) => [title, ...flat(items)]);
}

function tableFaults({ caption, columnHeaders, rows }: InspectedTable): readonly string[] {
  const faults = (caption ?? "") === "" ? ["a table without Caption"] : [];
  if (columnHeaders.length === 0 || columnHeaders.includes(""))
    faults.push(`table "${caption}" without TH for each column`);
  if (rows.some((row) => row.headers.length === 0)) faults.push(`table "${caption}": a row without TH`);
  if (rows.some((row) => row.width !== columnHeaders.length)) faults.push(`table "${caption}": a row of another width`);
  return faults;
}

function headingFaults({ headings, bookmarks }: Inspection): readonly string[] {
  const faults = headings[0]?.level === 1 ? [] : ["the first heading is not H1"];
  headings.forEach(({ level, text }, index) => {
    if (text === "") faults.push("an empty heading");
    if (level > (headings[index - 1]?.level ?? 0) + 1) faults.push(`heading "${text}" skips a level`);
  });
  const letters = (texts: readonly string[]) => texts.map((text) => text.replace(/\s/g, "")).join("\n");
  const wanted = headings.filter(({ level }) => level <= 2).map(({ text }) => text);
  if (letters(flat(bookmarks)) !== letters(wanted)) faults.push("the bookmarks are not the headings 1 and 2");
  return faults;
}

/** A heading that is left at the foot of a page, away from what it introduces. */
function widowFaults({ tags }: Inspection): readonly string[] {
  const leaves = allTags(tags).filter(({ role }) => /^(?:H\d|P|LI|TR|Figure|Caption)$/.test(role));
  return leaves.flatMap(({ role, text, pages }, index) => {
    const next = leaves[index + 1];
    if (!/^H\d$/.test(role) || next === undefined) return [];
    return pages.at(-1) === next.pages[0] ? [] : [`heading "${text.trim()}" is alone at the foot of a page`];
  });
}

/** Whether each page says which it is, outside the text: "2 van 7". */
function numbered({ artifacts, pages }: Inspection): boolean {
  return artifacts.every((text, page) => new RegExp(`\\b${page + 1}\\D+${pages}$`).test(text.trim()));
}

/** The accessibility faults of a file, in English; empty for a good one. */
export function accessibilityFaults(file: Inspection): readonly string[] {
  const tagLinks = allTags(file.tags).filter(({ role }) => role === "Link");
  const named = tagLinks.reduce((sum, tag) => sum + tag.annotations, 0);
  const checks: readonly (readonly [boolean, string])[] = [
    [(file.title ?? "") !== "" && file.showsTitle, "no title, or it is not shown"],
    [(file.lang ?? "") !== "", "no language"],
    [file.tags.length === 1 && file.tags[0]?.role === "Document", "not one Document tag"],
    [file.textOutsideTags.length === 0, `text outside tags: ${file.textOutsideTags.join(" | ")}`],
    [file.paintOutsideTags === 0, `${file.paintOutsideTags} drawings outside tags`],
    [file.fonts.length > 0 && file.fonts.every((font) => font.embedded), "a font that is not inside"],
    [file.fonts.every((font) => font.readable), "a font whose glyphs cannot be read as text"],
    [file.missingGlyphs === 0, `${file.missingGlyphs} missing glyphs`],
    [file.figures.every(({ alt }) => (alt ?? "").trim() !== ""), "a figure without Alt"],
    [file.figures.every(({ bbox }) => bbox !== null), "a figure without BBox"],
    [file.links.every(({ contents }) => (contents ?? "") !== ""), "a link without Contents"],
    [named === file.links.length && tagLinks.every(({ text }) => text.trim() !== ""), "a link without its tag"],
  ];
  return [
    ...checks.flatMap(([good, fault]) => (good ? [] : [fault])),
    ...(numbered(file) ? [] : ["a page without its number"]),
    ...headingFaults(file),
    ...widowFaults(file),
    ...file.tables.flatMap(tableFaults),
  ];
}
