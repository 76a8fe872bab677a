import type * as Yaml from "yaml";

/**
 * Of the library `yaml`, with texts that were parsed before parsed no more: for tests that read the data folder again and
 * again, each time with one file changed (the factory of `vi.mock("yaml")`).
 */
export async function yamlOnce(original: () => Promise<unknown>): Promise<typeof Yaml> {
  const yaml = (await original()) as typeof Yaml;
  const parsed = new Map<string, ReturnType<typeof Yaml.parseDocument>>();
  const parseDocument = (text: string, options?: Yaml.ParseOptions) => {
    const document = parsed.get(text) ?? yaml.parseDocument(text, options);
    parsed.set(text, document);
    return document;
  };
  return { ...yaml, parseDocument: parseDocument as typeof Yaml.parseDocument };
}
