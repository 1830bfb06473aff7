/**
 * The methods of Office.js that the product calls, by the numbers under which the library asks the host for them.
 * A number that nobody here names is a call that the product should not make.
 */
export const METHODS = {
  "item.loadCustomPropertiesAsync": 3,
  "customProperties.saveAsync": 4,
  "recipients.getAsync": 15,
  "notificationMessages.removeAsync": 36,
  "notificationMessages.replaceAsync": 35,
  "body.getAsync": 37,
  "item.getInitializationContextAsync": 99,
  "item.getSharedPropertiesAsync": 108,
  "item.getAttachmentContentAsync": 150,
  "categories.getAsync": 157,
  "categories.addAsync": 158,
  "categories.removeAsync": 159,
  "item.getAllInternetHeadersAsync": 168,
  "mailbox.displayNewMessageFormAsync": 178,
  "item.displayReplyFormAsync": 181,
  "roamingSettings.saveAsync": 404,
} as const;

export type MethodName = keyof typeof METHODS;

/** Returns the method that a number stands for, or null. */
export function methodOf(id: number): MethodName | null {
  const names = Object.keys(METHODS) as MethodName[];
  return names.find((name) => METHODS[name] === id) ?? null;
}

/** The fields of recipients, by the library's numbers. */
export const RECIPIENT_FIELDS = ["to", "cc", "bcc"] as const;

/** As the library numbers permissions: each includes those before it. */
export const PERMISSIONS = { restricted: 0, ReadItem: 1, ReadWriteMailbox: 2, ReadWriteItem: 3 } as const;
export type Permission = keyof typeof PERMISSIONS;
