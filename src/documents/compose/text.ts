/** A name for a label in a drawing, which has one line. */
export function shorten(name: string): string {
  return name.length > 40 ? `${name.slice(0, 38)}…` : name;
}
