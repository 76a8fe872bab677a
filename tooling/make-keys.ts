import { writeFileSync } from "node:fs";
import { loadDataset } from "../src/dataset/load";
import { loadTexts } from "../src/dataset/texts/load-texts";
import { keysSource } from "../src/i18n/make-keys";

const { dataset } = loadDataset("data");
writeFileSync("src/i18n/keys.gen.d.ts", keysSource(loadTexts("data", "nl", dataset).interface));
