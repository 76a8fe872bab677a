// npm run texts:export -- FOLDER: all texts as i18next JSON for a translation program, one folder per language.
import { exportTexts } from "./exchange";

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("Say where to: npm run texts:export -- FOLDER");
  process.exitCode = 2;
} else {
  exportTexts("data", folder);
  console.log(`Written: ${folder}`);
}
