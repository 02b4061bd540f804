import { getDocument, type PDFPageProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A run of text where it stands: left, bottom and width in points from the lower left corner of the page. */
export type PdfRun = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
};

export type PdfPage = {
  /** Points; A4 is 595 × 842. */
  readonly width: number;
  readonly height: number;
  /** The words with single spaces between them. */
  readonly text: string;
  readonly runs: readonly PdfRun[];
  /** Roles of the tagged structure, in order. */
  readonly roles: readonly string[];
};

export type Pdf = {
  readonly pages: readonly PdfPage[];
  readonly tagged: boolean;
  readonly title: string;
  readonly language: string;
  /** Titles of the outline, outermost first. */
  readonly outline: readonly string[];
};

/** Reads a PDF as its reader and a screen reader would. */
export async function readPdf(bytes: Uint8Array): Promise<Pdf> {
  const loading = getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
  });
  const document = await loading.promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1)
    pages.push(await readPage(await document.getPage(number)));
  const { info } = await document.getMetadata();
  const facts: Readonly<Record<string, unknown>> = { ...info };
  const mark = await document.getMarkInfo();
  const outline = await document.getOutline();
  await loading.destroy();
  return {
    pages,
    tagged: mark?.Marked === true,
    title: typeof facts['Title'] === 'string' ? facts['Title'] : '',
    language: typeof facts['Language'] === 'string' ? facts['Language'] : '',
    outline: titlesOf(outline ?? []),
  };
}

async function readPage(page: PDFPageProxy): Promise<PdfPage> {
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const words = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '')).join('');
  const runs = items.flatMap((item): readonly PdfRun[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , , size = 0, x = 0, y = 0] = item.transform.map(Number);
    return [{ text: item.str, x, y, width: item.width, size: Math.abs(size) }];
  });
  return {
    width,
    height,
    text: words.replaceAll(/\s+/g, ' ').trim(),
    runs,
    roles: rolesOf(await page.getStructTree()),
  };
}

type Titled = { readonly title: string; readonly items: readonly Titled[] };

function titlesOf(items: readonly Titled[]): readonly string[] {
  return items.flatMap(({ title, items: inner }) => [title, ...titlesOf(inner)]);
}

function rolesOf(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  const role = 'role' in node && typeof node.role === 'string' ? [node.role] : [];
  const children = 'children' in node && Array.isArray(node.children) ? node.children : [];
  return [...role, ...children.flatMap(rolesOf)];
}
