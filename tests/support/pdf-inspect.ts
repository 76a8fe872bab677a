// What a PDF really holds, for tests: read with pdf.js (what a person gets) and pdf-lib (how it is tagged).
import { PDFArray, PDFDict, PDFDocument, PDFName } from "pdf-lib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { type TagNode, allTags, contentLines, readTags, textOf } from "./pdf-tags";

/** A table as a screen reader finds it. */
export interface InspectedTable {
  readonly caption: string | null;
  readonly columnHeaders: readonly string[];
  /** For each row of the body: its row headers, and the number of cells with spans counted. */
  readonly rows: readonly { readonly headers: readonly string[]; readonly width: number; readonly text: string }[];
  readonly pages: readonly number[];
}

/** A bookmark with those below it. */
export interface InspectedBookmark {
  readonly title: string;
  readonly items: readonly InspectedBookmark[];
}

/** What `inspectPdf` finds. */
export interface Inspection {
  readonly title: string | null;
  /** The title is shown in the window's title bar. */
  readonly showsTitle: boolean;
  readonly lang: string | null;
  readonly pages: number;
  readonly tags: readonly TagNode[];
  readonly headings: readonly { readonly level: number; readonly text: string }[];
  readonly tables: readonly InspectedTable[];
  readonly figures: readonly { readonly alt: string | null; readonly bbox: string | null }[];
  readonly links: readonly { readonly contents: string | null; readonly url: string | null }[];
  /** Text that is neither tagged nor an artifact. */
  readonly textOutsideTags: readonly string[];
  /** Number of paths and texts that are drawn outside tags and artifacts. */
  readonly paintOutsideTags: number;
  /** Its fonts, and whether the font file is inside. */
  readonly fonts: readonly { readonly name: string; readonly embedded: boolean; readonly readable: boolean }[];
  /** Pages where the text is drawn in another order than it is read; right where columns are drawn line by line. */
  readonly pagesOutOfOrder: readonly number[];
  /** Number of .notdef glyphs. */
  readonly missingGlyphs: number;
  /** All tagged text, in logical order. */
  readonly text: string;
  /** Text of the artifacts, by page. */
  readonly artifacts: readonly string[];
  readonly bookmarks: readonly InspectedBookmark[];
  readonly attachment: InspectedAttachment | null;
  readonly xmp: string;
}

/** A file inside the PDF. */
export interface InspectedAttachment {
  readonly name: string;
  readonly description: string | null;
  readonly mime: string | null;
  readonly relationship: string | null;
  readonly bytes: Uint8Array;
}

interface PageTexts {
  readonly tagged: Map<string, string>;
  readonly outside: string[];
  artifact: string;
}

type Js = Awaited<ReturnType<typeof getDocument>["promise"]>;
type JsPage = Awaited<ReturnType<Js["getPage"]>>;

/** The mark that begins here: marked content by page and number, an artifact, or neither. */
function markOf(page: JsPage, id: string | undefined, tag: unknown): string | null {
  const mcid = /_mc(\d+)$/.exec(id ?? "")?.[1];
  if (mcid !== undefined) return `${page.ref?.num}:${mcid}`;
  return tag === "Artifact" ? "Artifact" : null;
}

function sortText(result: PageTexts, mark: string | null, text: string): void {
  if (mark === "Artifact") result.artifact += text;
  else if (mark !== null) result.tagged.set(mark, (result.tagged.get(mark) ?? "") + text);
  else if (text.trim() !== "") result.outside.push(text);
}

/** Sorts the text of a page by the mark it stands in; pdf.js gives the end of a line as a flag. */
async function readPage(page: JsPage): Promise<PageTexts> {
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const result: PageTexts = { tagged: new Map(), outside: [], artifact: "" };
  const marks: (string | null)[] = [];
  for (const item of items) {
    if ("str" in item) {
      sortText(result, marks.findLast((one) => one !== null) ?? null, item.str + (item.hasEOL ? "\n" : ""));
    } else if (item.type === "endMarkedContent") {
      marks.pop();
    } else {
      marks.push(markOf(page, item.id, "tag" in item ? item.tag : undefined));
    }
  }
  return result;
}

const PAINT = /(?:^|\s)(?:f|F|f\*|S|s|B|B\*|b|b\*|Tj|TJ|Do|sh)$/;

function countPaint(doc: PDFDocument): { readonly outside: number; readonly missing: number } {
  let [outside, missing] = [0, 0];
  for (const page of doc.getPages()) {
    let depth = 0;
    for (const line of contentLines(page)) {
      if (/\bB(?:DC|MC)$/.test(line)) depth += 1;
      else if (line === "EMC") depth -= 1;
      else if (depth === 0 && PAINT.test(line)) outside += 1;
      if (!line.endsWith("TJ")) continue;
      for (const [, hex = ""] of line.matchAll(/<([0-9a-f]+)>/gi))
        missing += (hex.match(/.{4}/g) ?? []).filter((id) => id === "0000").length;
    }
  }
  return { outside, missing };
}

function span(cell: TagNode): number {
  return Number(cell.attributes["ColSpan"] ?? 1);
}

function inspectTable(table: TagNode): InspectedTable {
  const rowsOf = (role: string) =>
    table.children
      .filter((part) => part.role === role)
      .flatMap((part) => part.children.filter((row) => row.role === "TR"));
  const heads = (row: TagNode, scope: string) =>
    row.children
      .filter((cell) => cell.role === "TH" && cell.attributes["Scope"] === scope)
      .map((cell) => cell.text.trim());
  return {
    caption: table.children.find((child) => child.role === "Caption")?.text.trim() ?? null,
    columnHeaders: rowsOf("THead").flatMap((row) => heads(row, "/Column")),
    rows: rowsOf("TBody").map((row) => ({
      headers: [...heads(row, "/Row"), ...heads(row, "/Column")],
      width: row.children.reduce((sum, cell) => sum + span(cell), 0),
      text: row.text,
    })),
    pages: table.pages,
  };
}

