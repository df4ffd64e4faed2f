#!/usr/bin/env node
/** `npx azkg`: what it can do is in src/cli/help.ts. */
import { run } from './cli/run.js';

await run(process.argv.slice(2));
