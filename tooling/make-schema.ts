// npm run schema: JSON Schemas of the dossier and the data files, and the first line of each data file, which names its
// schema.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { yamlFiles } from "../src/cli/check-data";
import { dossierSchemaSource, SCHEMA_FILE } from "../src/cli/dossier-json-schema";
import { editorSchemas, schemaLine } from "../src/dataset/editor-schemas";
import { loadDataset } from "../src/dataset/load";
import { loadTexts } from "../src/dataset/texts/load-texts";

mkdirSync(dirname(SCHEMA_FILE), { recursive: true });
for (const { file, text } of editorSchemas()) writeFileSync(file, text);

for (const name of yamlFiles("data")) {
  const line = schemaLine(name);
  const path = join("data", name);
  const text = readFileSync(path, "utf8");
  const [first = "", ...rest] = text.split("\n");
  if (line === null || first === line) continue;
  writeFileSync(path, [line, ...(first.startsWith("# yaml-language-server:") ? [] : [first]), ...rest].join("\n"));
}

const { dataset } = loadDataset("data");
writeFileSync(SCHEMA_FILE, dossierSchemaSource(dataset, loadTexts("data", "nl", dataset)));