/** Every font of a page; a readable one says which character each glyph is. */
function inspectFonts(doc: PDFDocument): Inspection["fonts"] {
  const name = (key: string) => PDFName.of(key);
  const dicts = doc.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));
  return dicts
    .filter((dict) => dict.get(name("Type")) === name("Font") && dict.get(name("Subtype")) === name("Type0"))
    .map((font) => {
      const below = font.lookup(name("DescendantFonts"), PDFArray).lookup(0, PDFDict);
      const file = below.lookup(name("FontDescriptor"), PDFDict);
      return {
        name: String(font.get(name("BaseFont"))),
        embedded: file.has(name("FontFile2")) || file.has(name("FontFile3")),
        readable: font.has(name("ToUnicode")),
      };
    });
}

/** Order in which the marked text of a page is drawn, against the order of the tags. */
function outOfOrder(tags: readonly TagNode[], pages: readonly PageTexts[]): readonly number[] {
  const read = tags.flatMap((tag) => tag.marks);
  return pages.flatMap(({ tagged }, page) => {
    const drawn = [...tagged].filter(([, text]) => text.trim() !== "").map(([mark]) => mark);
    const wanted = read.filter((mark) => drawn.includes(mark));
    return wanted.join() === drawn.join() ? [] : [page];
  });
}

function inspectLinks(doc: PDFDocument): Inspection["links"] {
  return doc.getPages().flatMap((page) =>
    (page.node.Annots()?.asArray() ?? []).flatMap((ref) => {
      const annotation = doc.context.lookup(ref);
      if (!(annotation instanceof PDFDict)) return [];
      const action = annotation.lookup(PDFName.of("A"));
      const url = action instanceof PDFDict ? textOf(action.lookup(PDFName.of("URI"))) : null;
      return [{ contents: textOf(annotation.lookup(PDFName.of("Contents"))), url }];
    }),
  );
}

async function inspectAttachment(js: Js, doc: PDFDocument): Promise<InspectedAttachment | null> {
  const files: Record<string, { filename: string; content: Uint8Array }> | null = await js.getAttachments();
  const [file] = Object.values(files ?? {});
  const associated = doc.catalog.lookup(PDFName.of("AF"));
  const spec = associated instanceof PDFArray ? associated.lookup(0) : undefined;
  if (file === undefined || !(spec instanceof PDFDict)) return null;
  const embedded = spec.lookup(PDFName.of("EF"), PDFDict).lookup(PDFName.of("F"));
  const dict =
    embedded !== undefined && "dict" in embedded && embedded.dict instanceof PDFDict ? embedded.dict : undefined;
  const name = (object: unknown) => (object instanceof PDFName ? object.decodeText() : null);
  return {
    name: file.filename,
    description: textOf(spec.lookup(PDFName.of("Desc"))),
    mime: name(dict?.lookup(PDFName.of("Subtype"))),
    relationship: name(spec.lookup(PDFName.of("AFRelationship"))),
    bytes: file.content,
  };
}

interface OutlineItem {
  readonly title: string;
  readonly items: readonly OutlineItem[];
}

function bookmark({ title, items }: OutlineItem): InspectedBookmark {
  return { title, items: items.map(bookmark) };
}

function showsTitle(doc: PDFDocument): boolean {
  const preferences = doc.catalog.lookup(PDFName.of("ViewerPreferences"));
  return preferences instanceof PDFDict && preferences.lookup(PDFName.of("DisplayDocTitle"))?.toString() === "true";
}

/** Reads a PDF. */
export async function inspectPdf(bytes: Uint8Array): Promise<Inspection> {
  const doc = await PDFDocument.load(bytes, { updateMetadata: false });
  const js = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const pages: PageTexts[] = [];
  for (let number = 1; number <= js.numPages; number += 1) pages.push(await readPage(await js.getPage(number)));
  const tags = readTags(doc, new Map(pages.flatMap((page) => [...page.tagged])));
  const all = allTags(tags);
  const paint = countPaint(doc);
  const outline: readonly OutlineItem[] | null = await js.getOutline();
  const metadata = await js.getMetadata();
  const result: Inspection = {
    title: doc.getTitle() ?? null,
    showsTitle: showsTitle(doc),
    lang: textOf(doc.catalog.lookup(PDFName.of("Lang"))),
    pages: js.numPages,
    tags,
    headings: all.flatMap(({ role, text }) =>
      /^H\d$/.test(role) ? [{ level: Number(role[1]), text: text.trim() }] : [],
    ),
    tables: all.filter(({ role }) => role === "Table").map(inspectTable),
    figures: all
      .filter(({ role }) => role === "Figure")
      .map(({ alt, attributes }) => ({ alt, bbox: attributes["BBox"] ?? null })),
    links: inspectLinks(doc),
    textOutsideTags: pages.flatMap((page) => page.outside),
    paintOutsideTags: paint.outside,
    fonts: inspectFonts(doc),
    pagesOutOfOrder: outOfOrder(tags, pages),
    missingGlyphs: paint.missing,
    text: tags.map((tag) => tag.text).join("\n"),
    artifacts: pages.map((page) => page.artifact),
    bookmarks: (outline ?? []).map(bookmark),
    attachment: await inspectAttachment(js, doc),
    xmp: metadata.metadata?.getRaw() ?? "",
  };
  await js.destroy();
  return result;
}
