import type { Block, ComposedDocument, TableBlock, Text } from "../model";

function plain(text: Text): string {
  return typeof text === "string" ? text : text.map((run) => run.text).join("");
}

/** All addresses in a value of the model. */
function linksIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(linksIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "link" && inner !== undefined ? [inner] : linksIn(inner),
  );
}

function goodLink(link: unknown): boolean {
  if (typeof link !== "string" || !URL.canParse(link)) return false;
  return ["https:", "http:", "mailto:"].includes(new URL(link).protocol);
}

function tableFaults({ caption, columns, rows }: TableBlock): readonly string[] {
  const faults: string[] = [];
  if (caption.trim() === "") faults.push("a table has no caption");
  if (columns.some(({ header }) => header.trim() === "")) faults.push(`table "${caption}": a column has no header`);
  if (columns.some(({ width }) => !(width > 0))) faults.push(`table "${caption}": a column has no width`);
  if (!rows.some((row) => row.kind === "row")) faults.push(`table "${caption}" has no rows`);
  for (const row of rows) {
    if (row.kind === "section") continue;
    if (row.cells.length + 1 !== columns.length) faults.push(`table "${caption}": a row has not one cell per column`);
    if (plain(row.header).trim() === "") faults.push(`table "${caption}": a row has no header`);
  }
  return faults;
}

/** The blocks including nested ones; a label counts as the heading that it is drawn as. */
function unfolded(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    if (block.kind === "page") return unfolded([...new Set(block.versions.flat())]);
    return block.kind === "labelled" ? [{ kind: "heading", level: 2, text: block.label }, ...block.blocks] : [block];
  });
}

function headingFaults(blocks: readonly Block[]): readonly string[] {
  let before = 0;
  return blocks.flatMap((block) => {
    if (block.kind !== "heading" && block.kind !== "title") return [];
    const [level, text] = block.kind === "title" ? [1, block.title] : [block.level, block.text];
    const faults = text.trim() === "" ? ["a heading is empty"] : [];
    if (level > before + 1) faults.push(`heading "${text}": level ${level} follows level ${before}`);
    before = level;
    return faults;
  });
}

function figureFaults(block: Block): readonly string[] {
  if (block.kind !== "figure") return [];
  const faults = block.alt.trim() === "" ? ["a figure has no alternative text"] : [];
  return block.width > 0 && block.height > 0 ? faults : [...faults, `figure "${block.alt}" has no size`];
}

/** What would make the document inaccessible or impossible to draw, in English for developers; empty = nothing. */
export function faultsOf({ meta, blocks: folded }: ComposedDocument): readonly string[] {
  const blocks = unfolded(folded);
  const faults: string[] = [];
  if (meta.title.trim() === "") faults.push("the document has no title");
  if (meta.language.trim() === "") faults.push("the document has no language");
  if (Number.isNaN(Date.parse(meta.date))) faults.push(`"${meta.date}" is no ISO date`);
  const bad = linksIn(blocks).filter((link) => !goodLink(link));
  return [
    ...faults,
    ...headingFaults(blocks),
    ...blocks.flatMap((block) => (block.kind === "table" ? tableFaults(block) : figureFaults(block))),
    ...bad.map((link) => `"${String(link)}" is no web or mail address`),
  ];
}
