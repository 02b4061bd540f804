// The policy must be there before anything that may need it.
import '#platform/trusted-types.ts';
import '#ui/styles/tokens.css';
import '#ui/styles/fonts.css';
import '#ui/styles/base.css';
import type { IsoDate } from '#domain/time/iso-date.ts';
import { makeClock } from '#platform/clock.ts';
import { makeFiles } from '#platform/files.ts';
import { makeIds } from '#platform/ids.ts';
import { makeLanguageMemory } from '#platform/language-memory.ts';
import { openStore } from '#platform/open-store.ts';
import { makePage } from '#platform/page.ts';
import { print } from '#platform/print.ts';
import { createPlanners } from '#session/planner.ts';
import type { Ports } from '#session/ports.ts';
import { createStudents } from '#session/students.ts';
import { mountApp } from '#ui/shell/mount.tsx';
import type { Services, Setting } from '#ui/shell/services.tsx';

const container = document.getElementById('app');
if (container === null) throw new Error('index.html has no #app');

const { store } = await openStore();
const ports: Ports = {
  store,
  clock: makeClock(),
  ids: makeIds(),
  files: makeFiles(),
  calendars: {
    write: async (name, events) => (await import('#platform/ics.ts')).writeIcs(name, events, new Date()),
  },
  print,
  page: makePage(),
};
const services: Services = {
  ports,
  students: createStudents(ports),
  planners: createPlanners(ports),
  language: makeLanguageMemory(),
  setting: makeSetting(ports),
  rescue: {},
};
mountApp(container, services);

/** The school's settings are fetched when a student is first opened, and again when the day changes. */
function makeSetting({ clock }: Pick<Ports, 'clock'>): () => Promise<Setting> {
  let known: { readonly today: IsoDate; readonly setting: Promise<Setting> } | undefined;
  return () => {
    const today = clock.today();
    if (known?.today !== today) known = { today, setting: loadSetting(today) };
    return known.setting;
  };
}

async function loadSetting(today: IsoDate): Promise<Setting> {
  const [{ loadSchool }, { makeCalendar }, { plannerContext }] = await Promise.all([
    import('#platform/school.ts'),
    import('#domain/school/calendar.ts'),
    import('#domain/engine/context.ts'),
  ]);
  const loaded = await loadSchool();
  if (!loaded.ok) return loaded;
  return { ok: true, context: plannerContext({ school: loaded.school, calendar: makeCalendar(loaded.school), today }) };
}
