import { expect, type Locator, type Page } from '@playwright/test';

/** More stops than any page of the app has. */
const MOST_STOPS = 400;

/** A user who has no mouse: goes from stop to stop with Tab, and types. */
export function keyboardUser(page: Page) {
  async function walk(key: string, target: Locator, there: () => Promise<boolean>): Promise<void> {
    await expect(target).toBeVisible();
    for (let stops = 0; stops < MOST_STOPS; stops += 1) {
      if (await there()) return;
      await page.keyboard.press(key);
    }
    throw new Error(`${key} never came to ${String(target)}`);
  }
  const isFocused = (target: Locator) => () => target.evaluate((element) => element === document.activeElement);

  async function to(target: Locator): Promise<void> {
    await walk('Tab', target, isFocused(target));
  }

  return {
    to,
    back: (target: Locator): Promise<void> => walk('Shift+Tab', target, isFocused(target)),
    async press(target: Locator, key = 'Enter'): Promise<void> {
      await to(target);
      await page.keyboard.press(key);
    },
    /** Writes into a field in place of what it held. */
    async write(target: Locator, text: string): Promise<void> {
      await to(target);
      await page.keyboard.press('Control+A');
      await page.keyboard.type(text);
    },
    /** Goes down the choices of a list until the wanted one. */
    async choose(target: Locator, label: string): Promise<void> {
      await to(target);
      await page.keyboard.press('Home');
      const chosen = () =>
        target.evaluate((list) => (list instanceof HTMLSelectElement ? list.selectedOptions[0]?.label : undefined));
      await walk('ArrowDown', target, async () => (await chosen()) === label);
    },
    /** Comes to the one stop of a group of radio buttons and goes on with arrows. */
    async pick(radio: Locator): Promise<void> {
      const group = await radio.getAttribute('name');
      await walk('Tab', radio, () =>
        page.evaluate((name) => document.activeElement?.getAttribute('name') === name, group),
      );
      await walk('ArrowDown', radio, () => radio.isChecked());
    },
    /** The next press of Tab goes on from something, not from the top of the page. */
    async expectFocusKept(): Promise<void> {
      expect(await page.evaluate(() => document.activeElement !== document.body), 'the focus is somewhere').toBe(true);
    },
  };
}
