import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { faultLine, DataError } from "../../src/dataset/faults";
import { loadDataset } from "../../src/dataset/load";
import { FileReader } from "../../src/dataset/read-files";
import {
  channelFile,
  contextFile,
  criteriaFile,
  datasetFile,
  networkFile,
  notesFile,
  placesFile,
  practiceFile,
  questionnaireFile,
  workFormFile,
} from "../../src/dataset/schema/files";
import { copyData, type DataCopy } from "../support/dataset-folder";
import { DATA_FOLDER } from "../support/dataset";
import { damaged, fuzz } from "../support/fuzz";

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

const LARGE = { "context.yaml": contextFile, "places.yaml": placesFile } as const;

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
  fuzz("data files", cases, ([file, text]) => {
    writeFileSync(join(folder, "file.yaml"), text);
    const reader = new FileReader(folder);
    const found = reader.yaml<unknown>("file.yaml", SCHEMAS[file]);
    if (found !== undefined) expect(reader.faults).toEqual([]);
    else expect(reader.faults.length).toBeGreaterThan(0);
    for (const fault of reader.faults) expect(faultLine(fault)).toMatch(/^file\.yaml.*expected ./s);
  });
});

it("the whole folder: loads, or stops with one line a fault, whichever file is damaged", () => {
  const forms = readdirSync(join(DATA_FOLDER, "work-forms")).map((name) => `work-forms/${name}`);
  const files = [...Object.keys(SCHEMAS), ...Object.keys(LARGE), ...forms];
  const cases = fc.constantFrom(...files).chain((file) => fc.tuple(fc.constant(file), damaged([original(file)])));
  fc.assert(
    fc.property(cases, ([file, text]) => {
      writeFileSync(join(copy.folder, file), text);
      try {
        loadDataset(copy.folder);
      } catch (error) {
        if (!(error instanceof DataError)) throw error;
        expect(error.faults.length).toBeGreaterThan(0);
      } finally {
        writeFileSync(join(copy.folder, file), original(file));
      }
    }),
    { numRuns: 200, seed: 20_261_125 },
  );
});
