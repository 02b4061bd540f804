import { Buffer } from 'node:buffer';

/** A file as the file dialog gets it. */
export type GivenFile = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

export function jsonFile(name: string, content: object | string): GivenFile {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return { name, mimeType: 'application/json', buffer: Buffer.from(text) };
}
