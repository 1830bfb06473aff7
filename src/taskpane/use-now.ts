import { useEffect, useState } from "react";

const EVERY_MS = 10_000;

/** Returns the time in milliseconds, fresh every ten seconds, for what counts from a time on. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
