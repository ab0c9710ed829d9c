/** An address of the web, where a text is one: nothing else is made a link, since `javascript:` would run. */
export function webAddress(text: string | null): URL | undefined {
  if (!text) return undefined;
  try {
    const url = new URL(text);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}
