/**
 * Returns what an asynchronous method of Office.js answers; null where it is missing, throws, or answers with an error.
 * Unlike the pane's `call` it keeps no time: the events may run where there is no timer.
 * @param owner what has the method; Outlook may lack it
 */
export function ask<Owner, T>(
  owner: Owner | null | undefined,
  start: (owner: Owner, answer: (result: Office.AsyncResult<T>) => void) => void,
): Promise<T | null> {
  return new Promise((resolve) => {
    try {
      if (owner === null || owner === undefined) resolve(null);
      else start(owner, (result) => resolve(String(result.status) === "succeeded" ? result.value : null));
    } catch {
      resolve(null);
    }
  });
}
