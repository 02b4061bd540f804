import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** Nothing but our own files runs, and nothing that is typed can leave for another host. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
];

/** Puts the policy into the built page, for hosts that cannot send headers. Not in dev, where hot updates need inline code. */
function policyInPage(): Plugin {
  return {
    name: 'policy-in-page',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY.join('; ') },
        injectTo: 'head-prepend',
      },
    ],
  };
}

export default defineConfig({
  base: './',
  plugins: [react(), policyInPage()],
  build: {
    target: 'es2023',
    manifest: true,
    modulePreload: { polyfill: false },
    // A data: font would break the policy, and small files are cached well as they are.
    assetsInlineLimit: 0,
  },
  worker: { format: 'es' },
  server: { host: '127.0.0.1' },
  preview: {
    host: '127.0.0.1',
    port: Number(process.env['PORT'] ?? 4173),
    headers: {
      // `frame-ancestors` counts only in a header.
      'Content-Security-Policy': [...POLICY, "frame-ancestors 'none'"].join('; '),
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          // Pure code, run again with other days and time zones: one module graph a worker keeps that cheap.
          name: 'headless',
          environment: 'node',
          isolate: false,
          include: ['tests/{domain,session,i18n,properties,models,scenarios,migrations}/**/*.test.ts'],
          // Properties try hundreds of histories, and the machine may be busy with the other lane of `npm test`.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/{platform,cli,architecture}/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          environment: 'jsdom',
          include: ['tests/ui/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/dom-setup.ts'],
          testTimeout: 30_000,
        },
      },
    ],
  },
});
