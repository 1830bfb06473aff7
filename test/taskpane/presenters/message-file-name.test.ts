import { messageFileName } from "../../../src/taskpane/presenters/message-file-name";

test.each([
  ["New bank details", "New bank details.eml"],
  ["Réf. 311/2026: <urgent>", "Réf 311 2026 urgent.eml"],
  ["..\\..\\evil", "evil.eml"],
  ["invoice\u202Efdp.exe", "invoice fdp exe.eml"],
  ["", "message.eml"],
  ["???", "message.eml"],
  ["x".repeat(300), `${"x".repeat(60)}.eml`],
])("a message %p is saved as %p", (subject, name) => {
  expect(messageFileName(subject)).toBe(name);
});
