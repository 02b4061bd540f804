import { createContext, type ReactNode, useContext } from 'react';
import type { PlannerContext } from '#domain/engine/replay.ts';
import type { PlanDocument } from '#domain/plan/document.ts';
import type { TextPlace } from '#domain/schema/json-place.ts';
import type { SchoolFault } from '#domain/school/school-schema.ts';
import type { Planners } from '#session/planner.ts';
import type { Ports } from '#session/ports.ts';
import type { Students } from '#session/students.ts';

/** Where the chosen language is remembered. A browser that remembers nothing reads `undefined`. */
export type LanguageMemory = { read(): string | undefined; write(locale: string): void };

/** What the engine needs beside the plan, or why the school's own settings file gives none. */
export type Setting =
  | { readonly ok: true; readonly context: PlannerContext }
  | { readonly ok: false; readonly fault: SettingFault };
export type SettingFault =
  | { readonly kind: 'missing' }
  | { readonly kind: 'notJson'; readonly place?: TextPlace }
  | { readonly kind: 'faults'; readonly faults: readonly SchoolFault[] };

/** What the outside gives to the page; made once, before the first picture. */
export type Services = {
  readonly ports: Ports;
  readonly students: Students;
  readonly planners: Planners;
  readonly language: LanguageMemory;
  /** The school's settings and calendar with today's date. The same promise each time on one day. */
  readonly setting: () => Promise<Setting>;
  /** The plan that is open, so that it can be handed out even if the page breaks. */
  readonly rescue: { document?: PlanDocument };
};

const ServicesContext = createContext<Services | undefined>(undefined);

export function ServicesProvider({
  services,
  children,
}: {
  readonly services: Services;
  readonly children: ReactNode;
}) {
  return <ServicesContext value={services}>{children}</ServicesContext>;
}

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (services === undefined) throw new Error('useServices outside ServicesProvider');
  return services;
}

export function usePorts(): Ports {
  return useServices().ports;
}
