import { mergeConfig, defineConfig } from "vitest/config";
import { readOnce } from "./tooling/support/read/once";
import { SlowestFirst } from "./tooling/support/slowest-first";
import viteConfig from "./vite.config";

const ui = ["tests/ui/**/*.test.{ts,tsx}"];
const e2e = ["tests/e2e/**/*.test.ts"];
const firefox = ["tests/e2e/firefox*.test.ts"];
const fuzz = ["tests/fuzz/**/*.test.ts"];

/** A bound on hanging, not on speed: a busy machine must not fail a test. */
const PATIENCE = 60_000;

export default mergeConfig(
  viteConfig,
  defineConfig({
    plugins: [readOnce],
    test: {
      // The default leaves one core free, which would be half of a two-core machine.
      maxWorkers: "100%",
      sequence: { sequencer: SlowestFirst },
      projects: [
        {
          extends: true,
          test: {
            name: "unit",
            environment: "node",
            include: ["tests/**/*.test.ts"],
            exclude: [...ui, ...e2e, ...fuzz],
            testTimeout: PATIENCE,
          },
        },
        // Tens of thousands of cases.
        { extends: true, test: { name: "fuzz", environment: "node", include: fuzz, testTimeout: 600_000 } },
        {
          extends: true,
          test: {
            name: "ui",
            environment: "jsdom",
            include: ui,
            setupFiles: ["tests/support/setup-ui.ts"],
            testTimeout: PATIENCE,
          },
        },
        {
          extends: true,
          test: {
            name: "e2e",
            environment: "node",
            include: e2e,
            exclude: firefox,
            testTimeout: 120_000,
            hookTimeout: 120_000,
          },
        },
        // One Firefox at a time, after the others: unfocused windows are throttled.
        {
          extends: true,
          test: {
            name: "firefox",
            environment: "node",
            include: firefox,
            testTimeout: 120_000,
            hookTimeout: 120_000,
            maxWorkers: 1,
            sequence: { groupOrder: 1 },
          },
        },
      ],
    },
  }),
);
