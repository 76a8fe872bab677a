// npm run texts:import -- FOLDER LANGUAGE: imports a translated export into data/texts/LANGUAGE.
import { DataError } from "../../src/dataset/faults";
import { WHOLE_LANGUAGES } from "../../src/i18n/whole-languages";
import { importTexts } from "./exchange";

const [folder, code] = process.argv.slice(2);
const language = WHOLE_LANGUAGES.find((known) => known === code);
if (folder === undefined || language === undefined) {
  console.error(`Say from where, and a language: npm run texts:import -- FOLDER ${WHOLE_LANGUAGES.join("|")}`);
  process.exitCode = 2;
} else {
  try {
    const changed = importTexts("data", folder, language);
    console.log([...changed.map((file) => `Changed: ${file}`), `${changed.length} files changed`].join("\n"));
    console.log("Now run: npm run keys, npm run schema, npm run format, npm run check data");
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    console.error(error.message);
    console.error("Nothing was written.");
    process.exitCode = 1;
  }
}
