import { mailboxNow, textOf } from "./gapped";

/** By `mailbox.diagnostics.hostName`; classic Outlook for Windows and Outlook for Mac both say `Outlook`. */
const BY_HOST_NAME: ReadonlyMap<string, string> = new Map([
  ["newOutlookWindows", "new Outlook for Windows"],
  ["OutlookWebApp", "Outlook on the web"],
  ["OutlookIOS", "Outlook for iOS"],
  ["OutlookAndroid", "Outlook for Android"],
]);

/** By `context.platform`. The new Outlook for Windows calls itself `OfficeOnline` here, so the host's name goes first. */
const BY_PLATFORM: ReadonlyMap<string, string> = new Map([
  ["PC", "Outlook for Windows"],
  ["Mac", "Outlook for Mac"],
  ["OfficeOnline", "Outlook on the web"],
  ["iOS", "Outlook for iOS"],
  ["Android", "Outlook for Android"],
]);

/** Returns the running mail program's name as a person knows it; "Outlook" where it does not say which one it is. */
export function clientName(): string {
  const hostName = textOf(mailboxNow()?.diagnostics?.hostName);
  return BY_HOST_NAME.get(hostName ?? "") ?? BY_PLATFORM.get(String(Office.context.platform)) ?? "Outlook";
}
