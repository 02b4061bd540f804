import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';

/** Every message of a catalogue, by its dotted key. */
export function messagesOf(catalogue: object, path: readonly string[] = []): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(catalogue)) {
    const at = [...path, key];
    if (typeof value === 'string') found.set(at.join('.'), value);
    else for (const [inner, message] of messagesOf(value as object, at)) found.set(inner, message);
  }
  return found;
}

/** The arguments of a message as `name: number` or `name: text`, sorted. Throws where the message is no ICU message. */
export function argumentsOf(message: string): readonly string[] {
  return [...new Set(argumentsOfElements(parse(message, { ignoreTag: true })))].sort();
}

function argumentsOfElements(elements: readonly MessageFormatElement[]): readonly string[] {
  return elements.flatMap((element): readonly string[] => {
    switch (element.type) {
      case TYPE.argument:
        return [`${element.value}: text`];
      case TYPE.number:
        return [`${element.value}: number`];
      case TYPE.plural:
        return [`${element.value}: number`, ...branchesOf(element)];
      case TYPE.select:
        return [`${element.value}: text`, ...branchesOf(element)];
      case TYPE.literal:
      case TYPE.pound:
        return [];
      default:
        return [`${element.value}: of a kind that this app does not use`];
    }
  });
}

function branchesOf({
  options,
}: {
  readonly options: { readonly [branch: string]: { readonly value: MessageFormatElement[] } };
}): readonly string[] {
  return Object.values(options).flatMap(({ value }) => argumentsOfElements(value));
}

/** The text that a reader can meet: every branch, with arguments as an ellipsis. */
export function wordsOf(message: string): readonly string[] {
  return wordsOfElements(parse(message, { ignoreTag: true }));
}

/** All ways through the message, at most a few hundred: one text for each combination of branches. */
function wordsOfElements(elements: readonly MessageFormatElement[]): readonly string[] {
  return elements.reduce<readonly string[]>(
    (texts, element) => {
      const ways = waysOf(element);
      return texts.length * ways.length > 400
        ? texts.map((text, index) => text + (ways[index % ways.length] ?? ''))
        : texts.flatMap((text) => ways.map((way) => text + way));
    },
    [''],
  );
}

function waysOf(element: MessageFormatElement): readonly string[] {
  switch (element.type) {
    case TYPE.literal:
      return [element.value];
    case TYPE.plural:
    case TYPE.select:
      return Object.values(element.options).flatMap(({ value }) => wordsOfElements(value));
    default:
      return ['…'];
  }
}
