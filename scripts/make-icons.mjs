/** `npm run icons` draws `assets/icon-SIZE.png` from `assets/icon.svg`, in every size the manifest names. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { CHROMIUM_ARGS, ensureChromium } from "./chromium.mjs";

const SIZES = [16, 32, 64, 80, 128];

const assets = fileURLToPath(new URL("../assets/", import.meta.url));
const svg = readFileSync(`${assets}icon.svg`, "utf8");
const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
  await page.screenshot({ path: `${assets}icon-${size}.png`, omitBackground: true });
  await page.close();
}
await browser.close();
