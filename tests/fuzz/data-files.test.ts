import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { faultLine, DataError } from "../../src/dataset/faults";
import { loadDataset } from "../../src/dataset/load";
import { FileReader } from "../../src/dataset/read-files";
import { channelFile, networkFile } from "../../src/schema/support";
import { criteriaFile, workFormFile } from "../../src/schema/matrix";
import { datasetFile, notesFile } from "../../src/schema/dataset";
import { practiceFile } from "../../src/schema/examples";
import { questionnaireFile } from "../../src/schema/questionnaire";
import { copyData, type DataCopy } from "../support/dataset-folder";
import { damaged, fuzz, FUZZ_CASES, must } from "../support/fuzz";
import { DATA_FOLDER } from "../../tooling/support/read/folder";

const SCHEMAS = {
  "dataset.yaml": datasetFile,
  "criteria.yaml": criteriaFile,
  "questionnaire.yaml": questionnaireFile,
  "notes.yaml": notesFile,
  "work-forms/stedenband.yaml": workFormFile,
  "practices/duffel-pakistan.yaml": practiceFile,
  "funding/dear.yaml": channelFile,
  "networks/mufpp.yaml": networkFile,
} as const;

type FileName = keyof typeof SCHEMAS;

/** Too large for ten thousand readings. */
const LARGE = ["context.yaml", "places.yaml"];

let folder: string;
let copy: DataCopy;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "wegwijzer-fuzz-"));
  copy = copyData();
});
afterAll(() => {
  rmSync(folder, { recursive: true });
  copy.end();
});

const original = (file: string) => readFileSync(join(DATA_FOLDER, file), "utf8");

it("data files: read whole, or with faults that name the file and what is expected", () => {
  const files = Object.keys(SCHEMAS) as FileName[];
  const cases = fc.constantFrom(...files).chain((file) => fc.tuple(fc.constant(file), damaged([original(file)])));
  const held = fuzz("data files", cases, ([file, text]) => {
    writeFileSync(join(folder, "file.yaml"), text);
    const reader = new FileReader(folder);
    const found = reader.yaml<unknown>("file.yaml", SCHEMAS[file]);
    must((found === undefined) === reader.faults.length > 0, "whole, or with faults");
    for (const fault of reader.faults) must(/^file\.yaml.*expected ./s.test(faultLine(fault)), faultLine(fault));
  });
  expect(held).toBe(FUZZ_CASES);
});

/** Loads the folder; a fault of the data is a DataError with faults, and nothing else is thrown. */
function loadOrFaults(folderOf: string): void {
  try {
    loadDataset(folderOf);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    must(error.faults.length > 0, "at least one fault");
  }
}

it("the whole folder: loads, or stops with one line a fault, whichever file is damaged", () => {
  const forms = readdirSync(join(DATA_FOLDER, "work-forms")).map((name) => `work-forms/${name}`);
  const files = [...Object.keys(SCHEMAS), ...LARGE, ...forms];
  const cases = fc.constantFrom(...files).chain((file) => fc.tuple(fc.constant(file), damaged([original(file)])));
  const whole = fc.property(cases, ([file, text]) => {
    writeFileSync(join(copy.folder, file), text);
    try {
      loadOrFaults(copy.folder);
    } finally {
      writeFileSync(join(copy.folder, file), original(file));
    }
  });
  expect(fc.check(whole, { numRuns: 200, seed: 20_261_125 }).failed).toBe(false);
});
