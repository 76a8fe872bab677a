import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

const PROJECT = resolve(import.meta.dirname, "../..");

/** One message of oxlint: where, by which rule, and what it advises. */
export interface Finding {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly help: string;
}

interface RawFinding {
  readonly code: string;
  readonly filename: string;
  readonly help?: string;
  readonly labels: readonly { readonly span: { readonly line: number } }[];
}

function oxlint(folder: string): string {
  const program = join(PROJECT, "node_modules", "oxlint", "bin", "oxlint");
  try {
    return execFileSync(process.execPath, [program, "--format", "json", "."], { cwd: folder, encoding: "utf8" });
  } catch (error) {
    // With findings it exits with 1, and the report is on its output all the same.
    if (error instanceof Error && "stdout" in error && typeof error.stdout === "string") return error.stdout;
    throw error;
  }
}

/** Runs oxlint with the project's own configuration over files that exist only for this call. */
export function lint(files: Readonly<Record<string, string>>): readonly Finding[] {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "lint-")));
  try {
    copyFileSync(join(PROJECT, ".oxlintrc.json"), join(folder, ".oxlintrc.json"));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const { diagnostics } = JSON.parse(oxlint(folder)) as { diagnostics: readonly RawFinding[] };
    return diagnostics.map((found) => ({
      file: found.filename,
      line: found.labels[0]?.span.line ?? 0,
      rule: found.code,
      help: found.help ?? "",
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
