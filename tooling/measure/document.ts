/** The result of one part of `npm run measure`: a heading, the method, and a table. */
export interface Section {
  readonly title: string;
  /** Paragraphs before the table: method and target. */
  readonly text: readonly string[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** An inventory, independent of machine and date. */
  readonly counted?: true;
}

/** Where and when. */
export interface Circumstances {
  /** ISO date. */
  readonly date: string;
  readonly machine: string;
  readonly browser: string;
  /** Mean load over a minute, including these measurements. */
  readonly load: readonly number[];
}

/** The value below which this share of sorted numbers lies (nearest rank); NaN for none. */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

export function ascending(values: readonly number[]): readonly number[] {
  return values.toSorted((a, b) => a - b);
}

/** A figure; bold if the target is missed. */
export function beside(text: string, reached: boolean): string {
  return reached ? text : `**${text}**`;
}

const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;

/** A section as Markdown. */
export function sectionText({ title, text, head, rows }: Section): string {
  const table = head.length === 0 ? [] : [[line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n")];
  return [`## ${title}`, ...text, ...table].join("\n\n");
}

/** The sections of a document by their titles, as Markdown. */
function sectionsIn(document: string): Map<string, string> {
  const [, ...sections] = document.split(/^(?=## )/m);
  return new Map(sections.map((text) => [/^## (.*)$/m.exec(text)?.[1] ?? "", text.trim()]));
}

const HEAD = `# Quality, in figures

Written by \`npm run measure\`; do not edit. Nothing here stops anybody: times depend on the machine and on what else it does. A figure in bold misses its aim. What is measured of the built application (\`npm run build\`) was served packed (gzip) over HTTP/1.1 by the server of the tests.`;

/**
 * The document with these sections replaced; the others stay as they are, each with its own date.
 * @param document the present text; "" = none.
 */
export function qualityDocument(
  document: string,
  sections: readonly Section[],
  { date, machine, browser, load }: Circumstances,
): string {
  const [least, most] = [Math.min(...load), Math.max(...load)].map((one) => one.toFixed(1));
  const measured = `Measured on ${date}: ${machine}, ${browser}. Load of the machine meanwhile: ${least} to ${most}.`;
  const all = sectionsIn(document);
  for (const section of sections)
    all.set(section.title, sectionText(section.counted ? section : { ...section, text: [measured, ...section.text] }));
  return `${[HEAD, ...all.values()].join("\n\n")}\n`;
}
