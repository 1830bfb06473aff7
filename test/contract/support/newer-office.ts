import type { Page } from "@playwright/test";

/** What newer clients give of the open message and the library under test, of 2022, does not have. */
export interface NewerMethods {
  /** The answer of `getAsFileAsync` (Mailbox 1.14): base64 of an .eml, or an error. */
  readonly file: { readonly value: string } | "refused";
}

/** Puts newer methods on the item that is open now. Nothing else is faked: all older methods stay the library's own. */
export async function addNewer(page: Page, methods: NewerMethods): Promise<void> {
  await page.frames()[1]?.evaluate(({ file }) => {
    type Answer = (result: { readonly status: string; readonly value?: string }) => void;
    Object.defineProperty(Office.context.mailbox.item, "getAsFileAsync", {
      value: (answer: Answer) =>
        answer(file === "refused" ? { status: "failed" } : { status: "succeeded", value: file.value }),
    });
  }, methods);
}
