import type { Files, OpenedFile } from '#session/ports.ts';

/** Larger files are not read at all: a plan of twenty years is some hundred kilobytes. */
export const FILE_LIMIT_BYTES = 5 * 1024 * 1024;

export function makeFiles(): Files {
  return { save, open };
}

function save(name: string, mime: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${mime};charset=utf-8` }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.hidden = true;
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  // Safari reads the blob after the click has returned; the address is let go when it surely has.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function open(accept: string): Promise<OpenedFile | undefined> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  input.hidden = true;
  document.body.append(input);
  return new Promise((resolve) => {
    const finish = (opened: OpenedFile | undefined | Promise<OpenedFile | undefined>) => {
      input.remove();
      resolve(opened);
    };
    input.addEventListener('change', () =>
      finish(input.files?.[0] === undefined ? undefined : readFile(input.files[0])),
    );
    input.addEventListener('cancel', () => finish(undefined));
    input.click();
  });
}

/** The text of a chosen file, as UTF-8. */
export async function readFile(file: File): Promise<OpenedFile> {
  const { name, size } = file;
  if (size > FILE_LIMIT_BYTES) return { name, fault: 'tooLarge' };
  try {
    return { name, text: await file.text() };
  } catch {
    // The file went away or may not be read: told as a value, for the screen to say.
    return { name, fault: 'unreadable' };
  }
}
