import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { dossierSchemaSource, SCHEMA_FILE } from "../src/cli/dossier-json-schema";
import { loadDataset } from "../src/dataset/load";
import { loadTexts } from "../src/dataset/load-texts";

const { dataset } = loadDataset("data");
mkdirSync(dirname(SCHEMA_FILE), { recursive: true });
writeFileSync(SCHEMA_FILE, dossierSchemaSource(dataset, loadTexts("data", "nl", dataset)));
