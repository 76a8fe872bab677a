import type { Plugin } from "vite";

const STARTS = /new Worker\(new URL\("([^"]+\.worker\.ts)", import\.meta\.url\), \{ type: "module" \}\)/g;

/** Inlines each worker in the page: a page on disk may not start a worker from another file. */
export function inlineWorkers(): Plugin {
  return {
    name: "inline-workers",
    enforce: "pre",
    transform(code, id) {
      // Ids with a query are virtual modules of Vite.
      if (!id.includes("/src/") || id.includes("?") || !code.includes("new Worker(")) return undefined;
      const imports: string[] = [];
      const inlined = code.replace(STARTS, (_all, file: string) => {
        const name = `InlineWorker${imports.length}`;
        imports.push(`import ${name} from ${JSON.stringify(`${file}?worker&inline`)};`);
        return `new ${name}()`;
      });
      if (inlined.includes("new Worker(")) throw new Error(`${id} starts a worker in another way than the others`);
      return { code: `${imports.join("\n")}\n${inlined}`, map: null };
    },
  };
}
