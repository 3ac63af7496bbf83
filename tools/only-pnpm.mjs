if (!process.env.npm_config_user_agent?.startsWith('pnpm')) {
  process.stderr.write(
    'This workspace is installed with pnpm. Run `npm run setup` (no global pnpm needed).\n',
  );
  process.exit(1);
}
