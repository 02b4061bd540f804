/** Where a command writes: the terminal, or a test. */
export type Output = { readonly out: (text: string) => void; readonly err: (text: string) => void };

// `npm run plan -- nea.json | head` closes the pipe early: no fault of ours, and nothing more to say.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}

export const terminal: Output = {
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
};
