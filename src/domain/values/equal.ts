/** Whether two plain (JSON-like) values are equal; key order is ignored, and undefined equals absent. */
export function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) ? !Array.isArray(b) || a.length !== b.length : Array.isArray(b)) return false;
  const [one, other] = [a, b] as Readonly<Record<string, unknown>>[];
  return Object.keys({ ...one, ...other }).every((key) => equal(one?.[key], other?.[key]));
}
