/**
 * Returns what ends an event. Only the first call counts, and it never throws: an event that is not ended keeps the
 * person waiting for five minutes.
 */
export function completedOnce<Options>(event: {
  readonly completed: (options: Options) => void;
}): (options: Options) => void {
  let isOpen = true;
  return (options) => {
    if (!isOpen) return;
    isOpen = false;
    try {
      event.completed(options);
    } catch {
      // Outlook has given the event up already: there is nobody left to tell.
    }
  };
}

/** Calls back after a time where the runtime has timers; where it has none, only Outlook's own limit ends an event. */
export function afterAWhile(milliseconds: number, callBack: () => void): void {
  if (typeof setTimeout === "function") setTimeout(callBack, milliseconds);
}
