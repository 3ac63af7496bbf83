/** One loaded module of `module list`. */
export type LoadedModule = {
  /** The stanza type, e.g. `opendkim`, in lower case. */
  readonly scope: string;
  readonly instance: string | undefined;
  readonly isEnabled: boolean;
};

export function parseModuleList(output: string): readonly LoadedModule[] {
  return output
    .split(/^(?=Module: )/m)
    .filter((block) => block.startsWith('Module: '))
    .map((block) => {
      const [scope = '', instance] = (/^Module: (.*)$/m.exec(block)?.[1] ?? '').trim().split(':');
      return {
        instance,
        isEnabled: /^\s+Enabled:\s+enabled\s*$/m.test(block),
        scope: scope.toLowerCase(),
      };
    });
}
