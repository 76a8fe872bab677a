import PDFKitDocument from "pdfkit";

/** A node of the tag tree. */
export interface StructureTag {
  /** Adds a child, or draws content that belongs to this tag: the function runs at once, on the current page. */
  add(child: StructureTag | (() => void)): unknown;
  end(): void;
  readonly dictionary: { readonly data: Record<string, unknown> };
}

/** Properties of a tag; `bbox` is left, top, right, bottom in points from the top left of the page. */
export interface TagOptions {
  readonly alt?: string;
  readonly lang?: string;
  readonly placement?: "Block";
  readonly bbox?: readonly [number, number, number, number];
}

/** An entry of the bookmarks. */
export interface Bookmark {
  addItem(title: string, options: { top: number; fit: false; expanded: boolean }): Bookmark;
}

/** The part of pdfkit that we use; its published types are incomplete. */
export interface Kit {
  readonly outline: Bookmark;
  on(event: "data", listener: (chunk: Uint8Array<ArrayBuffer>) => void): unknown;
  on(event: "end", listener: () => void): unknown;
  on(event: "error", listener: (error: unknown) => void): unknown;
  addPage(): unknown;
  switchToPage(index: number): unknown;
  bufferedPageRange(): { readonly count: number };
  end(): void;
  appendXML(xml: string): void;
  file(bytes: Uint8Array, options: Record<string, unknown>): unknown;
  registerFont(name: string, source: Uint8Array): Kit;
  font(name: string): Kit;
  fontSize(size: number): Kit;
  widthOfString(text: string): number;
  text(text: string, x: number, y: number, options: { lineBreak: false; baseline: "alphabetic" }): unknown;
  fillColor(colour: string): Kit;
  strokeColor(colour: string): Kit;
  lineWidth(width: number): Kit;
  rect(x: number, y: number, width: number, height: number): Kit;
  moveTo(x: number, y: number): Kit;
  lineTo(x: number, y: number): Kit;
  fill(): unknown;
  stroke(): unknown;
  link(x: number, y: number, width: number, height: number, url: string, options: Record<string, unknown>): unknown;
  goTo(x: number, y: number, width: number, height: number, name: string, options: Record<string, unknown>): unknown;
  addNamedDestination(name: string, kind: "XYZ", x: number, y: number, zoom: null): unknown;
  struct(type: string, options: TagOptions): StructureTag;
  addStructure(tag: StructureTag): unknown;
  markContent(tag: "Artifact", options: { type: string; attached?: readonly string[] }): unknown;
  endMarkedContent(): unknown;
}

/** Opens an empty pdfkit document. `font: null` prevents loading Helvetica, which the browser build lacks. */
export function openKit(options: Record<string, unknown>): Kit {
  const Constructor = PDFKitDocument as unknown as new (settings: Record<string, unknown>) => Kit;
  return new Constructor({ ...options, font: null, autoFirstPage: false, bufferPages: true });
}

/** Ends the document and collects the output. */
export async function finish(kit: Kit): Promise<Uint8Array> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  await new Promise<void>((resolve, reject) => {
    kit.on("data", (chunk) => chunks.push(chunk));
    kit.on("error", reject);
    kit.on("end", resolve);
    kit.end();
  });
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
