/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { Suspense } from "react";
import type { Directory, Phone } from "../../../src/directory/directory";
import { keptText } from "../../../src/directory/kept";
import { failed, type StoreFault } from "../../../src/host/store";
import { openOwnDirectory } from "../../../src/taskpane/own-directory";
import DirectoryPage from "../../../src/taskpane/pages/DirectoryPage";
import { directory, payee } from "../../support/build";
import { FakeHost } from "../../support/fake-host";
import { ibanOf } from "../../support/iban";
import { openedDirectory, type OpenedDirectory } from "../../support/known-directory";
import { madeFiles } from "../../support/made-files";
import { renderPane } from "../../support/render-pane";

const IBAN = ibanOf("DE", "370400440532013000");
const CONTRACT: Phone = {
  number: "+12025550143",
  source: "contract",
  since: "2024-02-17",
  note: "supply contract of 2024",
};
const HARBOR = payee({
  name: "Harbor Optics",
  domains: ["harbor.example"],
  addresses: ["ap@harbor.example"],
  phones: [CONTRACT],
  accounts: [{ kind: "iban", value: IBAN, status: "verified", source: "call to Mel", since: "2025-01-15" }],
});

const made = madeFiles();

async function shown(own: Partial<Directory> = {}, organisation: Partial<Directory> = {}, language = "en") {
  const host = new FakeHost();
  return draw(host, await openedDirectory(host.store, own, organisation), language);
}

async function draw(host: FakeHost, known: OpenedDirectory, language = "en") {
  const onBack = jest.fn();
  const drawn = await act(async () => {
    const result = renderPane(
      <Suspense>
        <DirectoryPage host={host} known={known} validMonths={12} onBack={onBack} />
      </Suspense>,
      language,
    );
    await new Promise((resolve) => setTimeout(resolve, 20));
    return result;
  });
  await screen.findByRole("heading", { level: 1 });
  return { host, own: known.own, payees: () => known.own.state().directory.payees, onBack, ...drawn };
}

/** Types without the pause that a person makes between two letters. */
const user = userEvent.setup({ delay: null });
const press = (name: string | RegExp) => user.click(screen.getByRole("button", { name }));
const type = (label: string, text: string) => user.type(screen.getByLabelText(label), text);
const title = () => screen.getByRole("heading", { level: 1 }).textContent;
const list = (name: string) => screen.getByRole("list", { name });
const part = (name: string) => within(screen.getByRole("region", { name }));

describe("the list of payees", () => {
  const KNOWN = { payees: [HARBOR, payee({ name: "Ateliers Morvan", domains: ["morvan.example"], addresses: [] })] };
  const names = () =>
    within(screen.getAllByRole("list")[0] ?? document.body)
      .getAllByRole("button")
      .map((button) => button.textContent);

  it("says of each by what they are known, in the order of the alphabet", async () => {
    const { container } = await shown(KNOWN);
    expect(names()).toEqual([
      "Ateliers Morvanmorvan.example · no account · no number",
      "Harbor Opticsharbor.example · 1 account · 1 number",
    ]);
    expect((await axe(container)).violations).toEqual([]);
  });

  it.each([
    ["morvan", "Ateliers"],
    ["HARBOR.example", "Harbor"],
    ["202 555", "Harbor"],
    [IBAN.slice(-6), "Harbor"],
  ])("is searched by %s", async (text, expected) => {
    await shown(KNOWN);
    await type("Find a name, domain, address or number (2)", text);
    expect(names()).toEqual([expect.stringContaining(expected)]);
  });

  it("says so when nobody fits, and when nobody is known", async () => {
    const { unmount } = await shown(KNOWN);
    await type("Find a name, domain, address or number (2)", "nobody");
    expect(screen.getByText(/No payee fits/)).toBeVisible();
    unmount();
    await shown();
    expect(screen.getByText(/No payee is known yet/)).toBeVisible();
  });
});

