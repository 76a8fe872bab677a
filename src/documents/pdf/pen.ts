import type { PdfFonts } from "./fonts";
import type { Kit, Shaping, Tag, TagOptions } from "./kit";
import { COLOURS, type TextStyle } from "./theme";

/** Why content is no part of the text: a line or background, or something that belongs to the page. */
type ArtifactKind = "layout" | "pageTop" | "pageBottom";

/** A place in points from the top left of the page. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle in points from the top left of the page. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Draws on the current page. Whatever it draws stands inside `mark` or `artifact`: nothing may be left without a tag. */
export interface Pen {
  /** Number of the current page, from 0; -1 before the first. */
  readonly page: number;
  addPage(): void;
  /** Width in points; the font size and weight come from the style. */
  width(text: string, style: Pick<TextStyle, "size" | "bold">): number;
  text(text: string, x: number, baseline: number, style: TextStyle): void;
  rule(from: Point, to: Point, colour: string, thickness: number): void;
  rect(box: Box, fill: string | null, stroke: string | null): void;
  /** Makes a box clickable; `tag` is a Link tag on this page. */
  link(box: Box, url: string, contents: string, tag: Tag): void;
  /** Adds a tag below another. */
  open(parent: Tag, type: string, options?: TagOptions): Tag;
  /** A Link tag; it is closed with its page, because a tag can only name annotations of one page. */
  openLink(parent: Tag, options?: TagOptions): Tag;
  mark(tag: Tag, draw: () => void): void;
  artifact(kind: ArtifactKind, draw: () => void): void;
  /** To be called when all text stands. */
  closeLinks(): void;
}

const NO_BREAK = /[\u00a0\u2011]/g;

/** Text as it is drawn: one glyph must not stand for two characters, or a search in the file finds the wrong one. */
function drawn(text: string): string {
  return text.replace(/\n/g, " ").replace(NO_BREAK, (sign) => (sign === "\u2011" ? "-" : " "));
}

// Inter's kerning pushes a comma or point under a digit ("0,1", "7."); amounts have to be readable, so they go without.
const AMOUNT = /(\S*\d[.,:]\S*)/;

/** The text in parts that are shaped the same way. */
function shaped(text: string): readonly (readonly [string, Shaping])[] {
  const parts = drawn(text).split(AMOUNT);
  return parts.flatMap((part, i) => (part === "" ? [] : [[part, i % 2 === 1 ? { features: { kern: false } } : {}]]));
}

const ARTIFACTS = {
  layout: { type: "Layout" },
  pageTop: { type: "Pagination", attached: ["Top"] },
  pageBottom: { type: "Pagination", attached: ["Bottom"] },
} as const;

/** A pen on a pdfkit document. */
export function createPen(kit: Kit, fonts: PdfFonts): Pen {
  kit.registerFont("regular", fonts.regular).registerFont("bold", fonts.bold);
  const tags = tagging(kit);
  let page = -1;
  return {
    get page() {
      return page;
    },
    addPage() {
      tags.closeLinks();
      kit.addPage();
      page += 1;
    },
    ...writing(kit),
    ...shapes(kit),
    ...tags,
  };
}

function writing(kit: Kit): Pick<Pen, "width" | "text"> {
  const use = (style: Pick<TextStyle, "size" | "bold">) =>
    kit.font(style.bold ? "bold" : "regular").fontSize(style.size);
  return {
    width(text, style) {
      const font = use(style);
      return shaped(text).reduce((sum, [part, shaping]) => sum + font.widthOfString(part, shaping), 0);
    },
    text(text, x, baseline, style) {
      const font = use(style).fillColor(COLOURS[style.colour]);
      let at = x;
      for (const [part, shaping] of shaped(text)) {
        font.text(part, at, baseline, { ...shaping, lineBreak: false, baseline: "alphabetic" });
        at += font.widthOfString(part, shaping);
      }
    },
  };
}

function tagging(kit: Kit): Pick<Pen, "link" | "open" | "openLink" | "mark" | "artifact" | "closeLinks"> {
  const links: Tag[] = [];
  const open = (parent: Tag, type: string, options: TagOptions = {}): Tag => {
    const tag = kit.struct(type, options);
    parent.add(tag);
    return tag;
  };
  return {
    link(box, url, contents, tag) {
      kit.link(box.x, box.y, box.width, box.height, url, { structParent: tag, Contents: Object(contents) });
    },
    open,
    openLink(parent, options) {
      const tag = open(parent, "Link", options);
      links.push(tag);
      return tag;
    },
    mark: (tag, draw) => void tag.add(draw),
    artifact(kind, draw) {
      kit.markContent("Artifact", ARTIFACTS[kind]);
      draw();
      kit.endMarkedContent();
    },
    closeLinks: () => links.splice(0).forEach((tag) => tag.end()),
  };
}

function shapes(kit: Kit): Pick<Pen, "rule" | "rect"> {
  return {
    rule(from, to, colour, thickness) {
      kit.lineWidth(thickness).strokeColor(colour).moveTo(from.x, from.y).lineTo(to.x, to.y).stroke();
    },
    rect({ x, y, width, height }, fill, stroke) {
      if (fill !== null) kit.rect(x, y, width, height).fillColor(fill).fill();
      if (stroke !== null) kit.rect(x, y, width, height).lineWidth(1).strokeColor(stroke).stroke();
    },
  };
}
