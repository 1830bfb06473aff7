/** What the report button hands to the pane that it opens. */
export interface ReportContext {
  readonly page: "report";
  /** Whether the mail program gave the message as an .eml file, which a report has to attach. */
  readonly eml: "available" | "unavailable";
}

/** Returns what the report button handed over; null for anything else, which another part or another add-in wrote. */
export function reportContextIn(text: string | null): ReportContext | null {
  if (text === null) return null;
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== "object" || read === null) return null;
    const { page, eml } = read as Partial<Record<keyof ReportContext, unknown>>;
    return page === "report" ? { page, eml: eml === "available" ? "available" : "unavailable" } : null;
  } catch {
    return null;
  }
}
