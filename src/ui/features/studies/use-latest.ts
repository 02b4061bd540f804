import { useCallback, useLayoutEffect, useRef } from 'react';

/** The newest of a function under one identity, so that a memoised child does not render for it. For events only. */
export function useLatest<Args extends readonly unknown[]>(run: (...args: Args) => void): (...args: Args) => void {
  const latest = useRef(run);
  useLayoutEffect(() => {
    latest.current = run;
  }, [run]);
  return useCallback((...args: Args) => latest.current(...args), []);
}
