import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What the tests need of a command, from the manifests that the build writes. */
export type ListedCommand = {
  /** As typed, e.g. `smime send`. */
  readonly name: string;
  readonly hidden: boolean;
  readonly hasJson: boolean;
  readonly args: readonly string[];
  /** In alphabetical order. */
  readonly flags: readonly ListedFlag[];
  /** Command lines of its help, with `mtaops` in front. */
  readonly examples: readonly string[];
};

export type ListedFlag = {
  readonly name: string;
  readonly char?: string;
  readonly type: 'boolean' | 'option';
  readonly hidden?: boolean;
  readonly options?: readonly string[];
  readonly multiple?: boolean;
};

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Every command of the executable and its bundled plugins, by name. */
export function listCommands(): readonly ListedCommand[] {
  const folders = ['packages/cli', ...readdirSync(`${ROOT}/plugins`).map((name) => `plugins/${name}`)];
  const commands = folders.flatMap((folder) => {
    const { commands } = JSON.parse(readFileSync(`${ROOT}/${folder}/oclif.manifest.json`, 'utf8'));
    return Object.values<Manifest>(commands).map(listed);
  });
  return commands.toSorted((a, b) => a.name.localeCompare(b.name));
}

type Manifest = {
  readonly id: string;
  readonly hidden?: boolean;
  readonly enableJsonFlag?: boolean;
  readonly args: Readonly<Record<string, { readonly name: string; readonly required?: boolean }>>;
  readonly flags: Readonly<Record<string, ListedFlag>>;
  readonly examples?: readonly (string | { readonly command: string })[];
};

const listed = ({ id, hidden, enableJsonFlag, args, flags, examples }: Manifest): ListedCommand => ({
  args: Object.values(args).map(({ name, required }) =>
    required ? name.toUpperCase() : `[${name.toUpperCase()}]`,
  ),
  examples: (examples ?? []).flatMap((example) =>
    commandLines(typeof example === 'string' ? example : example.command, id),
  ),
  flags: Object.values(flags).toSorted((a, b) => a.name.localeCompare(b.name)),
  hasJson: enableJsonFlag ?? false,
  hidden: hidden ?? false,
  name: id.replaceAll(':', ' '),
});

/** The lines of an example that are commands; oclif fills in two words when it shows them. */
const commandLines = (example: string, id: string): readonly string[] =>
  example
    .replaceAll(/<%= *config\.bin *%>/g, 'mtaops')
    .replaceAll(/<%= *command\.id *%>/g, id.replaceAll(':', ' '))
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .map((line) => line.trim().replace(/^\$ /, ''))
    .filter((line) => /\bmtaops /.test(line));
