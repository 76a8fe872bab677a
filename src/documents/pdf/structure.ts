import type { Bookmark, Kit, StructureTag } from "./kit";
import type { Pen } from "./pen";

/** The tag tree and bookmarks, which grow while the document is drawn. */
export type Structure = ReturnType<typeof createStructure>;

/** Runs a function on its first call only. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** Opens the tag tree with its single Document tag, which must be in the tree before it is filled. */
export function createStructure(kit: Kit, pen: Pen) {
  const root = kit.struct("Document", {});
  kit.addStructure(root);
  let section: StructureTag | null = null;
  let chapter: Bookmark | null = null;
  return {
    /** The parent of the next block: the open section, or the document. */
    parent: () => section ?? root,
    /** Adds a heading's tag and its bookmark; level 1 closes the open section, level 2 opens a new one. */
    heading(level: 1 | 2 | 3, text: string, top: number): StructureTag {
      const title = text.replace(/\s+/g, " ");
      if (level === 1) section = null;
      if (level === 2) section = pen.open(root, "Sect");
      const place = { top: Math.max(0, top - 12), fit: false, expanded: true } as const;
      if (level === 1) chapter = kit.outline.addItem(title, place);
      if (level === 2) (chapter ?? kit.outline).addItem(title, place);
      return pen.open(section ?? root, `H${level}`);
    },
  };
}
