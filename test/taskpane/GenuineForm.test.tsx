/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { Suspense } from "react";
import type { Severity } from "../../src/inspect/finding";
import GenuineForm from "../../src/taskpane/components/GenuineForm";
import { mailbox } from "../support/build";
import { FakeHost } from "../support/fake-host";
import { finding } from "../support/inspection";
import { openedDirectory } from "../support/known-directory";
import { renderPane } from "../support/render-pane";

const user = userEvent.setup({ delay: null });

/** The answer to a finding that takes harbor-group.example for an imitation of harbor.example. */
async function shown(severity: Severity) {
  const { own } = await openedDirectory(new FakeHost().store);
  const reload = jest.fn();
  const alike = finding("sender.lookalike-domain", {
    severity,
    params: { seen: "harbor-group.example", known: "harbor.example" },
  });
  const answering = { own, from: mailbox("ann@harbor-group.example"), reload };
  const { container } = await act(async () => {
    const result = renderPane(
      <Suspense>
        <GenuineForm finding={alike} answering={answering} />
      </Suspense>,
    );
    await new Promise((resolve) => setTimeout(resolve, 20));
    return result;
  });
  await user.click(await screen.findByRole("button", { name: "This is genuine" }));
  return { directory: () => own.state().directory, reload, container };
}

it("keeps why and when two domains are one company's, once that is ticked", async () => {
  const { directory, reload, container } = await shown("caution");
  await user.click(screen.getByRole("checkbox", { name: /^harbor-group.example and harbor.example are one company/ }));
  await user.click(screen.getByRole("button", { name: "It is genuine" }));
  expect(screen.getByText("Say why it is genuine, and how you know.")).toBeVisible();
  expect((await axe(container)).violations).toEqual([]);
  await user.type(screen.getByLabelText("Why, and how you know"), "Both on their letterhead");
  await user.click(screen.getByRole("button", { name: "It is genuine" }));
  expect(directory()).toMatchObject({
    genuine: [],
    sameCompany: [
      {
        domains: ["harbor-group.example", "harbor.example"],
        reason: "Both on their letterhead",
        since: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as string,
      },
    ],
  });
  expect(reload).toHaveBeenCalledTimes(1);
});

it("does not offer it for a domain that deceives the eye", async () => {
  await shown("danger");
  expect(screen.queryByRole("checkbox")).toBeNull();
});
