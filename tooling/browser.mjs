import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { Fault, run, runTool } from "./run.mjs";

const LINUX_NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MAC_APPS = ["Google Chrome.app/Contents/MacOS/Google Chrome", "Chromium.app/Contents/MacOS/Chromium"];
const WINDOWS_PROGRAMS = ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"];

/** Usual locations of a browser on this platform, best first. */
export function candidates(platform, env) {
  if (platform === "darwin")
    return ["/Applications", `${env.HOME}/Applications`].flatMap((folder) => MAC_APPS.map((app) => `${folder}/${app}`));
  if (platform === "win32")
    return [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => WINDOWS_PROGRAMS.map((program) => `${folder}/${program}`));
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return LINUX_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * Whether a browser starts far enough to print its version; some systems have a placeholder that only prints a hint.
 */
function works(path) {
  if (!existsSync(path)) return false;
  // On Windows the browser opens a window when asked for its version.
  return process.platform === "win32" || spawnSync(path, ["--version"], { stdio: "ignore" }).status === 0;
}

/** The location of playwright-core's own download. */
async function ownDownload() {
  const { chromium } = await import("playwright-core");
  return chromium.executablePath();
}

async function findBrowser() {
  const found = candidates(process.platform, process.env).find(works);
  if (found !== undefined) return found;
  const own = await ownDownload();
  return works(own) ? own : undefined;
}

function installFromDebian() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return false;
  console.log("Installing the Chromium browser for the browser tests (apt-get) ...");
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  return run("apt-get", ["update"], env) && run("apt-get", ["install", "-y", "chromium"], env);
}

function installOwnDownload() {
  console.log("Downloading the Chromium browser for the browser tests (playwright-core) ...");
  return runTool("playwright-core", ["install", "chromium"]);
}

/** The path of a browser for the browser tests; installs one if there is none. */
export async function ensureBrowser() {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (!works(given)) throw new Fault(`CHROMIUM_PATH is "${given}", and no browser starts from there.`);
    return given;
  }
  for (const install of [() => true, installFromDebian, installOwnDownload]) {
    const path = install() ? await findBrowser() : undefined;
    if (path !== undefined) return path;
  }
  throw new Fault(
    "No Chromium or Chrome for the browser tests: install one, or name it in CHROMIUM_PATH, or skip those tests with npm test -- --no-browser.",
  );
}

/** Firefox on this machine, where the tests look for it. */
function findFirefox() {
  const mac = ["/Applications/Firefox.app/Contents/MacOS/firefox"];
  const windows = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"]]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, "Mozilla Firefox", "firefox.exe"));
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const linux = ["firefox-esr", "firefox"].flatMap((name) => folders.map((folder) => join(folder, name)));
  return { darwin: mac, win32: windows }[process.platform]?.find(existsSync) ?? linux.find(works);
}

/**
 * The path of Firefox for the browser tests; on Debian as root it is installed. Undefined if there is none: it has no
 * download of its own, and the tests also run in Chromium.
 */
export function ensureFirefox() {
  const given = process.env.FIREFOX_PATH;
  if (given) {
    if (!existsSync(given)) throw new Fault(`FIREFOX_PATH is "${given}", and there is no such file.`);
    return given;
  }
  const found = findFirefox();
  if (found !== undefined || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return found;
  console.log("Installing Firefox for the browser tests (apt-get) ...");
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  if (run("apt-get", ["update"], env)) run("apt-get", ["install", "-y", "firefox-esr"], env);
  return findFirefox();
}
