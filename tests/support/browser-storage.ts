import type { Page } from '@playwright/test';

/** What the device holds, as it is: every row of the database, whatever it is. The page must have opened the app. */
export function storedRows(page: Page): Promise<readonly unknown[]> {
  return page.evaluate(
    () =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('kannelpolku');
        opening.onerror = () => reject(opening.error ?? new Error('open'));
        opening.onsuccess = () => {
          const reading = opening.result.transaction('plans').objectStore('plans').getAll();
          reading.onerror = () => reject(reading.error ?? new Error('read'));
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      }),
  );
}

/** Puts a row into the database past the app, as a fault of the disk or another version would. */
export function storeRow(page: Page, row: { readonly id: string; readonly [key: string]: unknown }): Promise<void> {
  return page.evaluate(
    (stored) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('kannelpolku');
        opening.onerror = () => reject(opening.error ?? new Error('open'));
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('plans', 'readwrite');
          transaction.objectStore('plans').put(stored);
          transaction.onerror = () => reject(transaction.error ?? new Error('write'));
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    row,
  );
}
