/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { HostError } from "../../src/host/host";
import { TaskPane } from "../../src/taskpane/TaskPane";
import { attachment, body, mailbox, message } from "../support/build";
import { existing } from "../support/existing";
import { FakeHost } from "../support/fake-host";

const NEW_ACCOUNT = message({
  subject: "Invoice 12",
  body: body("Hello Bob, our bank details have changed. Please pay the invoice to our new account."),
});
const LUNCH = message({ subject: "Lunch", body: body("Shall we have lunch on Friday?") });

function show(prepare: (host: FakeHost) => void): FakeHost {
  return shown(prepare).host;
}

function shown(prepare: (host: FakeHost) => void) {
  const host = new FakeHost();
  prepare(host);
  return { host, ...render(<TaskPane host={host} />) };
}

const level = (name: string) => screen.findByRole("heading", { level: 1, name });
const button = (name: string) => screen.getByRole("button", { name });

// The pane fetches its parts when they are needed: the first test waits until they are compiled.
configure({ asyncUtilTimeout: 4_000 });

describe("states", () => {
  it("no message: says what the pane is for", async () => {
    show(() => {});
    expect(await level("No message is open")).toBeVisible();
  });

  it("no message: the pages that are about no one message can be opened all the same", async () => {
    show(() => {});
    for (const name of ["Directory", "Register", "On hold", "Second person", "Settings"]) {
      await userEvent.click(await screen.findByRole("button", { name }));
      expect(await level(name)).toBeVisible();
      await userEvent.click(button("Back"));
    }
    expect(await level("No message is open")).toBeVisible();
  });

  it("a message: is inspected", async () => {
    show((host) => host.openMessage("1", NEW_ACCOUNT));
    expect(await level("Verify before you pay")).toBeVisible();
  });

  it.each([
    ["no-answer", "Fake Mail did not answer. Nothing was checked."],
    ["refused", "Fake Mail did not give the message. Nothing was checked."],
  ] as const)("a failure (%s) is said, and can be tried again", async (reason, sentence) => {
    const host = show((one) => {
      one.openMessage("1", LUNCH);
      one.failure = new HostError(reason, "test");
    });
    expect(await level("The message could not be read")).toBeVisible();
    expect(screen.getByText(sentence)).toBeVisible();
    host.failure = null;
    await userEvent.click(button("Try again"));
    expect(await level("Nothing to pay here")).toBeVisible();
  });

  it("the language is the mail program's", async () => {
    show((host) => {
      host.displayLanguage = "fr-CH";
      host.openMessage("1", NEW_ACCOUNT);
    });
    expect((await level("Vérifiez avant de payer")).closest("[lang]")).toHaveAttribute("lang", "fr-CH");
  });

  it("has one main and one heading of the first level, and axe finds no fault", async () => {
    show((host) => host.openMessage("1", NEW_ACCOUNT));
    await level("Verify before you pay");
    expect(screen.getAllByRole("main")).toHaveLength(1);
    expect(screen.getAllByRole("heading", { level: 1 })).toHaveLength(1);
    expect((await axe(document.body)).violations).toEqual([]);
  });
});

describe("the organisation's directory", () => {
  const DIRECTORY = JSON.stringify({
    payees: [
      { name: "Northgate Title", domains: ["northgate-title.example"], addresses: ["closing@northgate-title.example"] },
    ],
  });
  const IMITATED = message({ ...NEW_ACCOUNT, from: mailbox("Closing <closing@northgate-tit1e.example>") });

  it("is what an address is compared with", async () => {
    show((host) => {
      host.directory = DIRECTORY;
      host.openMessage("1", IMITATED);
    });
    expect(await level("Do not pay")).toBeVisible();
    expect(screen.getByText("This is not Northgate Title.")).toBeVisible();
    expect(within(screen.getByRole("group", { name: "Sender" })).getAllByRole("mark")[0]).toHaveTextContent(/^1$/);
  });

  it("with a mistake is left out, which the pane says", async () => {
    show((host) => {
      host.directory = JSON.stringify({ payees: [{ name: "" }] });
      host.openMessage("1", IMITATED);
    });
    expect(await level("Verify before you pay")).toBeVisible();
    expect(screen.getByText(/payees\[0\]\.name: This is empty\./)).toBeVisible();
  });

  it("that cannot be fetched does not stop the inspection", async () => {
    show((host) => {
      host.directory = new Error("gone");
      host.openMessage("1", LUNCH);
    });
    expect(await level("Nothing to pay here")).toBeVisible();
    expect(screen.getByText(/could not be fetched/)).toBeVisible();
  });
});