describe("a payee", () => {
  it("shows where each thing is from; accounts are masked until asked for, and an old verification is told", async () => {
    const { container } = await shown({ payees: [HARBOR] });
    await press(/^Harbor Optics/);
    expect(title()).toBe("Harbor Optics");
    expect(
      part("Numbers to call back").getByText(/A contract or order: supply contract of 2024, February 17, 2024/),
    ).toBeVisible();
    const accounts = part("Accounts");
    expect(accounts.getByText("DE89 •••• 3000")).toBeVisible();
    expect(accounts.getByText(/Verified on January 15, 2025 · call to Mel/)).toBeVisible();
    expect(accounts.getByText(/Verified more than 12 months ago/)).toBeVisible();
    await press("Show DE89 •••• 3000 in full");
    expect(accounts.getByText("DE89 3704 0044 0532 0130 00")).toBeVisible();
    expect((await axe(container)).violations).toEqual([]);
  });

  it("is added by name, and known as soon as a domain or address is", async () => {
    const { payees } = await shown();
    await press("Add a payee");
    await type("Name of the payee", "Quay Marine{Enter}");
    expect(title()).toBe("Quay Marine");
    await type("Domain", "https://www.Quay-Marine.example/contact{Enter}");
    await type("Email address", "AP@quay-marine.example");
    await user.click(part("Email addresses").getByRole("button", { name: "Add" }));
    expect(payees()).toMatchObject([
      { name: "Quay Marine", domains: ["quay-marine.example"], addresses: ["ap@quay-marine.example"] },
    ]);
  });

  it("who is there already is not added twice, however the name is written", async () => {
    const { payees } = await shown({ payees: [HARBOR] });
    await press("Add a payee");
    await type("Name of the payee", "HARBOR OPTICS Ltd{Enter}");
    expect(screen.getByText("Harbor Optics is in your directory already.")).toBeVisible();
    await press("Open Harbor Optics");
    expect(title()).toBe("Harbor Optics");
    expect(payees()).toHaveLength(1);
  });

  it("takes a number with where it is from and when, and keeps what was typed until it is right", async () => {
    const { payees } = await shown({ payees: [payee({ name: "Quay" })] });
    await press(/^Quay/);
    await press("Add number");
    const form = part("Numbers to call back");
    await type("Phone number", "0302000");
    await user.click(form.getAllByRole("button", { name: "Add number" })[1] ?? document.body);
    expect(screen.getByText(/lacks its country code: start with \+/)).toBeVisible();
    expect(screen.getByText(/Say which contract/)).toBeVisible();
    expect(screen.getByText("Give the day.")).toBeVisible();
    expect(screen.getByLabelText("Phone number")).toHaveValue("0302000");
    await user.clear(screen.getByLabelText("Phone number"));
    await type("Phone number", "+1 (202) 555-0143");
    await user.selectOptions(screen.getByLabelText("Where it is from"), "earlier-invoice");
    await type("Which one exactly", "invoice 12, paid");
    await type("Date of it", "2025-03-01{Enter}");
    expect(payees()[0]?.phones).toEqual([
      { number: "+12025550143", source: "earlier-invoice", since: "2025-03-01", note: "invoice 12, paid" },
    ]);
  });

  it("takes an account as recorded, never as verified, and refuses one that was mistyped", async () => {
    const { payees } = await shown({ payees: [payee({ name: "Quay" })] });
    await press(/^Quay/);
    await press("Add account");
    await type("Account number", IBAN.replace(/.$/, "1"));
    await type("Which paper it is from", "paid invoice 7");
    await type("Date of it", "2026-01-02{Enter}");
    expect(screen.getByText(/The check digits of “DE89.* are wrong/)).toBeVisible();
    await user.clear(screen.getByLabelText("Account number"));
    await type("Account number", `${IBAN}{Enter}`);
    expect(payees()[0]?.accounts).toEqual([
      { kind: "iban", value: IBAN, status: "recorded", source: "paid invoice 7", since: "2026-01-02" },
    ]);
  });

  it("says what is wrong with a domain and an address, and what to write", async () => {
    const { payees } = await shown({ payees: [payee({ name: "Quay", domains: [], addresses: [] })] });
    await press(/^Quay/);
    await type("Domain", "gmail.com{Enter}");
    expect(screen.getByText(/“gmail.com” is free mail and identifies nobody/)).toBeVisible();
    await type("Email address", "ann at quay{Enter}");
    expect(screen.getByText(/“ann at quay” is no email address. Write it whole/)).toBeVisible();
    expect(screen.getByLabelText("Email address")).toHaveValue("ann at quay");
    expect(payees()).toMatchObject([{ domains: [], addresses: [] }]);
  });

  it("loses a domain, or goes altogether, only after one question", async () => {
    const { payees } = await shown({ payees: [HARBOR] });
    await press(/^Harbor Optics/);
    await press("Remove harbor.example");
    expect(screen.getByRole("button", { name: "Keep" })).toHaveFocus();
    await press("Keep");
    expect(payees()[0]?.domains).toEqual(["harbor.example"]);
    await press("Remove harbor.example");
    await press("Remove");
    expect(payees()[0]?.domains).toEqual([]);
    expect(list("Domains")).toHaveFocus();
    await press("Remove this payee");
    expect(payees()).toHaveLength(1);
    await press("Remove");
    expect(payees()).toEqual([]);
    expect(title()).toBe("Directory");
  });

  it("is renamed, but not to a name that another one has", async () => {
    const { payees } = await shown({ payees: [HARBOR, payee({ name: "Quay" })] });
    await press(/^Quay/);
    await press("Change the name");
    const field = screen.getByLabelText("New name");
    await user.clear(field);
    await user.type(field, "Harbor Optics{Enter}");
    expect(screen.getByText("Harbor Optics is in your directory already.")).toBeVisible();
    await user.clear(field);
    await user.type(field, "Quay Marine{Enter}");
    expect(title()).toBe("Quay Marine");
    expect(payees().map(({ name }) => name)).toEqual(["Harbor Optics", "Quay Marine"]);
  });

  it("has a code word or none, never the word", async () => {
    const { payees } = await shown({ payees: [HARBOR] });
    await press(/^Harbor Optics/);
    await user.click(screen.getByLabelText("A code word was agreed with them"));
    expect(payees()[0]?.codeWordAgreed).toBe(true);
  });
});

