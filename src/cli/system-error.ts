/** Returns the code of an error that the system reports (POSIX: `ENOENT`, `EPIPE`), or "" for any other error. */
export function systemCode(error: unknown): string {
  return typeof error === "object" && error !== null && "syscall" in error && "code" in error ? String(error.code) : "";
}
