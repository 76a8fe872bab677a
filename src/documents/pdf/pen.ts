import type { PdfFonts } from "./fonts";
import { codePointsOf, pairFor } from "./glyphs";
import type { Kit, StructureTag, TagOptions } from "./kit";
import { COLOURS, type FaceStyle, type TextStyle } from "./theme";

/** Why content is outside the text: a line or background, or a page header or footer. */
type ArtifactKind = "layout" | "pageTop" | "pageBottom";

/** A point from the top left of the page, in points. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle from the top left of the page, in points. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Draws on the current page. Everything is drawn within `mark` or `artifact`: nothing may be left untagged. */
export type Pen = ReturnType<typeof createPen>;

const NO_BREAK = /[\u00a0\u2011]/g;

/** Text as drawn: one glyph must not stand for two characters, or searching the file fails. */
function drawn(text: string): string {
  return text.replace(/\n/g, " ").replace(NO_BREAK, (sign) => (sign === "\u2011" ? "-" : " "));
}

/** A part of a text drawn in one go. */
interface Part {
  readonly text: string;
  readonly font: string;
  /** At a font size of 1, in points. */
  readonly width: number;
}

/** The name under which a font is registered. */
function fontName(pair: number, bold: boolean): string {
  return `${bold ? "bold" : "regular"}${pair === 0 ? "" : `-${pair}`}`;
}

/** Splits text by font; a heading stays whole if its own font has all characters. */
function byFont(text: string, style: FaceStyle, fonts: PdfFonts): readonly (readonly [text: string, font: string])[] {
  const signs = Array.from(text);
  const has = (sign: string) => codePointsOf(fonts.display).has(sign.codePointAt(0) ?? 0);
  if (style.display === true && signs.every(has)) return [[text, "display"]];
  if ((fonts.scripts ?? []).length === 0) return [[text, fontName(0, style.bold)]];
  const parts: [string, string][] = [];
  for (const sign of signs) {
    const font = fontName(pairFor(sign.codePointAt(0) ?? 0, fonts) ?? 0, style.bold);
    const last = parts.at(-1);
    if (last?.[1] === font) last[0] += sign;
    else parts.push([sign, font]);
  }
  return parts;
}

const ARTIFACTS = {
  layout: { type: "Layout" },
  pageTop: { type: "Pagination", attached: ["Top"] },
  pageBottom: { type: "Pagination", attached: ["Bottom"] },
} as const;

/** A pen on a pdfkit document. */
export function createPen(kit: Kit, fonts: PdfFonts) {
  kit.registerFont("display", fonts.display);
  [fonts, ...(fonts.scripts ?? [])].forEach(({ regular, bold }, pair) => {
    kit.registerFont(fontName(pair, false), regular).registerFont(fontName(pair, true), bold);
  });
  const tags = tagging(kit);
  let page = -1;
  return {
    /** Index of the current page; -1 before the first. */
    get page() {
      return page;
    },
    addPage() {
      tags.closeLinks();
      kit.addPage();
      page += 1;
    },
    ...writing(kit, fonts),
    ...shapes(kit),
    ...tags,
  };
}

function writing(kit: Kit, fonts: PdfFonts) {
  // Words recur, in several sizes, and a text is measured by word and by line and then drawn.
  const known = new Map<string, readonly Part[]>();
  const partsOf = (text: string, style: FaceStyle): readonly Part[] => {
    const key = `${style.bold} ${style.display} ${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const parts = byFont(drawn(text), style, fonts).map(([part, font]) => ({
      text: part,
      font,
      width: kit.font(font).fontSize(1).widthOfString(part),
    }));
    known.set(key, parts);
    return parts;
  };
  return {
    /** Width in points; font size and weight come from the style. */
    width: (text: string, style: FaceStyle): number =>
      partsOf(text, style).reduce((sum, part) => sum + part.width, 0) * style.size,
    text(text: string, x: number, baseline: number, style: TextStyle): void {
      let at = x;
      for (const part of partsOf(text, style)) {
        const font = kit.font(part.font).fontSize(style.size).fillColor(COLOURS[style.colour]);
        font.text(part.text, at, baseline, { lineBreak: false, baseline: "alphabetic" });
        at += part.width * style.size;
      }
    },
  };
}

function tagging(kit: Kit) {
  const links: StructureTag[] = [];
  /** Adds a tag below another. */
  const open = (parent: StructureTag, type: string, options: TagOptions = {}): StructureTag => {
    const tag = kit.struct(type, options);
    parent.add(tag);
    return tag;
  };
  return {
    /** Makes a box clickable; `tag` is a Link tag on this page. */
    link(box: Box, url: string, contents: string, tag: StructureTag): void {
      kit.link(box.x, box.y, box.width, box.height, url, { structParent: tag, Contents: Object(contents) });
    },
    /** Makes a box link to a `destination`. */
    goTo(box: Box, name: string, contents: string, tag: StructureTag): void {
      kit.goTo(box.x, box.y, box.width, box.height, name, { structParent: tag, Contents: Object(contents) });
    },
    /** Names a place on this page. */
    destination: (name: string, top: number) => void kit.addNamedDestination(name, "XYZ", 0, top, null),
    open,
    /** A Link tag; it is closed with its page, because a tag can only name annotations of one page. */
    openLink(parent: StructureTag, options?: TagOptions): StructureTag {
      const tag = open(parent, "Link", options);
      links.push(tag);
      return tag;
    },
    mark: (tag: StructureTag, draw: () => void) => void tag.add(draw),
    artifact(kind: ArtifactKind, draw: () => void): void {
      kit.markContent("Artifact", ARTIFACTS[kind]);
      draw();
      kit.endMarkedContent();
    },
    /** To be called when all text is drawn. */
    closeLinks: () => links.splice(0).forEach((tag) => tag.end()),
  };
}

function shapes(kit: Kit) {
  return {
    rule(from: Point, to: Point, colour: string, thickness: number): void {
      kit.lineWidth(thickness).strokeColor(colour).moveTo(from.x, from.y).lineTo(to.x, to.y).stroke();
    },
    rect({ x, y, width, height }: Box, fill: string | null, stroke: string | null): void {
      if (fill !== null) kit.rect(x, y, width, height).fillColor(fill).fill();
      if (stroke !== null) kit.rect(x, y, width, height).lineWidth(1).strokeColor(stroke).stroke();
    },
    polygon(points: readonly Point[], fill: string): void {
      points.forEach(({ x, y }, index) => (index === 0 ? kit.moveTo(x, y) : kit.lineTo(x, y)));
      kit.fillColor(fill).fill();
    },
  };
}
