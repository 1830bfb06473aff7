/** Returns the present day where the person is, as `yyyy-mm-dd`. */
export function today(): string {
  const now = new Date();
  const two = (value: number) => `${value}`.padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
