import { pathToFileURL } from "node:url";
import { resolve } from "node:path";
import { beside, type Section } from "./document";

/** The part of tooling/sizes.mjs that we use, which is plain Node for `npm run check`. */
interface Sizes {
  readonly BUDGETS: Readonly<Record<string, { readonly most: number; readonly what: string }>>;
  readonly sizesOf: (dist: string) => readonly { readonly kind: string; readonly size: number }[];
}

/** The largest of each kind of file, with its budget. */
export async function measureSizes(): Promise<Section> {
  const { BUDGETS, sizesOf } = (await import(pathToFileURL(resolve("tooling/sizes.mjs")).href)) as Sizes;
  const sizes = sizesOf("dist");
  const rows = Object.entries(BUDGETS).map(([kind, { most, what }]) => {
    const largest = Math.max(0, ...sizes.filter((one) => one.kind === kind).map(({ size }) => size));
    return [what, beside(largest.toFixed(1), largest <= most), `${most}`];
  });
  return {
    title: "Sizes",
    text: [
      "kB (1000 bytes) after gzip, fonts as they are; the largest of each kind. `npm run check sizes` fails over budget.",
    ],
    head: ["what", "kB", "budget"],
    rows,
  };
}
