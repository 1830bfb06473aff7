/** What Outlook gave, or why it gave nothing. */
export type Answer<T> =
  { readonly status: "available"; readonly value: T } | { readonly status: "unavailable"; readonly reason: Silence };

/** `absent`: this Outlook has no such method; `refused`: it answered with an error; `no-answer`: it never answered. */
export type Silence = "absent" | "refused" | "no-answer";

/**
 * How long Outlook may take for a field of the open message. It mostly answers within a second;
 * a host that drops the call never says so, and the pane must not look busy for longer than a person waits.
 */
export const FIELD_TIME_OUT_MS = 8_000;

/** How long an attachment may take: up to 25 MB travel from the mail server, often over a slow line. */
export const ATTACHMENT_TIME_OUT_MS = 60_000;

/** A method as Office.js declares them: arguments, then a callback that takes an `AsyncResult`. */
type Arguments<Method> =
  NonNullable<Method> extends (...all: infer All) => void
    ? Required<All> extends [...infer Front, (result: Office.AsyncResult<infer Value>) => void]
      ? { readonly front: Front; readonly value: Value }
      : never
    : never;
type Front<Method> = Arguments<Method>["front"];
type Value<Method> = Arguments<Method>["value"];

/**
 * Calls an asynchronous method of Office.js and returns its answer as a value.
 * Office.js may lack the method, throw at once (permissions, arguments), call back with an error, or never call back.
 * @param owner the object that has the method; null or undefined counts as lacking it
 * @param args the arguments before the callback
 * @param timeOut milliseconds after which silence is the answer
 */
export function call<Owner extends object, Name extends keyof Owner>(
  owner: Owner | null | undefined,
  name: Name,
  args: Front<Owner[Name]>,
  timeOut: number,
): Promise<Answer<Value<Owner[Name]>>> {
  type Result = Office.AsyncResult<Value<Owner[Name]>>;
  const method: unknown = owner?.[name];
  if (typeof method !== "function") return Promise.resolve({ status: "unavailable", reason: "absent" });
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ status: "unavailable", reason: "no-answer" }), timeOut);
    const answer = (result: Result): void => {
      clearTimeout(timer);
      resolve(
        String(result.status) === "succeeded"
          ? { status: "available", value: result.value }
          : { status: "unavailable", reason: "refused" },
      );
    };
    try {
      Reflect.apply(method, owner, [...(args as unknown[]), answer]);
    } catch {
      clearTimeout(timer);
      resolve({ status: "unavailable", reason: "refused" });
    }
  });
}
