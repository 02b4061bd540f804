import type { Page } from '#session/ports.ts';

export function makePage(): Page {
  return {
    onHide(hidden) {
      // Phones may kill a hidden page without another word; `pagehide` covers closing and leaving in the rest.
      const onVisibility = () => {
        if (document.visibilityState === 'hidden') hidden();
      };
      document.addEventListener('visibilitychange', onVisibility);
      window.addEventListener('pagehide', hidden);
      return () => {
        document.removeEventListener('visibilitychange', onVisibility);
        window.removeEventListener('pagehide', hidden);
      };
    },
    guardLeaving(isAtRisk) {
      const onLeave = (event: BeforeUnloadEvent) => {
        if (isAtRisk()) event.preventDefault();
      };
      window.addEventListener('beforeunload', onLeave);
      return () => window.removeEventListener('beforeunload', onLeave);
    },
  };
}
