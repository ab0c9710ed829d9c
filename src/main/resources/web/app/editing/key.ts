const NAME = 'onrecord.key';

/** An editor's key: it lives as long as the tab, and goes with each request. */
export const key = {
  get(): string | null {
    return sessionStorage.getItem(NAME);
  },

  keep(value: string): void {
    sessionStorage.setItem(NAME, value);
  },

  forget(): void {
    sessionStorage.removeItem(NAME);
  },
};

/** Whether a text can be a key at all: one word that a header can carry. */
export function canBeKey(text: string): boolean {
  return /^[\x21-\x7e]+$/.test(text);
}
