import { createContext, type ReactNode, use, useContext, useEffect, useMemo, useState, useTransition } from 'react';
import { IntlProvider } from 'use-intl';
import {
  type Catalogue,
  askingCatalogueOf,
  catalogueOf,
  gradingCatalogueOf,
  isLocale,
  type Locale,
  planningCatalogueOf,
  startCatalogueOf,
  studentCatalogueOf,
} from '#i18n/locales.ts';
import type { LanguageMemory } from './services.tsx';

export const TIME_ZONE = 'Europe/Helsinki';

type Language = { readonly locale: Locale; readonly choose: (locale: Locale) => void };
const LanguageContext = createContext<Language | undefined>(undefined);

export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (language === undefined) throw new Error('useLanguage outside LanguageProvider');
  return language;
}

/** The remembered language, else Finnish: the product's own. */
export function rememberedLocale(memory: LanguageMemory): Locale {
  const remembered = memory.read();
  return remembered !== undefined && isLocale(remembered) ? remembered : 'fi';
}

/** Texts of the first view, and the way to change the language. Suspends while a catalogue is fetched. */
export function LanguageProvider({
  memory,
  children,
}: {
  readonly memory: LanguageMemory;
  readonly children: ReactNode;
}) {
  const [locale, setLocale] = useState(() => rememberedLocale(memory));
  const [, startTransition] = useTransition();
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const language = useMemo(
    () => ({
      locale,
      choose(next: Locale) {
        memory.write(next);
        startTransition(() => setLocale(next));
      },
    }),
    [locale, memory],
  );
  return (
    <LanguageContext value={language}>
      <Texts locale={locale} load={startCatalogueOf}>
        {children}
      </Texts>
    </LanguageContext>
  );
}

/** The texts of the pages of a student. */
export function StudentTexts({ children }: { readonly children: ReactNode }) {
  return (
    <Texts locale={useLanguage().locale} load={studentCatalogueOf}>
      {children}
    </Texts>
  );
}

/** The texts of the page that asks for the situation. */
export function AskingTexts({ children }: { readonly children: ReactNode }) {
  return (
    <Texts locale={useLanguage().locale} load={askingCatalogueOf}>
      {children}
    </Texts>
  );
}

/** The texts of the page of the plan. */
export function PlanningTexts({ children }: { readonly children: ReactNode }) {
  return (
    <Texts locale={useLanguage().locale} load={planningCatalogueOf}>
      {children}
    </Texts>
  );
}

/** The texts of the pages that speak of grades: the page of the grades and the paper. */
export function GradingTexts({ children }: { readonly children: ReactNode }) {
  return (
    <Texts locale={useLanguage().locale} load={gradingCatalogueOf}>
      {children}
    </Texts>
  );
}

/** Every text, for the page of the rules. */
export function AllTexts({ children }: { readonly children: ReactNode }) {
  return (
    <Texts locale={useLanguage().locale} load={catalogueOf}>
      {children}
    </Texts>
  );
}

function Texts({
  locale,
  load,
  children,
}: {
  readonly locale: Locale;
  readonly load: (locale: Locale) => Promise<Catalogue>;
  readonly children: ReactNode;
}) {
  return (
    <IntlProvider locale={locale} messages={use(load(locale))} timeZone={TIME_ZONE}>
      {children}
    </IntlProvider>
  );
}
