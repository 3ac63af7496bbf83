import { configurationJsonSchema, MtaopsCommand } from '@mtaops/command';

export default class ConfigSchema extends MtaopsCommand {
  static override summary = 'print the JSON Schema of mtaops.yaml, for completion in editors';
  static override examples = ['<%= config.bin %> config schema > mtaops.schema.json'];

  override async run(): Promise<Readonly<Record<string, unknown>>> {
    await this.parse(ConfigSchema);
    const schema = await configurationJsonSchema();
    this.log(JSON.stringify(schema, null, 2));
    return schema;
  }
}
