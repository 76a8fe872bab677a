/** Deepest nesting of a file of ours is 7; a reader that follows more of it may run out of stack. */
const DEPTH_LIMIT = 64;

/** Most values and names in a text: some times what a dossier with a hundred people, or the whole advice as a file, has. */
const COUNT_LIMIT = 300_000;

const [QUOTE, ESCAPE] = ['"', "\\"];

/** Whether JSON text holds more than a file of ours: nested too deep, or too much of it; null = it does not. In one walk, before anything is parsed. */
export function jsonExcess(text: string): "deep" | "many" | null {
  let [depth, count, inString] = [0, 0, false];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === QUOTE) inString = !inString;
    else if (inString) at += Number(sign === ESCAPE);
    else if (sign === "[" || sign === "{") depth += 1;
    else if (sign === "]" || sign === "}") depth -= 1;
    else if (sign === ",") count += 1;
    if (depth > DEPTH_LIMIT) return "deep";
    if (count > COUNT_LIMIT) return "many";
  }
  return null;
}
