import { readFileSync, writeFileSync } from "node:fs";
import { parse } from "yaml";
import { keysSource } from "../src/i18n/make-keys";

const source = keysSource(parse(readFileSync("data/texts/nl/interface.yaml", "utf8")));
writeFileSync("src/i18n/keys.gen.d.ts", source);
