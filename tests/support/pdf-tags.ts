// The tag tree of a PDF and its page contents, read with pdf-lib.
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
  PDFRef,
  PDFString,
  decodePDFRawStream,
} from "pdf-lib";

/** A tag, with the text below it in logical order. */
export interface TagNode {
  readonly role: string;
  readonly alt: string | null;
  readonly lang: string | null;
  /** The attributes of all owners together, as PDF text, such as `{ Scope: "/Row" }`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly TagNode[];
  /** Text of its own content and of its children, in order. */
  readonly text: string;
  /** Number of annotations it names. */
  readonly annotations: number;
  /** Pages its content stands on, from 0. */
  readonly pages: readonly number[];
  /** The marked content below it, in the order in which it is read. */
  readonly marks: readonly string[];
}

/** Text of marked content, by page object and number: `"12:3"`. */
export type ContentTexts = ReadonlyMap<string, string>;

/** A string object as text. */
export function textOf(object: PDFObject | undefined): string | null {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : null;
}

function list(object: PDFObject | undefined): readonly PDFObject[] {
  if (object instanceof PDFArray) return object.asArray();
  return object === undefined ? [] : [object];
}

function attributesOf(doc: PDFDocument, dict: PDFDict): Record<string, string> {
  const result: Record<string, string> = {};
  for (const entry of list(dict.lookup(PDFName.of("A")))) {
    const owner = doc.context.lookup(entry);
    if (!(owner instanceof PDFDict)) continue;
    for (const [key, value] of owner.entries()) result[key.decodeText()] = value.toString();
  }
  return result;
}

interface Reader {
  readonly doc: PDFDocument;
  readonly texts: ContentTexts;
  readonly pages: readonly PDFRef[];
}

interface Found {
  text: string;
  readonly children: TagNode[];
  annotations: number;
  readonly pages: Set<number>;
  readonly marks: string[];
}

function readKid(reader: Reader, kid: PDFObject, page: PDFRef | undefined, found: Found): void {
  const object = reader.doc.context.lookup(kid);
  if (object instanceof PDFNumber && page !== undefined) {
    const mark = `${page.objectNumber}:${object.asNumber()}`;
    found.text += reader.texts.get(mark) ?? "";
    found.marks.push(mark);
    found.pages.add(reader.pages.findIndex((ref) => ref === page));
  } else if (object instanceof PDFDict && object.has(PDFName.of("MCID"))) {
    const own = object.get(PDFName.of("Pg"));
    const mcid = object.lookup(PDFName.of("MCID"));
    if (mcid !== undefined) readKid(reader, mcid, own instanceof PDFRef ? own : page, found);
  } else if (object instanceof PDFDict && object.has(PDFName.of("Obj"))) {
    found.annotations += 1;
  } else if (object instanceof PDFDict) {
    const child = readNode(reader, object);
    found.children.push(child);
    found.text += `${child.text}${["Span", "Link", "Lbl"].includes(child.role) ? "" : "\n"}`;
    for (const number of child.pages) found.pages.add(number);
    found.marks.push(...child.marks);
  }
}

function readNode(reader: Reader, dict: PDFDict): TagNode {
  const page = dict.get(PDFName.of("Pg"));
  const found: Found = { text: "", children: [], annotations: 0, pages: new Set(), marks: [] };
  for (const kid of list(dict.lookup(PDFName.of("K")))) {
    readKid(reader, kid, page instanceof PDFRef ? page : undefined, found);
  }
  const role = dict.lookup(PDFName.of("S"));
  return {
    role: role instanceof PDFName ? role.decodeText() : "",
    alt: textOf(dict.lookup(PDFName.of("Alt"))),
    lang: textOf(dict.lookup(PDFName.of("Lang"))),
    attributes: attributesOf(reader.doc, dict),
    children: found.children,
    text: found.text,
    annotations: found.annotations,
    pages: [...found.pages],
    marks: found.marks,
  };
}

/** The tags at the root of the tree: one Document in our files; none when the file is not tagged. */
export function readTags(doc: PDFDocument, texts: ContentTexts): readonly TagNode[] {
  const root = doc.catalog.lookup(PDFName.of("StructTreeRoot"));
  if (!(root instanceof PDFDict)) return [];
  const reader = { doc, texts, pages: doc.getPages().map((page) => page.ref) };
  return list(root.lookup(PDFName.of("K"))).flatMap((kid) => {
    const dict = doc.context.lookup(kid);
    return dict instanceof PDFDict ? [readNode(reader, dict)] : [];
  });
}

/** All tags below some tags, in logical order. */
export function allTags(roots: readonly TagNode[]): readonly TagNode[] {
  return roots.flatMap((node) => [node, ...allTags(node.children)]);
}

/** The drawing operators of a page, as pdfkit writes them: one a line. */
export function contentLines(page: PDFPage): readonly string[] {
  const contents = page.node.Contents();
  const streams =
    contents instanceof PDFArray ? contents.asArray().map((ref) => page.doc.context.lookup(ref)) : [contents];
  return streams.flatMap((stream) => {
    if (!(stream instanceof PDFRawStream)) return [];
    return new TextDecoder("latin1").decode(decodePDFRawStream(stream).decode()).split("\n");
  });
}
