import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { act, cleanup, render, screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { userEvent } from '@testing-library/user-event';
import { afterEach } from 'vitest';
import { plannerContext } from '#domain/engine/context.ts';
import type { PlanDocument } from '#domain/plan/document.ts';
import { newDocument } from '#domain/plan/edits.ts';
import { makeCalendar } from '#domain/school/calendar.ts';
import { parseSchool } from '#domain/school/school-schema.ts';
import { isoDate } from '#domain/time/iso-date.ts';
import { writeIcs } from '#platform/ics.ts';
import { makeMemoryStore } from '#platform/memory-store.ts';
import { createPlanners } from '#session/planner.ts';
import type { OpenedFile, PlanStore, Ports } from '#session/ports.ts';
import { createStudents } from '#session/students.ts';
import { App } from '#ui/shell/app.tsx';
import type { Services, Setting } from '#ui/shell/services.tsx';

export const TODAY = '2026-11-23';

export type TestApp = {
  readonly user: UserEvent;
  readonly store: PlanStore;
  readonly services: Services;
  /** What the store holds, after whatever is unsaved has been saved. */
  saved(id: string): Promise<PlanDocument>;
  readonly downloads: { readonly name: string; readonly text: string }[];
  readonly languages: string[];
};

afterEach(() => {
  cleanup();
  window.location.hash = '';
});

/** Changes the language by its button. What is fetched for it is awaited: React loses it outside `act`. */
export async function choose({ user }: TestApp, language: 'Suomeksi' | 'In English'): Promise<void> {
  await act(async () => {
    await user.click(screen.getByRole('button', { name: language }));
  });
}

/** Puts a plan into the store; its id is `plan`. */
export async function storeWith(...documents: readonly PlanDocument[]): Promise<PlanStore> {
  // A time of saving that says itself: 14.02 in Helsinki.
  const store = { ...makeMemoryStore(() => new Date('2026-11-23T12:02:00Z')), durable: true };
  for (const document of documents) await store.save(document, 0);
  return store;
}

export function documentOf(changes: Partial<PlanDocument> = {}): PlanDocument {
  return { ...newDocument('plan', 'Aino M.', 'a', ''), ...changes };
}

/** The whole app over a store in memory, opened at an address. */
export async function openApp({
  at = '#/',
  store,
  language,
  file,
  setting = realSetting(),
}: {
  readonly at?: string;
  readonly store?: PlanStore;
  readonly language?: string;
  readonly file?: OpenedFile;
  readonly setting?: Setting;
} = {}): Promise<TestApp> {
  window.location.hash = at;
  const kept = store ?? (await storeWith());
  const downloads: TestApp['downloads'] = [];
  const languages: string[] = [];
  let last = 0;
  const ports: Ports = {
    store: kept,
    clock: { today: () => isoDate(TODAY) },
    ids: {
      next() {
        last += 1;
        return `id-${last}`;
      },
    },
    files: { save: (name, _, text) => downloads.push({ name, text }), open: async () => file },
    calendars: { write: async (name, events) => writeIcs(name, events, new Date('2026-11-23T12:02:00Z')) },
    print: () => {},
  };
  const known = Promise.resolve(setting);
  const services: Services = {
    ports,
    students: createStudents(ports),
    planners: createPlanners(ports),
    language: { read: () => languages.at(-1) ?? language, write: (locale) => languages.push(locale) },
    setting: () => known,
    rescue: {},
  };
  await act(async () => {
    render(<App services={services} />);
  });
  await screen.findByRole('banner');
  return {
    user: userEvent.setup(),
    store: kept,
    services,
    downloads,
    languages,
    async saved(id) {
      const actor = services.planners.open(id);
      await act(async () => actor.send({ type: 'FLUSH' }));
      await act(async () => {});
      const loaded = await kept.load(id);
      if (!loaded.ok) throw new Error(`not stored: ${id}`);
      return loaded.document;
    },
  };
}

/**
 * The real school on the day of the tests, with something added. Read by path: in a browser-like environment a module's address
 * is no file.
 */
export function realSetting(added: object = {}): Setting {
  const parsed = parseSchool(JSON.parse(readFileSync(join(process.cwd(), 'public/school.json'), 'utf8')));
  if (!parsed.ok) throw new Error(`public/school.json: ${JSON.stringify(parsed.faults)}`);
  const school = { ...parsed.school, ...added };
  return { ok: true, context: plannerContext({ school, calendar: makeCalendar(school), today: isoDate(TODAY) }) };
}
