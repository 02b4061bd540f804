/**
 * The page's content policy refuses strings where the browser expects trusted values. This default policy lets through
 * only what cannot harm: an empty piece of HTML, and scripts (workers) of our own address. Import it before anything else.
 */
type PolicyRules = {
  createHTML(input: string): string | null;
  createScriptURL(input: string): string | null;
};

declare global {
  interface Window {
    readonly trustedTypes?: { createPolicy(name: string, rules: PolicyRules): unknown };
  }
}

window.trustedTypes?.createPolicy('default', {
  createHTML: (input) => (input === '' ? '' : null),
  createScriptURL: (input) => (new URL(input, location.href).origin === location.origin ? input : null),
});

export {};