describe("switching", () => {
  const SLOW = message({
    subject: "Slow",
    attachments: [attachment({ name: "note.txt", type: "text/plain" })],
    unread: [{ part: "attachment:note.txt", reason: "pending" }],
  });

  it("while an attachment is read the pane says so, then shows the level", async () => {
    const host = show((one) => one.openMessage("1", SLOW));
    expect(await level("Still reading")).toBeVisible();
    await act(() => host.deliverAttachment("Nothing of note"));
    expect(await level("Nothing to pay here")).toBeVisible();
  });

  it("to another message never shows the result of the former one", async () => {
    const host = show((one) => one.openMessage("1", SLOW));
    await level("Still reading");
    act(() => host.openMessage("2", LUNCH));
    expect(await level("Nothing to pay here")).toBeVisible();
    await act(() => host.deliverAttachment("Our bank details have changed. Please pay to our new account."));
    expect(await level("Nothing to pay here")).toBeVisible();
    expect(screen.queryByText(/bank details/)).toBeNull();
  });

  it("starts on the first screen, and a revealed account or opened page does not stay", async () => {
    const host = show((one) => one.openMessage("1", NEW_ACCOUNT));
    await level("Verify before you pay");
    await userEvent.click(screen.getByRole("button", { name: /checks/ }));
    await level("What was checked");
    act(() => host.openMessage("2", LUNCH));
    expect(await level("Nothing to pay here")).toBeVisible();
  });
});

describe("verification", () => {
  it("is kept for its message while the pane is open, and for no other", async () => {
    const host = show((one) => one.openMessage("1", NEW_ACCOUNT));
    await level("Verify before you pay");
    await userEvent.click(button("Verify another way"));
    await level("Verify another way");
    const [first] = await screen.findAllByRole("button", { name: "Done" });
    await userEvent.click(existing(first));
    expect(screen.getByText("3 required steps to do:")).toBeVisible();

    act(() => host.openMessage("2", { ...LUNCH, messageId: NEW_ACCOUNT.messageId }));
    await level("Nothing to pay here");
    expect(screen.queryByText("On hold", { selector: "[data-outcome] *" })).toBeNull();
    expect(button("Verify another way")).toBeVisible();

    act(() => host.openMessage("1", NEW_ACCOUNT));
    await level("Verify before you pay");
    expect(screen.getByText("On hold", { selector: "[data-outcome] *" })).toBeVisible();
    await userEvent.click(button("Continue verification"));
    expect(await screen.findByText("3 required steps to do:")).toBeVisible();
  });

  it("is gone on with after the pane was closed, also once the message lies in another folder", async () => {
    const { unmount, host } = shown((one) => one.openMessage("1", NEW_ACCOUNT));
    await level("Verify before you pay");
    await userEvent.click(button("Verify another way"));
    const [first] = await screen.findAllByRole("button", { name: "Done" });
    await userEvent.click(existing(first));
    expect(screen.getByText("3 required steps to do:")).toBeVisible();
    unmount();
    await waitFor(async () =>
      expect(await host.store.list("verifications")).toMatchObject({ value: [{ key: expect.anything() as string }] }),
    );

    host.openSilently("moved", NEW_ACCOUNT);
    render(<TaskPane host={host} />);
    await level("Verify before you pay");
    await userEvent.click(await screen.findByRole("button", { name: "Continue verification" }));
    expect(await screen.findByText("3 required steps to do:")).toBeVisible();
  });

  it("Back leads to the first screen", async () => {
    show((one) => one.openMessage("1", NEW_ACCOUNT));
    await level("Verify before you pay");
    await userEvent.click(button("Verify another way"));
    await level("Verify another way");
    await userEvent.click(button("Back"));
    expect(await level("Verify before you pay")).toBeVisible();
  });
});

describe("the menu", () => {
  it("leads to what the pane does and to what was checked, and to nothing that is not there", async () => {
    show((one) => one.openMessage("1", LUNCH));
    await level("Nothing to pay here");
    await userEvent.click(button("More"));
    const entries = within(existing(screen.getAllByRole("list")[0])).getAllByRole("button");
    expect(entries.map((entry) => entry.textContent)).toEqual([
      "Report this message",
      "Directory",
      "Register",
      "On hold",
      "Second person",
      "Settings",
      "What was checked",
      "About",
    ]);
    await userEvent.click(button("About"));
    expect(await level("About")).toHaveFocus();
  });
});

describe("the theme", () => {
  it("follows the mail program's", async () => {
    const host = show((one) => one.openMessage("1", LUNCH));
    const background = () =>
      getComputedStyle(existing(document.querySelector("[data-theme]"))).getPropertyValue("--colorNeutralBackground1");
    await level("Nothing to pay here");
    expect(background()).toBe("#ffffff");
    act(() => host.setTheme("dark"));
    await waitFor(() => expect(background()).toBe("#292929"));
    act(() => host.setTheme("high-contrast"));
    await waitFor(() => expect(background()).toBe("#000000"));
  });
});
