import { type Language, LANGUAGES, SOURCE_LANGUAGE } from "../i18n/languages";
import type { Translator } from "../i18n/translator";

/** Options that name a file or folder to write. */
const OUTPUTS = ["--pdf", "--one-page", "--note", "--csv", "--zip"] as const;

/** One of them. */
export type Output = (typeof OUTPUTS)[number];

/** The command line options. */
interface Options {
  readonly file: string;
  readonly language: Language;
  readonly json: boolean;
  /** Paths to write to, in the order of `OUTPUTS`. */
  readonly outputs: ReadonlyMap<Output, string>;
}

/** The requested language, as far as it is recognisable; otherwise the source language. */
export function languageIn(args: readonly string[]): Language {
  const asked = args[args.indexOf("--lang") + 1];
  return LANGUAGES.find((known) => args.includes("--lang") && known === asked) ?? SOURCE_LANGUAGE;
}

const VALUES: readonly string[] = ["--lang", ...OUTPUTS];

/** Parses the arguments; a fault is one sentence. */
export function parseArguments(
  args: readonly string[],
  i18n: Translator,
): Options | { readonly fault: string } | { readonly help: string } {
  const { t } = i18n;
  const fault = (text: string) => ({ fault: `${text}\n${t("cli.usage")}` });
  if (args.includes("--help")) return { help: `${t("cli.usage")}\n${t("cli.help")}` };
  const files: string[] = [];
  const values = new Map<string, string>();
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] ?? "";
    if (arg === "--json") continue;
    if (VALUES.includes(arg)) {
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
  const outputs = new Map(
    OUTPUTS.flatMap((name): readonly (readonly [Output, string])[] => {
      const path = values.get(name);
      return path === undefined ? [] : [[name, path]];
    }),
  );
  return { file, language, json: args.includes("--json"), outputs };
}
