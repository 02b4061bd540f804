import { StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { exportPlan } from '#session/students.ts';
import { App } from './app.tsx';
import { rememberedLocale } from './language.tsx';
import type { Services } from './services.tsx';
import { Stopped } from './stopped.tsx';

/**
 * Puts the app on the page. A fault that nothing caught takes the picture down in React; a page that says so, and gives
 * the open plan out as a file, then stands in its place.
 */
export function mountApp(container: HTMLElement, services: Services): Root {
  const root = createRoot(container, {
    onUncaughtError: (error) => {
      console.error(error);
      // The plan at the moment of the fault: the broken tree is being taken down, and clears it after itself.
      const document = services.rescue.document;
      setTimeout(() => {
        root.render(
          <Stopped
            locale={rememberedLocale(services.language)}
            onReload={() => window.location.reload()}
            onTakeFile={document === undefined ? undefined : () => exportPlan(services.ports, document)}
          />,
        );
      });
    },
  });
  root.render(
    <StrictMode>
      <App services={services} />
    </StrictMode>,
  );
  return root;
}
