import { type Language, LANGUAGES, SOURCE_LANGUAGE } from "../i18n/languages";
import type { Translator } from "../i18n/translator";

/** What the command line asks for. */
interface Options {
  readonly file: string;
  readonly language: Language;
  readonly json: boolean;
  /** File to write the PDF to; null = none. */
  readonly pdf: string | null;
}

/** Reads the arguments; a fault is one sentence. */
export function parseArguments(args: readonly string[], i18n: Translator): Options | { readonly fault: string } {
  const { t } = i18n;
  const fault = (text: string) => ({ fault: `${text}\n${t("cli.usage")}` });
  const files: string[] = [];
  const values = new Map<string, string>();
  let json = false;
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] ?? "";
    if (arg === "--json") json = true;
    else if (arg === "--lang" || arg === "--pdf") {
      const value = args[i + 1];
      if (value === undefined || value.startsWith("--")) return fault(t("cli.needsValue", { option: arg }));
      values.set(arg, value);
      i += 1;
    } else if (arg.startsWith("-")) return fault(t("cli.unknownOption", { option: arg }));
    else files.push(arg);
  }
  const language = LANGUAGES.find((known) => known === (values.get("--lang") ?? SOURCE_LANGUAGE));
  if (language === undefined)
    return fault(
      t("cli.unknownLanguage", { language: values.get("--lang") ?? "", languages: i18n.format.either(LANGUAGES) }),
    );
  const [file] = files;
  if (file === undefined || files.length > 1) return fault(t("cli.noFile"));
  return { file, language, json, pdf: values.get("--pdf") ?? null };
}
