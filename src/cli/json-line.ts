import type { Finding } from "../inspect/finding";
import type { Inspection } from "../inspect/inspection";

/** Characters that JSON lets stand but that readers of lines, or terminals, take for a line's end or a command. */
const LINE_ENDS_AND_CONTROLS = /[\u007f-\u009f\u2028\u2029]/g;

/** Returns a value as JSON on one line, whatever splits lines. */
export function jsonLine(value: unknown): string {
  return JSON.stringify(value).replace(
    LINE_ENDS_AND_CONTROLS,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/**
 * Returns the line of one message, as the command line's contract defines it.
 * @param ms from the bytes in memory to the findings, attachments included
 */
export function inspectionLine(file: string, messageId: string | null, inspection: Inspection, ms: number): string {
  return jsonLine({
    file,
    messageId,
    level: inspection.level,
    scenario: inspection.scenario,
    languages: inspection.languages,
    findings: inspection.findings.map(({ code, severity, params, evidence }) => ({ code, severity, params, evidence })),
    payments: inspection.payments.map(({ kind, value, country, valid, parts, known }) => ({
      kind,
      value,
      country,
      valid,
      parts,
      known,
    })),
    amounts: inspection.amounts,
    deadlines: inspection.deadlines,
    unread: inspection.unread,
    ms: Math.round(ms * 100) / 100,
  });
}

/** Returns the line of a path that could not be read. */
export function errorLine(file: string, error: string): string {
  return jsonLine({ file, error });
}

/** Returns the line of an address or domain that was compared with the known ones. */
export function addressLine(address: string, findings: readonly Finding[]): string {
  return jsonLine({
    address,
    findings: findings.map(({ code, severity, params }) => ({ code, severity, params })),
  });
}

/** Returns the line of an entry that is neither an address nor a domain. */
export function addressErrorLine(address: string, error: string): string {
  return jsonLine({ address, findings: [], error });
}
