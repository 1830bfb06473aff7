import { HostError } from "../host";

/** The organisation puts its directory beside the page; the page's policy allows no other place. */
const FILE = "directory.json";

/**
 * Returns the organisation's directory file as text, or null when it publishes none.
 * Many static hosts answer a missing file with their start page instead of 404: HTML counts as none.
 * @throws HostError when the server does not answer: a directory that cannot be read is not an empty one
 */
export async function organisationDirectory(): Promise<string | null> {
  let response: Response;
  try {
    response = await fetch(FILE);
  } catch {
    throw new HostError("no-answer", `${FILE} could not be fetched`);
  }
  if (response.status === 404) return null;
  if (!response.ok) throw new HostError("refused", `${FILE}: the server answered ${response.status}`);
  if (response.headers.get("content-type")?.startsWith("text/html")) return null;
  return response.text();
}
