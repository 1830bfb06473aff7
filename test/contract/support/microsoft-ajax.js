/* global window, Type */
// In place of https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js, which Office's library asks for and no package has:
// as much of it as that library calls.
window.Type = Function;
Type.registerNamespace = (path) => {
  path.split(".").reduce((owner, name) => (owner[name] ??= {}), window);
};
Type.prototype.registerClass = () => {};
Type.prototype.getName = function () {
  return this.name;
};
Function._validateParams = () => null;
Function._validateParameter = () => null;
window.Sys = {
  StringBuilder: function () {},
  Debug: { trace: () => {} },
  Browser: { agent: null, InternetExplorer: {} },
  Serialization: { JavaScriptSerializer: { serialize: JSON.stringify, deserialize: JSON.parse } },
};
const faults = "argument argumentNull argumentOutOfRange argumentType argumentUndefined invalidOperation";
for (const name of `${faults} parameterCount notImplemented format`.split(" ")) {
  Error[name] = (...told) => Object.assign(new Error(told.join(" ")), { name: `Sys.${name}` });
}
String.format = (text, ...values) => text.replace(/\{(\d+)\}/g, (_, at) => String(values[at]));
