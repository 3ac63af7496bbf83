/**
 * The grammar of `mtaops.yaml` as JSON Schema (2020-12), for completion and checks in editors. What only mtaops can
 * check (names that must exist) is not in it.
 */
export async function configurationJsonSchema(): Promise<Readonly<Record<string, unknown>>> {
  const [{ toJSONSchema }, { configurationSchema }] = await Promise.all([
    import('zod/mini'),
    import('./schema.ts'),
  ]);
  const { $schema, ...rest } = toJSONSchema(configurationSchema, { io: 'input', reused: 'ref' });
  return { $schema, title: 'mtaops.yaml', description: 'Configuration of mtaops, version 1', ...rest };
}
