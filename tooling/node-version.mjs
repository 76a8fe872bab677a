// Uses only what very old Node versions understand: this file must be able to report that the version is too old.

/** The oldest supported Node version; the same as "engines" in package.json. */
export const OLDEST = [20, 20];

/** Whether a version like "20.20.2" is new enough. */
export function isNewEnough(version) {
  const [major, minor] = version.split(".").map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

/** Ends the program with a clear sentence if this Node is too old. */
export function requireNode(version = process.versions.node) {
  if (isNewEnough(version)) return;
  console.error(
    `This application needs Node.js ${OLDEST.join(".")} or newer; this is ${version}. See https://nodejs.org/.`,
  );
  process.exit(1);
}