describe("what the organisation's file says", () => {
  it("is shown, said to be theirs, and cannot be removed; the person's own stands beside it", async () => {
    const { payees } = await shown({}, { payees: [HARBOR] });
    expect(screen.getByRole("button", { name: /^Harbor Optics.*Your organisation/ })).toBeVisible();
    await press(/^Harbor Optics/);
    expect(screen.getByText("From your organisation’s file. It cannot be changed here.")).toBeVisible();
    expect(screen.queryByRole("button", { name: /^Remove/ })).toBeNull();
    await type("Domain", "harbor-group.example{Enter}");
    expect(payees()).toMatchObject([{ name: "Harbor Optics", domains: ["harbor-group.example"], accounts: [] }]);
    expect(screen.getByRole("button", { name: "Remove harbor-group.example" })).toBeVisible();
  });
});

describe("answers, people and own domains", () => {
  it("an answer is shown with its reason and day, and undone", async () => {
    const genuine = [
      {
        code: "sender.reply-to-elsewhere",
        party: "ap@harbor.example",
        params: { replyTo: "billing@tool.example" },
        reason: "Their billing tool",
        since: "2026-11-20",
      },
    ];
    const domains = ["harbor.example", "harbor-group.example"] as const;
    const sameCompany = [{ domains, reason: "Both on their letterhead", since: "2026-11-21" }];
    const { own } = await shown({ genuine, sameCompany });
    await press("Your answers");
    const answers = within(list("Your answers"));
    expect(answers.getByText("Sender: ap@harbor.example")).toBeVisible();
    expect(answers.getByText("“Their billing tool”, November 20, 2026")).toBeVisible();
    expect(answers.getByText("“Both on their letterhead”, November 21, 2026")).toBeVisible();
    await user.click(answers.getByRole("button", { name: /^Undo: harbor.example and harbor-group.example/ }));
    expect(own.state().directory.sameCompany).toEqual([]);
    await user.click(answers.getByRole("button", { name: /^Undo/ }));
    expect(own.state().directory.genuine).toEqual([]);
  });

  it("people and own domains are added and removed", async () => {
    const { own } = await shown({}, { ownDomains: ["buyer-group.example"] });
    await press("People to protect");
    await type("Name", "Dana Reyes");
    await type("Their email address", "dana@buyer.example{Enter}");
    expect(own.state().directory.people).toEqual([{ name: "Dana Reyes", addresses: ["dana@buyer.example"] }]);
    await press("Own domains");
    expect(within(list("Own domains")).getByText("Your organisation")).toBeVisible();
    expect(screen.getByText("buyer.example counts because your own address is there.")).toBeVisible();
    await type("Domain", "buyer-paris.example{Enter}");
    await press("Remove buyer-paris.example");
    await press("Remove");
    expect(own.state().directory.ownDomains).toEqual([]);
  });
});

