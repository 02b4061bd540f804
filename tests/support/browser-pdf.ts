import { readPdf } from './pdf.ts';

/** The words of a PDF, page by page, with single spaces between them. */
export async function pdfPages(pdf: Uint8Array): Promise<readonly string[]> {
  return (await readPdf(pdf)).pages.map(({ text }) => text);
}
