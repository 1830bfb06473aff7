/** Finds the Chromium that the browser tests and the icons run in: the system's, never a downloaded one. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

const PLACES = {
  linux: (process.env.PATH ?? "")
    .split(path.delimiter)
    .concat("/usr/bin", "/snap/bin")
    .flatMap((folder) => NAMES.map((name) => path.join(folder, name))),
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"].flatMap((variable) =>
    ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"].map((place) =>
      path.win32.join(process.env[variable] ?? "C:\\", place),
    ),
  ),
};

/** Returns the path of an installed Chromium, Chrome or Edge (CHROME_PATH first), or undefined. */
export function findChromium() {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) return existsSync(CHROME_PATH) ? CHROME_PATH : undefined;
  return (PLACES[process.platform] ?? PLACES.linux).find((place) => existsSync(place));
}

/** Whether this is Debian (or Ubuntu) run by root, where a missing Chromium can be installed without asking. */
const canInstall = () => process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

/**
 * Returns the path of Chromium; installs Debian's package first where there is none and root runs this.
 * @throws an Error with one sentence on what to install
 */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (!process.env.CHROME_PATH && canInstall()) {
    console.log("Chromium is missing: installing Debian's package.");
    const apt = (...args) =>
      spawnSync("apt-get", args, { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
    apt("update", "-qq");
    apt("install", "-y", "-qq", "--no-install-recommends", "chromium");
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error(
    "The browser tests need Chromium, Google Chrome or Microsoft Edge: install one of them, or set CHROME_PATH to its program file.",
  );
}

/** The arguments Chromium is started with: root cannot run its sandbox. */
export const CHROMIUM_ARGS = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    console.log(ensureChromium());
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
