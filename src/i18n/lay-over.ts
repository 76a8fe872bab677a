/** Nested texts: a text, a list of texts, or texts by key. */
type Nested = Readonly<Record<string, unknown>>;

const isNested = (value: unknown): value is Nested =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The texts of a complete language with an overlay, key by key. A list counts as one text. */
export function layOver<T extends Nested>(below: T, above: Nested): T {
  const laid = Object.entries(above).map(([key, text]) => {
    const under = below[key];
    return [key, isNested(text) && isNested(under) ? layOver(under, text) : text];
  });
  return { ...below, ...Object.fromEntries(laid) };
}
