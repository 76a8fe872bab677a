/** Our files nest at most 7 deep; far deeper nesting could overflow the stack. */
const DEPTH_LIMIT = 64;

/** Maximum number of values and names: several times that of a dossier with a hundred people, or of a whole advice. */
const COUNT_LIMIT = 300_000;

const [QUOTE, ESCAPE] = ['"', "\\"];

/** Whether JSON text exceeds any file of ours, in depth or size; null = it does not. A single pass before parsing. */
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
