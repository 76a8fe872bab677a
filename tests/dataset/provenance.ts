/** What shows where a fact of the data set comes from. */
export type Provenance =
  /** It has a `source`. */
  | "source"
  /** It has a `source` as soon as it says anything. */
  | "source-if-any"
  /** A point on the map: it names who gave it. */
  | "credit"
  /** An address: it names the day on which it was looked up. */
  | "checked-on"
  /** Sourced, or marked as our reading. */
  | "source-or-reading"
  /** A term: `checked` tells whether it was seen in a public source. */
  | "checked"
  /** Its source is that of what it belongs to. */
  | "of-its-owner"
  /** Our own choice or arrangement, not a fact. */
  | "ours";

const CHOICES: readonly (readonly [string, Provenance])[] = [
  ["", "ours"],
  ["guide", "ours"],
  ["guide.chapters.*", "ours"],
  ["worth", "ours"],
  ["staleAfterMonths", "ours"],
  ["population", "ours"],
  ["planning", "ours"],
  ["planning.ftePerYear", "source"],
  ["planning.ftePerYear.basis", "of-its-owner"],
  ["themes.*", "ours"],
  ["models.*", "of-its-owner"],
  ["bodies.*", "of-its-owner"],
  ["legal", "ours"],
  ["legal.sources.*", "of-its-owner"],
  // A proposal; each names the places where it was met, and `checkReferences` looks that they are there.
  ["legal.grounds.*", "ours"],
  ["changes.*", "ours"],
  ["questionnaire", "ours"],
  ["questionnaire.steps.*", "ours"],
  ["questionnaire.steps.*.pages.*", "ours"],
  ["questionnaire.elsewhere.*", "ours"],
  ["questionnaire.steps.*.pages.*.questions.*", "ours"],
];

const FACTS: readonly (readonly [string, Provenance])[] = [
  ["criteria.*", "source"],
  ["workForms.*", "source"],
  ["workForms.*.cells", "of-its-owner"],
  ["workForms.*.cells.*", "source"],
  ["workForms.*.cells.*.disputed", "source"],
  ["workForms.*.term", "source"],
  ["workForms.*.needs", "of-its-owner"],
  ["workForms.*.needs.fte", "source"],
  ["workForms.*.needs.euroPerYear", "source"],
  ["workForms.*.amounts.*", "source"],
  ["workForms.*.combinesWith.*", "source"],
  ["occasions.*", "ours"],
  ["occasions.*.levels", "of-its-owner"],
  ["occasions.*.levels.*", "source"],
  ["partnerRegions.*", "ours"],
  ["partnerRegions.*.levels", "of-its-owner"],
  ["partnerRegions.*.levels.*", "source"],
  ["practices.*", "source"],
  ["practices.*.partners.*", "of-its-owner"],
  ["practices.*.years", "of-its-owner"],
  ["practices.*.amounts.*", "source"],
  ["channels.*", "source"],
  ["channels.*.amounts.*", "source"],
  ["channels.*.rules", "source-if-any"],
  ["calendar.*", "source"],
  ["calendar.*.when", "of-its-owner"],
  ["risks.*", "source-or-reading"],
  ["workForms.*.steps.*", "ours"],
  ["renewal.*", "ours"],
  ...["workForms.*.steps.*", "renewal.*"].flatMap((step) => [
    [`${step}.at`, "of-its-owner"] as const,
    [`${step}.at.link`, "checked-on"] as const,
  ]),
  ["networks.*", "source"],
  ["networks.*.joining", "source"],
  ["networks.*.joining.fee", "of-its-owner"],
  ["networks.*.joining.fee.steps.*", "of-its-owner"],
  ["practices.*.state", "checked-on"],
  ["mentions.*.state", "checked-on"],
  ...[
    "guide",
    "practices.*",
    "mentions.*",
    "channels.*",
    "networks.*",
    "publications.*",
    "models.*",
    "bodies.*",
    "legal.sources.*",
  ].map((owner) => [`${owner}.link`, "checked-on"] as const),
  ["mentions.*", "source"],
  ["mentions.*.partner", "of-its-owner"],
  ["publications.*", "source"],
  ["places.*", "credit"],
  ["glossary.*", "checked"],
  ["glossary.*.names", "of-its-owner"],
  ["notes.*", "source"],
];

/** Every kind of object of a data set by its path, with "*" for a place in a list or an id. */
export const PROVENANCE: ReadonlyMap<string, Provenance> = new Map([...CHOICES, ...FACTS]);

/** One object of a data set. */
export interface Found {
  /** "workForms.jumelage.cells.reciprocity" */
  readonly path: string;
  /** "workForms.*.cells.*" */
  readonly kind: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** Fields whose keys are ids. */
const BY_ID: ReadonlySet<string> = new Set(["cells", "levels"]);
/** Fields that tell where something comes from. */
const SOURCES: ReadonlySet<string> = new Set(["source", "seen"]);

function join(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}

/** All objects inside a value, itself first; sources are left out. */
export function objectsIn(value: unknown, path = "", kind = ""): Found[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value))
    return value.flatMap((inner: unknown, index) => {
      const id = (inner as { readonly id?: unknown } | null)?.id;
      return objectsIn(inner, join(path, typeof id === "string" ? id : String(index)), `${kind}.*`);
    });
  const anyKey = BY_ID.has(kind.split(".").at(-1) ?? "");
  const inside = Object.entries(value).flatMap(([key, inner]) =>
    SOURCES.has(key) ? [] : objectsIn(inner, join(path, key), join(kind, anyKey ? "*" : key)),
  );
  return [{ path, kind, value: value as Record<string, unknown> }, ...inside];
}

function isSource(value: unknown): boolean {
  const source = value as Readonly<Record<string, unknown>> | undefined;
  const number = (field: string) => Number(source?.[field]) > 0;
  if (source?.["kind"] === "matrix") return number("page") && number("line");
  const lines = source?.["lines"];
  if (source?.["kind"] === "chapter") return number("page") && Array.isArray(lines) && lines.length > 0;
  return source?.["kind"] === "public" && typeof source["where"] === "string" && source["where"] !== "";
}

/** Whether an object shows where it comes from; false also for a kind of object that `PROVENANCE` does not know. */
export function isSourced({ kind, value }: Found): boolean {
  switch (PROVENANCE.get(kind)) {
    case "source":
      return isSource(value["source"]);
    case "source-if-any":
      return Object.keys(value).length === 0 || isSource(value["source"]);
    case "checked-on":
      return /^\d{4}-\d{2}-\d{2}$/.test(String(value["checkedOn"]));
    case "source-or-reading":
      return value["reading"] === true || isSource(value["source"]);
    case "credit":
      return typeof value["credit"] === "string" && value["credit"] !== "";
    case "checked":
      return value["checked"] === true;
    case "of-its-owner":
    case "ours":
      return true;
    case undefined:
      return false;
  }
}
