/** Interface texts as in the file. */
type InterfaceTexts = Readonly<Record<string, unknown>>;

function typeOf(value: unknown, indent: string): string {
  if (typeof value === "string") return JSON.stringify(value);
  const inner = Object.entries(value as InterfaceTexts)
    .map(([key, child]) => `${indent}  readonly ${JSON.stringify(key)}: ${typeOf(child, `${indent}  `)};`)
    .join("\n");
  return `{\n${inner}\n${indent}}`;
}

/** TypeScript source with the keys of the Dutch interface texts and their placeholders, for i18next. */
export function keysSource(texts: InterfaceTexts): string {
  return `// Made by \`npm run keys\` from data/texts/nl/interface/; not to be edited by hand.
import "i18next";

interface InterfaceKeys ${typeOf(texts, "")}

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "interface";
    resources: { interface: InterfaceKeys };
  }
}
`;
}
