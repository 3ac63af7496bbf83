/**
 * The grammar of `mtaops.yaml` as JSON Schema (2020-12), for completion and checks in editors. What only mtaops can
 * check (names that must exist, spelling of hosts and networks) is not in it.
 */
export async function configurationJsonSchema(): Promise<Readonly<Record<string, unknown>>> {
  const [{ toJSONSchema }, { configurationSchema }] = await Promise.all([
    import('zod/mini'),
    import('./schema.ts'),
  ]);
  const { $schema, ...rest } = toJSONSchema(configurationSchema, {
    io: 'input',
    reused: 'ref',
    override: ({ jsonSchema, zodSchema }) => {
      if (zodSchema._zod.def.type === 'optional') allowNull(jsonSchema);
    },
  });
  return { $schema, title: 'mtaops.yaml', description: 'Configuration of mtaops, version 1', ...rest };
}

/** A key that may be left out may also stand without a value, which in a profile takes it away. */
function allowNull(schema: Record<string, unknown>): void {
  const { description, ...strict } = schema;
  for (const key of Object.keys(schema)) delete schema[key];
  Object.assign(schema, description === undefined ? {} : { description }, {
    anyOf: [strict, { type: 'null' }],
  });
}
