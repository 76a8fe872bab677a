import { type Document, isPair, isScalar, isSeq, type Node, type Pair, visit } from "yaml";

/** A number that YAML reads a thousand times too small. */
interface Shrunk {
  /** Path, e.g. "amounts.0.value". */
  readonly field: string;
  /** As written. */
  readonly written: string;
}

/** "15.000" is fifteen thousand to a Dutch reader and fifteen to YAML. Schemas report other fractions. */
const THOUSANDS = /^\d{1,3}(?:\.000)+$/;

function fieldOf(ancestors: readonly (Document | Node | Pair)[], node: Node): string {
  const way = [...ancestors, node];
  return way
    .flatMap((one, index) => {
      if (isPair(one)) return isScalar(one.key) ? [String(one.key.value)] : [];
      const inner = way[index + 1];
      return isSeq(one) ? [String(one.items.indexOf(inner))] : [];
    })
    .join(".");
}

/** Numbers in a file written with Dutch thousands separators. */
export function shrunkNumbers(document: Document): readonly Shrunk[] {
  const found: Shrunk[] = [];
  visit(document, {
    Scalar: (_, node, ancestors) => {
      const { value, source = "" } = node;
      if (typeof value === "number" && THOUSANDS.test(source))
        found.push({ field: fieldOf(ancestors, node), written: source });
    },
  });
  return found;
}
