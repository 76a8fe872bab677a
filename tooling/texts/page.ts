// npm run texts: one page with every text in all languages and where it is used.
import { mkdirSync, writeFileSync } from "node:fs";
import { sourceTexts } from "../../src/cli/check-data";
import { loadWritingRules } from "../../src/dataset/texts/style";
import { readOwnTexts } from "../../src/dataset/texts/own-texts";
import { textFilesOf } from "../../src/dataset/texts/text-files";
import { isWholeLanguage, LANGUAGES } from "../../src/i18n/languages";
import { textsOf } from "./exchange";
import { textsPage } from "./texts-page";

const FOLDER = ".test-output";
const FILE = `${FOLDER}/texts.html`;

const texts = LANGUAGES.map((language) => ({
  language,
  texts: isWholeLanguage(language) ? textsOf("data", language) : textFilesOf(readOwnTexts("data", language)),
}));
mkdirSync(FOLDER, { recursive: true });
writeFileSync(FILE, textsPage(texts, sourceTexts("."), loadWritingRules("data").descriptions));
console.log(`Open ${FILE} in a browser; its own search finds a text in any language.`);