describe("an export", () => {
  const text = () => screen.getByLabelText<HTMLTextAreaElement>("Text of the file").value;

  it("has accounts in full only where that is asked for", async () => {
    const { own } = await shown({ payees: [HARBOR] });
    await press("Export");
    await user.click(await screen.findByRole("button", { name: /^Table, accounts masked/ }));
    expect(text()).toContain("DE89 •••• 3000");
    expect(text()).not.toContain(IBAN);
    await press(/^Table, accounts in full/);
    expect(text()).toContain(IBAN);
    await press(/^Everything/);
    expect(JSON.parse(text())).toEqual(own.state().directory);
    expect(made.map(({ type: kind }) => kind)).toEqual([
      "text/csv;charset=utf-8",
      "text/csv;charset=utf-8",
      "application/json;charset=utf-8",
    ]);
  });
});

describe("a device that does not keep the directory", () => {
  it.each(["unavailable", "full", "no-answer", "failed"] as const)(
    "(%s) is told with what to do; the change stays and is kept when it is tried again",
    async (fault: StoreFault) => {
      const host = new FakeHost();
      const known = await openedDirectory(host.store, { payees: [HARBOR] });
      const { update } = host.store;
      Object.assign(host.store, { update: () => Promise.resolve(failed(fault)) });
      await draw(host, known);
      await press("Add a payee");
      await type("Name of the payee", "Quay{Enter}");
      await press("Back");
      expect(screen.getByText(/^A change is not kept yet: .* Leave this pane open\.$/)).toBeVisible();
      Object.assign(host.store, { update });
      await press("Try again");
      expect(screen.queryByText(/not kept yet/)).toBeNull();
    },
  );

  it("says that a newer version keeps it, and lets nothing be changed", async () => {
    const host = new FakeHost();
    await host.store.update("directory", "own", () => '{"version":99}');
    const own = await openOwnDirectory(host.store, () => "2026-11-28T09:00:00.000Z");
    await draw(host, { own, organisation: directory({ payees: [HARBOR] }) });
    expect(screen.getByText(/A newer version of Second Channel/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Add a payee" })).toBeNull();
    await press(/^Harbor Optics/);
    expect(screen.queryByRole("button", { name: /^Add/ })).toBeNull();
  });

  it("says that a damaged one was set aside, and gives it as a file", async () => {
    const host = new FakeHost();
    const damaged = keptText(directory({ payees: [HARBOR] })).slice(0, 40);
    await host.store.update("directory", "own", () => damaged);
    const own = await openOwnDirectory(host.store, () => "2026-11-28T09:00:00.000Z");
    await draw(host, { own, organisation: directory() });
    expect(screen.getByText(/was damaged and could not be read. It was set aside/)).toBeVisible();
    await press("Save what was set aside as a file");
    expect(await screen.findByLabelText("Text of the file")).toHaveValue(damaged);
  });
});

it("tells on leaving whether anything was changed, so that the open message is compared again", async () => {
  const { onBack } = await shown({ payees: [HARBOR] });
  await press("Back");
  expect(onBack).toHaveBeenLastCalledWith(false);
  await press(/^Harbor Optics/);
  await type("Domain", "harbor-group.example{Enter}");
  await press("Back");
  await press("Back");
  expect(onBack).toHaveBeenLastCalledWith(true);
});

it("speaks French", async () => {
  await shown({}, {}, "fr");
  expect(title()).toBe("Répertoire");
  expect(screen.getByText(/Aucun bénéficiaire n’est encore connu/)).toBeVisible();
});
