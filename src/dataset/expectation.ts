import type { z } from "zod";
import { shown } from "./faults";

type Issue = z.core.$ZodIssue;
type Union = Extract<Issue, { code: "invalid_union" }>;

/** Zod's type names, in plain words for data editors. */
const KINDS: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  object: "a group of fields",
  record: "a group of fields",
  array: "a list",
};

/** The unit of a length limit. */
const COUNTED: Readonly<Record<string, string>> = { string: " characters", array: " entries" };

/**
 * The faults inside a value of a union type: of the shapes that match at the top level, the one with the fewest faults.
 * @returns null when no shape matches.
 */
export function closest({ errors, path }: Union): readonly Issue[] | null {
  const within = errors.filter((issues) => issues.every((issue) => issue.path.length > 0));
  const [best] = within.toSorted((a, b) => a.length - b.length);
  return best?.map((issue) => ({ ...issue, path: [...path, ...issue.path] })) ?? null;
}

function limit(least: boolean, bound: number | bigint, origin: string): string {
  return `${least ? "at least" : "at most"} ${bound}${COUNTED[origin] ?? ""}`;
}

/** What was expected instead of a value, in plain words. */
export function expectation(issue: Issue): string {
  switch (issue.code) {
    case "invalid_value":
      return issue.values.length === 1
        ? issue.values.map((value) => shown(value)).join("")
        : `one of ${issue.values.map((value) => shown(value)).join(", ")}`;
    case "invalid_union": {
      const ways = issue.errors.flatMap(([first]) => (first === undefined ? [] : [expectation(first)]));
      return ways.length === 0 ? plain(issue) : [...new Set(ways)].join(" or ");
    }
    case "invalid_key":
      return issue.issues.map(({ message }) => message).join("; ");
    case "invalid_type":
      return KINDS[issue.expected] ?? plain(issue);
    case "too_small":
      return own(issue) ?? limit(true, issue.minimum, issue.origin);
    case "too_big":
      return own(issue) ?? limit(false, issue.maximum, issue.origin);
    default:
      return plain(issue);
  }
}

/** The schema's own message for a limit, if any. */
function own({ message }: Issue): string | null {
  return /^Too (?:small|big): /.test(message) ? null : message;
}

function plain({ message }: Issue): string {
  return message.replace(/^Invalid input: expected /, "").replace(/, received .*$/, "");
}
