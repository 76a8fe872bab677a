import type { Page } from "playwright-core";
import type { Stage } from "../support/browser";
import { lookAt, type Look, type Visit } from "./looks";
import type { Place } from "./place";
import { visit } from "./visit";
import { allWords } from "../support/words";

/** Checks the page in its present state; returns faults, one line each. */
export type Check = (page: Page, look: Look, place: Place) => Promise<readonly string[]>;

/** Number of pages visited in parallel. */
const LANES = 3;

async function one(page: Page, address: string, { place, language, looks }: Visit, check: Check) {
  const i18n = allWords.find((w) => w.language === language);
  if (i18n === undefined) throw new RangeError(`no language "${language}"`);
  const faults: string[] = [];
  const at = (look: Look | null) =>
    `${place.name}, ${language}${look === null ? "" : `, ${look.mode}, ${look.width} px`}`;
  try {
    await visit(page, address, i18n, place);
  } catch (error) {
    return [`${at(null)}: cannot be reached: ${error instanceof Error ? error.message : String(error)}`];
  }
  for (const look of looks) {
    await lookAt(page, look);
    for (const fault of await check(page, look, place)) faults.push(`${at(look)}: ${fault}`);
  }
  return faults;
}

/** Makes all visits, some in parallel, and returns the faults of each. */
export async function faultsOn(stage: Stage, visits: readonly Visit[], check: Check): Promise<readonly string[]> {
  const queue = [...visits];
  const faults: string[] = [];
  const lane = async () => {
    const page = await stage.open({ reducedMotion: "reduce" });
    page.setDefaultTimeout(20_000);
    for (let next = queue.shift(); next !== undefined; next = queue.shift())
      faults.push(...(await one(page, stage.address, next, check)));
    await page.context().close();
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return faults;
}
