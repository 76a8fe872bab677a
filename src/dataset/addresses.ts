import type { FileReader } from "./read-files";

interface Found {
  readonly file: string;
  /** "link", or "2.link" in a list. */
  readonly field: string;
  readonly url: string;
  readonly shared: boolean;
}

/** All addresses within a value. */
function addressesIn(file: string, value: unknown, field = ""): Found[] {
  if (typeof value !== "object" || value === null) return [];
  const { url, shared } = value as Readonly<Record<string, unknown>>;
  if (typeof url === "string") return [{ file, field, url, shared: shared === true }];
  return Object.entries(value).flatMap(([key, inner]) =>
    addressesIn(file, inner, field === "" ? key : `${field}.${key}`),
  );
}

/** Two facts of one kind with the same address are a mistake, unless both say `shared: true`. */
export function checkAddresses(reader: FileReader): void {
  const first = new Map<string, Found>();
  for (const [file, root] of reader.read)
    for (const found of addressesIn(file, root)) {
      const key = `${file.split("/")[0]} ${found.url.replace(/\/$/, "")}`;
      const other = first.get(key);
      if (other === undefined) first.set(key, found);
      else if (!found.shared || !other.shared)
        reader.fault(file, `${found.field}.url`, found.url, `an address of its own (${other.file}), or shared: true`);
    }
}
