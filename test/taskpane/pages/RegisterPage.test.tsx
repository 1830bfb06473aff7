/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { Suspense } from "react";
import { enter, readKept } from "../../../src/taskpane/kept-register";
import RegisterPage from "../../../src/taskpane/pages/RegisterPage";
import { headOf } from "../../../src/verify/register";
import { headText } from "../../../src/verify/register-export";
import { FakeHost } from "../../support/fake-host";
import { record } from "../../support/record";
import { madeFiles } from "../../support/made-files";
import { renderPane } from "../../support/render-pane";
import { answered, GIVEN, verification } from "../../support/verification";

const NUMBERED = verification("account-change", answered("hold", GIVEN.confirmed), answered("number", GIVEN.number));

const made = madeFiles();

/** Shows the register of a device on which some payees were verified. */
async function shown(payees: readonly string[], language = "en") {
  const host = new FakeHost();
  for (const payee of payees) {
    await enter(host.store, record({ payee, outcome: "verified", expires: "2099-01-01T00:00:00.000Z" }, NUMBERED));
  }
  return { host, ...(await draw(host, language)) };
}

async function draw(host: FakeHost, language = "en") {
  const drawn = await act(async () => {
    const result = renderPane(
      <Suspense>
        <RegisterPage host={host} onBack={() => {}} />
      </Suspense>,
      language,
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    return result;
  });
  await screen.findByRole("heading", { level: 1 });
  return drawn;
}

const titles = () =>
  within(screen.getAllByRole("list")[0] ?? document.body)
    .getAllByRole("button")
    .map(({ textContent }) => textContent);
const press = (name: string | RegExp) => userEvent.click(screen.getByRole("button", { name }));
const registerOf = async (host: FakeHost) => {
  const read = await readKept(host.store);
  return read.status === "done" ? read.value : [];
};

it("lists what was concluded, newest first, and opens an entry with all its answers", async () => {
  const { container } = await shown(["Ada", "Zoë"]);
  expect(titles()).toEqual([expect.stringContaining("Zoë"), expect.stringContaining("Ada")]);
  await press(/^Ada/);
  expect(screen.getByText(/\+1 202 555 0143|202-555-0143/)).toBeVisible();
  expect(screen.getByText("Counts until January 1, 2099")).toBeVisible();
  expect((await axe(container)).violations).toEqual([]);
  await press("All entries");
  expect(titles()).toHaveLength(2);
});

it("finds entries by what they contain", async () => {
  await shown(["Ada", "Zoë"]);
  await press(/^Find/);
  await userEvent.type(screen.getByLabelText("Contains"), "zoe");
  expect(titles()).toEqual([expect.stringContaining("Zoë")]);
});

it("says at the entry that it was altered, and above the list", async () => {
  const { host, unmount } = await shown(["Ada", "Zoë"]);
  unmount();
  await host.store.update("register", "000000000001", (text) => text?.replace("Ada", "Eve") ?? null);
  await draw(host);
  expect(screen.getByText("1 entry is not as it was entered.")).toBeVisible();
  expect(screen.getByRole("button", { name: /^Eve.*altered after it was entered/ })).toBeVisible();
});

it("compares with an earlier newest entry, and says what the check cannot tell", async () => {
  const { host } = await shown(["Ada", "Zoë"]);
  await press("Is it as it was?");
  expect(screen.getByText(/cannot tell whether the newest entries were deleted/)).toBeVisible();
  const field = screen.getByLabelText("Compare with an earlier newest entry");
  const paste = async (text: string) => {
    await userEvent.clear(field);
    await userEvent.click(field);
    await userEvent.paste(text);
  };
  await paste(`Entry ${headText(headOf(await registerOf(host)))}`);
  expect(screen.getByText("That entry is in this register, unchanged.")).toBeVisible();
  await paste(`Entry 7 ${"f".repeat(64)}`);
  expect(screen.getByText(/That entry is missing/)).toBeVisible();
  await paste("nothing");
  expect(screen.getByText(/There is no number of an entry/)).toBeVisible();
});

it("corrects an entry by a later one, which cannot release a payment", async () => {
  const { host } = await shown(["Ada"]);
  await press(/^Ada/);
  await press("Correct this entry");
  expect(screen.getByRole("button", { name: "Enter correction" })).toBeDisabled();
  await userEvent.selectOptions(screen.getByLabelText("Outcome should be"), "fraud");
  await userEvent.type(screen.getByLabelText("Why"), "It was not theirs");
  await press("Enter correction");
  expect(await screen.findByText("A later entry took its place.")).toBeVisible();
  const [, correction] = await registerOf(host);
  expect(correction).toMatchObject({
    fault: null,
    entry: { record: { outcome: "fraud", remark: "It was not theirs", expires: null } },
  });
});

it("gives files to the browser, and their text to copy where none comes", async () => {
  await shown(["<b>Ada</b>"]);
  await press("Export");
  await press("Page to print (HTML)");
  const text = () => screen.getByLabelText<HTMLTextAreaElement>("Text of the file").value;
  expect(made.at(-1)?.type).toBe("text/html;charset=utf-8");
  expect(text()).toContain("&lt;b&gt;Ada&lt;/b&gt;");
  expect(text()).not.toContain("<b>Ada");
  await press("Table (CSV)");
  expect(made.at(-1)?.type).toBe("text/csv;charset=utf-8");
  expect(text()).toContain("<b>Ada</b>");
});

it("removes the oldest entries by the person's click only, and enters that", async () => {
  const host = new FakeHost();
  await enter(host.store, record({ at: "2001-03-01T09:00:00.000Z" }));
  await enter(host.store, record({ at: new Date().toISOString() }));
  await draw(host);
  await press("How long entries are kept");
  await userEvent.selectOptions(screen.getByLabelText("Keep entries"), "10");
  expect(screen.getByText("1 entry is older than that.")).toBeVisible();
  await press("Remove the oldest");
  expect(await screen.findByText(/^Entries up to 1 removed/)).toBeVisible();
  expect((await registerOf(host)).map(({ place, fault }) => [place, fault])).toEqual([
    [2, null],
    [3, null],
  ]);
});

it("says in French that nothing was concluded yet", async () => {
  await shown([], "fr");
  expect(screen.getByText(/Rien n’a encore été conclu/)).toBeVisible();
});
